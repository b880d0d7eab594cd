package atlas.assets.json;

import atlas.i18n.Messages;
import atlas.i18n.Sentence;
import org.jspecify.annotations.Nullable;

/// Something that is wrong with a file of the datasets.
///
/// @param file  the file, relative to the folder of the datasets, with `/` between folders; empty for the folder itself
/// @param place a JSON pointer such as `/memberships/3/from`, or `line 12`, or `line 3, column 14` where the JSON is
///              broken; empty for the whole file
/// @param sentence says what is wrong and what would be right
public record AssetProblem(String file, String place, Sentence sentence) {

    private static final int LONGEST_QUOTATION = 60;

    /// A problem that is told in one language only.
    public AssetProblem(String file, String place, String asItIs) {
        this(file, place, Sentence.asItIs(asItIs));
    }

    /// What is wrong, in English.
    public String what() {
        return sentence.toString();
    }

    /// As one line in a language: `organizations/cica.json, /memberships/3/from: "20x2" is not a date …`.
    public String in(Messages messages) {
        return line(sentence.in(messages));
    }

    /// The same in English.
    @Override
    public String toString() {
        return line(what());
    }

    private String line(String what) {
        String where = place.isEmpty() ? file : file + ", " + place;
        return where.isEmpty() ? what : where + ": " + what;
    }

    /// Those that say the same of the same place are the same.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AssetProblem problem && toString().equals(problem.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /// A text from a file, as a problem quotes it: no longer than a line, and without what would disturb a console.
    public static String quoted(String text) {
        return "\"" + abbreviated(text) + "\"";
    }

    public static String abbreviated(String text) {
        String start = text.length() <= LONGEST_QUOTATION ? text : text.substring(0, LONGEST_QUOTATION) + "…";
        return start.replaceAll("[\\p{Cc}\\p{Cs}\\p{Cf}]", "\uFFFD");
    }
}
