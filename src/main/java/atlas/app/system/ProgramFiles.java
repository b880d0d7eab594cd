package atlas.app.system;

import atlas.panel.about.About;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the build has put into the program about itself: the list of its libraries, and texts of licences.
public final class ProgramFiles {

    private static final String LIBRARIES = "/atlas/licences/libraries.tsv";
    private static final String LICENCE = "/atlas/licences/LICENSE";
    private static final String TYPEFACE_LICENCE = "/atlas/typeface/OFL.txt";
    private static final int COLUMNS = 3;

    private ProgramFiles() {}

    /// The libraries with their versions and licences, as they describe themselves; none where the build has left no
    /// list.
    public static List<About.Library> libraries() {
        return text(LIBRARIES).map(ProgramFiles::librariesOf).orElse(List.of());
    }

    /// @param list a line for each library: name, version, licences, divided by tabs
    static List<About.Library> librariesOf(String list) {
        return list.lines()
                .map(line -> line.strip().split("\t", -1))
                .filter(columns -> columns.length >= COLUMNS)
                .map(columns -> new About.Library(columns[0], columns[1], columns[2]))
                .sorted(Comparator.comparing(About.Library::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /// The licences of what is no library.
    public static List<About.Licence> licences() {
        return List.of(
                new About.Licence("about.licence.program", () -> needed(LICENCE)),
                new About.Licence("about.licence.typeface", () -> needed(TYPEFACE_LICENCE)));
    }

    private static String needed(String file) {
        return text(file)
                .orElseThrow(() -> new UncheckedIOException(new IOException("the program has no file " + file)));
    }

    private static Optional<String> text(String file) {
        try (InputStream in = ProgramFiles.class.getResourceAsStream(file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
