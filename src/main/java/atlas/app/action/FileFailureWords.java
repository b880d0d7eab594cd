package atlas.app.action;

import atlas.export.WholeFile;
import atlas.i18n.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Why a file was not written, in the reader's language: what happened, what was kept, what to do.
public final class FileFailureWords {

    private final Messages messages;

    public FileFailureWords(Messages messages) {
        this.messages = messages;
    }

    /// What the reader is told.
    ///
    /// @param isThere whether a file is there that was to be replaced
    public String of(Path file, boolean isThere, IOException e) {
        Cause cause = Cause.of(e);
        String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        String folder = Optional.ofNullable(file.toAbsolutePath().getParent())
                .orElse(file)
                .toString();
        String happened = cause == Cause.OTHER
                ? messages.get("file.failed.OTHER", name, systemWords(e))
                : messages.get("file.failed." + cause.name(), name, folder);
        return happened + " " + messages.get(isThere ? "file.kept" : "file.nothing-written") + " "
                + messages.get("file.do." + cause.name());
    }

    private static String systemWords(IOException e) {
        return e instanceof FileSystemException failed && failed.getReason() != null
                ? failed.getReason()
                : Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }

    /// What keeps a file from being written.
    enum Cause {
        FOLDER,
        NO_REGULAR_FILE,
        WRITE_PROTECTED,
        NO_FOLDER,
        LINKS_IN_A_CIRCLE,
        /// This person may not write there.
        NO_RIGHT,
        /// There is no room left.
        FULL,
        /// Another program has it open, on a system that does not let two.
        IN_USE,
        LONG_NAME,
        OTHER;

        static Cause of(IOException e) {
            return switch (e) {
                case WholeFile.RefusedException refused -> of(refused.reason());
                case AccessDeniedException _ -> NO_RIGHT;
                case NoSuchFileException _ -> NO_FOLDER;
                default -> ofSystemWords(systemWords(e).toLowerCase(Locale.ROOT));
            };
        }

        private static Cause of(WholeFile.Reason reason) {
            return switch (reason) {
                case FOLDER -> FOLDER;
                case NO_REGULAR_FILE -> NO_REGULAR_FILE;
                case WRITE_PROTECTED -> WRITE_PROTECTED;
                case NO_FOLDER -> NO_FOLDER;
                case LINKS_IN_A_CIRCLE -> LINKS_IN_A_CIRCLE;
            };
        }

        /// The Java library passes on what the system says, in English on most computers; in another language the
        /// system's words are shown as they are.
        private static Cause ofSystemWords(String words) {
            if (words.contains("no space left") || words.contains("not enough space") || words.contains("quota")) {
                return FULL;
            }
            if (words.contains("used by another process") || words.contains("text file busy")) {
                return IN_USE;
            }
            if (words.contains("read-only file system")) {
                return NO_RIGHT;
            }
            return words.contains("name too long") ? LONG_NAME : OTHER;
        }
    }
}
