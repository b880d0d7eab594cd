package atlas.assets.json;

/// Something that is wrong with a file of the datasets.
///
/// @param file  the file, relative to the folder of the datasets, with `/` between folders; empty for the folder itself
/// @param place a JSON pointer such as `/memberships/3/from`, or `line 12`, or `line 3, column 14` where the JSON is
///              broken; empty for the whole file
/// @param what  a sentence that says what is wrong and what would be right
public record AssetProblem(String file, String place, String what) {

    private static final int LONGEST_QUOTATION = 60;

    /// As one line: `organizations/cica.json, /memberships/3/from: "20x2" is not a date …`.
    @Override
    public String toString() {
        String where = place.isEmpty() ? file : file + ", " + place;
        return where.isEmpty() ? what : where + ": " + what;
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
