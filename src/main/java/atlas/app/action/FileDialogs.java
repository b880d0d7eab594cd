package atlas.app.action;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Asks the reader for files. In the window with the dialogs of the system; in tests answered by them.
public interface FileDialogs {

    /// A kind of file to choose from.
    ///
    /// @param words     in the reader's language
    /// @param extension without the dot
    record FileKind(String words, String extension) {

        /// The first kind whose extension a file's name has; the first of all if it has none of theirs.
        static FileKind of(Path file, List<FileKind> kinds) {
            return kinds.stream().filter(kind -> kind.isOf(file)).findFirst().orElse(kinds.getFirst());
        }

        /// Whether a file's name has the extension.
        boolean isOf(Path file) {
            return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith("." + extension);
        }
    }

    /// Where to write; empty where the reader thought better of it. The name ends with the extension of the kind that
    /// was chosen.
    ///
    /// @param suggestedName with its extension
    Optional<Path> toWrite(String title, String suggestedName, List<FileKind> kinds);

    /// A file to write, and as what.
    record Chosen(Path file, FileKind kind) {}

    /// As [#toWrite], where kinds can have an extension in common.
    ///
    /// @param kinds at least one
    default Optional<Chosen> toWriteAs(String title, String suggestedName, List<FileKind> kinds) {
        return toWrite(title, suggestedName, kinds).map(file -> new Chosen(file, FileKind.of(file, kinds)));
    }

    /// What to read; empty where the reader thought better of it.
    Optional<Path> toRead(String title, List<FileKind> kinds);
}
