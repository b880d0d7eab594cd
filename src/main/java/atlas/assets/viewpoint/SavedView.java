package atlas.assets.viewpoint;

import atlas.view.Viewpoint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A viewpoint that a reader has given a name: what a file `.atlasview` holds.
///
/// @param name   as [#nameOf] makes one
/// @param origin empty where a file does not tell, as one that holds a viewpoint alone
/// @param tab    the tab that was open on the page of an organization; empty where it does not matter
public record SavedView(String name, Viewpoint viewpoint, Optional<Origin> origin, Optional<String> tab) {

    /// In UTF-16 units.
    private static final int LONGEST_NAME = 200;

    /// By what a view was saved and when.
    ///
    /// @param savedAt  empty where the same words should make the same file, as on the command line
    /// @param program  the version of the program
    /// @param dataAsOf the day up to which its data were checked
    public record Origin(Optional<Instant> savedAt, String program, LocalDate dataAsOf) {}

    public SavedView {
        if (name.isEmpty() || !name.equals(nameOf(name))) {
            throw new IllegalArgumentException("a name is one line without controls, not " + name);
        }
    }

    public SavedView withName(String changed) {
        return new SavedView(changed, viewpoint, origin, tab);
    }

    /// A text as the name of a view: in one line, without characters that cannot be seen or that turn the direction of
    /// a line, and not too long; empty where nothing is left. All that can be written stays: a name is not that of
    /// a file.
    public static String nameOf(String text) {
        String line = text.replaceAll("[\\p{Cs}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]", "")
                .replaceAll("[\\p{Cc}\\p{Z}]+", " ")
                .strip();
        if (line.length() <= LONGEST_NAME) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST_NAME - 1)) ? LONGEST_NAME - 1 : LONGEST_NAME;
        return line.substring(0, end).strip();
    }
}
