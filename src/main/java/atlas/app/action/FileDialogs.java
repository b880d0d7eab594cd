package atlas.app.action;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the reader for files. In the window with the dialogs of the system; in tests answered by them.
public interface FileDialogs {

    /// A kind of file to choose from.
    ///
    /// @param words     in the reader's language
    /// @param extension without the dot
    record FileKind(String words, String extension) {}

    /// Where to write; empty where the reader thought better of it. The name ends with the extension of the kind that
    /// was chosen.
    ///
    /// @param suggestedName with its extension
    Optional<Path> toWrite(String title, String suggestedName, List<FileKind> kinds);

    /// What to read; empty where the reader thought better of it.
    Optional<Path> toRead(String title, List<FileKind> kinds);
}
