package atlas.app.command;

import atlas.app.system.UsageException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/// As what a story is handed out, by the name that it is to have.
enum StoryOutput {
    PDF(".pdf"),
    HTML(".html"),
    /// A folder of pictures.
    FOLDER("");

    private static final Pattern OTHER_FILE = Pattern.compile(".+\\.[A-Za-z][A-Za-z0-9]{0,9}");

    private final String ending;

    StoryOutput(String ending) {
        this.ending = ending;
    }

    /// A name that ends like that of another file is none of a folder, unless there is such a folder.
    ///
    /// @throws UsageException if a story cannot be written there
    static StoryOutput of(String out) {
        String name = out.toLowerCase(Locale.ROOT);
        for (StoryOutput output : values()) {
            if (output != FOLDER && name.endsWith(output.ending)) {
                return output;
            }
        }
        try {
            Path path = Path.of(out);
            boolean isOther = path.getFileName() == null
                    || OTHER_FILE.matcher(path.getFileName().toString()).matches()
                    || out.equals(Destination.CONSOLE);
            if (isOther && !Files.isDirectory(path)) {
                throw new UsageException("A story is written as .pdf or .html, or as a folder of pictures, and \"" + out
                        + "\" is the name of none of these. Nothing was written; choose another name with --out.");
            }
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + out + "\" cannot be the name of a file. Choose another one with --out.", e);
        }
        return FOLDER;
    }
}
