package atlas.assets.json;

import atlas.i18n.Sentence;
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

        @SuppressWarnings("serial") // Never written.
        private final Sentence sentence;

        Unreadable(Sentence sentence) {
            super(sentence.toString());
            this.sentence = sentence;
        }

        Sentence sentence() {
            return sentence;
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
                throw new Unreadable(Sentence.of("problem.no-regular-file"));
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
            throw new Unreadable(Sentence.of("problem.file-missing"));
        } catch (IOException e) {
            throw new Unreadable(Sentence.of("problem.unreadable", e.getClass().getSimpleName()));
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
            throw new Unreadable(Sentence.of("problem.no-folder"));
        }
        if (all.size() > MOST_FILES) {
            most.accept(MOST_FILES);
        }
        return all.subList(0, Math.min(all.size(), MOST_FILES));
    }

    boolean isFolder(String subfolder) {
        return Files.isDirectory(folder.resolve(subfolder));
    }

    private Path inside(String file) throws Unreadable {
        Path whole = folder.toAbsolutePath().normalize();
        try {
            Path path = whole.resolve(file).normalize();
            if (path.startsWith(whole)) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw new Unreadable(Sentence.of("problem.no-file-name"));
        }
        throw new Unreadable(Sentence.of("problem.outside"));
    }

    private static Unreadable tooLarge() {
        return new Unreadable(Sentence.of("problem.megabytes", MOST_MEGABYTES));
    }
}
