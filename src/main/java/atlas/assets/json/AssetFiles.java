package atlas.assets.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/// The files of a folder of datasets: only regular files inside of it, and none that is too large to be held in memory.
final class AssetFiles {

    /// Five times the largest of the atlas itself.
    private static final int MOST_MEGABYTES = 16;

    private static final int MOST_BYTES = MOST_MEGABYTES << 20;
    private static final int MOST_FILES = 500;

    private final Path folder;

    /// That a file cannot be had, with a sentence that says why.
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        Unreadable(String sentence) {
            super(sentence);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    AssetFiles(Path folder) {
        this.folder = folder;
    }

    /// @param file relative to the folder, with `/` between folders
    byte[] bytes(String file) throws Unreadable {
        try {
            Path path = inside(file);
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw new Unreadable("This is no regular file.");
            }
            if (attributes.size() > MOST_BYTES) {
                throw tooLarge();
            }
            try (InputStream in = Files.newInputStream(path)) {
                byte[] bytes = in.readNBytes(MOST_BYTES + 1); // it may have grown, or not know its size
                if (bytes.length > MOST_BYTES) {
                    throw tooLarge();
                }
                return bytes;
            }
        } catch (NoSuchFileException e) {
            throw new Unreadable("The file is missing.");
        } catch (IOException e) {
            throw new Unreadable("The file cannot be read (" + e.getClass().getSimpleName() + ").");
        }
    }

    /// The JSON files of a subfolder, in alphabetical order, as paths relative to the folder.
    ///
    /// @param most told how many are read at most where there are more; the rest is left out
    List<String> jsonFilesIn(String subfolder, IntConsumer most) throws Unreadable {
        List<String> all;
        try (Stream<Path> files = Files.list(folder.resolve(subfolder))) {
            all = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .map(name -> subfolder + "/" + name)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new Unreadable("The folder is missing or cannot be read.");
        }
        if (all.size() > MOST_FILES) {
            most.accept(MOST_FILES);
        }
        return all.subList(0, Math.min(all.size(), MOST_FILES));
    }

    private Path inside(String file) throws Unreadable {
        Path whole = folder.toAbsolutePath().normalize();
        try {
            Path path = whole.resolve(file).normalize();
            if (path.startsWith(whole)) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw new Unreadable("No file can have this name.");
        }
        throw new Unreadable("The file lies outside of the folder of the datasets.");
    }

    private static Unreadable tooLarge() {
        return new Unreadable("The file is larger than " + MOST_MEGABYTES + " MB.");
    }
}
