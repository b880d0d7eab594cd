package atlas.panel.about;

import atlas.i18n.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// What there is to tell of the program.
///
/// @param version   of the program
/// @param asOf      up to which day the data are checked
/// @param sources   how many sources the data name
/// @param log       the folder of the log
/// @param libraries by name; empty where the build has left no list of them
/// @param licences  of the program and of what is not a library, whose texts can be read
public record About(
        String version, LocalDate asOf, int sources, Path log, List<Library> libraries, List<Licence> licences) {

    /// A library that the program is made of, as it describes itself.
    ///
    /// @param licence its name, or several names
    public record Library(String name, String version, String licence) {}

    /// A licence with its text.
    ///
    /// @param what a key of the messages: what is under the licence, and which it is
    /// @param text read when it is asked for
    public record Licence(String what, LicenceText text) {}

    /// The text of a licence.
    @FunctionalInterface
    public interface LicenceText {

        /// The whole text.
        ///
        /// @throws java.io.UncheckedIOException if the program's own file cannot be read
        String read();
    }

    /// What those need who maintain the program, in English, for the clipboard.
    String details(Messages messages) {
        return String.join(
                "\n",
                "Atlas of Asian Security Cooperation " + version,
                "Data as of " + asOf,
                "Java " + System.getProperty("java.runtime.version") + " (" + System.getProperty("java.vendor") + ")",
                "JavaFX " + System.getProperty("javafx.runtime.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                "Language " + messages.language().tag());
    }
}
