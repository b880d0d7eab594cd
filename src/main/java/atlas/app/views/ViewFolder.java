package atlas.app.views;

import atlas.app.system.UserFolders;
import atlas.assets.viewpoint.NoViewException;
import atlas.assets.viewpoint.SavedView;
import atlas.assets.viewpoint.SavedViewJson;
import atlas.domain.Atlas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/// The folder in which a reader's views are kept, one file each. Several windows may use it at once: each new view has
/// a file of its own, and one that another window has changed meanwhile is never written over.
public final class ViewFolder {

    /// More are not listed.
    public static final int MOST = 2_000;

    private static final String ENDING = "." + ViewFiles.EXTENSION;
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Path folder;
    private final Atlas atlas;
    private final Clock clock;

    /// A view was changed or deleted by another program since it was read here.
    public static final class ChangedElsewhereException extends IOException {

        private static final long serialVersionUID = 1;

        ChangedElsewhereException(Path file) {
            super(file + " was changed elsewhere meanwhile");
        }
    }

    /// @param atlas what the views are shown with
    public ViewFolder(Path folder, Atlas atlas) {
        this(folder, atlas, Clock.systemUTC());
    }

    ViewFolder(Path folder, Atlas atlas, Clock clock) {
        this.folder = folder;
        this.atlas = atlas;
        this.clock = clock;
    }

    /// Where this person's views are kept.
    public static Path usual() {
        return UserFolders.views();
    }

    public Path path() {
        return folder;
    }

    /// All views, the latest first and behind them what cannot be opened; none where the folder does not exist.
    ///
    /// @throws IOException if the folder cannot be read
    public List<KeptView> list() throws IOException {
        List<KeptView> views = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (isView(file) && views.size() < MOST) {
                    views.add(read(file));
                } else if (isAbandoned(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        views.sort(Comparator.comparing((KeptView view) -> view.loaded().isEmpty())
                .thenComparing(Comparator.comparing(KeptView::savedAt).reversed())
                .thenComparing(KeptView::name));
        return views;
    }

    private static boolean isView(Path file) {
        String name = ViewFiles.nameOf(file);
        return !name.startsWith(".") && name.endsWith(ENDING) && Files.isRegularFile(file);
    }

    /// What a program left that was ended while it wrote.
    private boolean isAbandoned(Path file) {
        String name = ViewFiles.nameOf(file);
        if (!name.startsWith(".") || !name.contains(ENDING + ".") || !name.endsWith(".part")) {
            return false;
        }
        try {
            Instant written = Files.getLastModifiedTime(file).toInstant();
            return written.isBefore(clock.instant().minus(ABANDONED));
        } catch (IOException e) {
            // Gone meanwhile.
            return false;
        }
    }

    private KeptView read(Path file) {
        byte[] content = {};
        Instant changed = clock.instant();
        try {
            changed = Files.getLastModifiedTime(file).toInstant();
            content = ViewFiles.bytes(file);
            return KeptView.of(file, content, changed, ViewFiles.read(file, content, atlas));
        } catch (IOException e) {
            return KeptView.unreadable(file, content, changed, e);
        }
    }

    /// Keeps a view as a new one.
    ///
    /// @throws IOException if it cannot be written; then all that was kept is as it was
    public KeptView add(SavedView view) throws IOException {
        return written(newFile(view.name()), json(view));
    }

    /// Keeps a view in place of another.
    ///
    /// @throws ChangedElsewhereException if that is not as it was known; then nothing was written
    /// @throws IOException if it cannot be written; then the other is as it was
    public KeptView replace(KeptView known, SavedView view) throws IOException {
        requireUnchanged(known);
        return written(known.file(), json(view));
    }

    /// Calls a view otherwise. Its file keeps its name, and all else that is in it.
    ///
    /// @throws ChangedElsewhereException if it is not as it was known
    public KeptView rename(KeptView known, String name) throws IOException {
        requireUnchanged(known);
        String renamed = SavedViewJson.renamed(ViewFiles.nameOf(known.file()), known.content(), name);
        return written(known.file(), renamed.getBytes(StandardCharsets.UTF_8));
    }

    /// Deletes a view, which [#restore] brings back.
    ///
    /// @throws ChangedElsewhereException if it is not as it was known
    public void delete(KeptView known) throws IOException {
        if (known.loaded().isPresent()) {
            requireUnchanged(known);
        }
        Files.deleteIfExists(known.file());
    }

    /// Brings a view back that was deleted.
    public void restore(KeptView deleted) throws IOException {
        Files.createDirectories(folder);
        if (Files.exists(deleted.file())) {
            throw new FileAlreadyExistsException(deleted.file().toString());
        }
        ViewFiles.write(deleted.file(), deleted.content());
    }

    private static void requireUnchanged(KeptView known) throws IOException {
        if (!known.holds(present(known.file()))) {
            throw new ChangedElsewhereException(known.file());
        }
    }

    private static byte[] present(Path file) throws IOException {
        try {
            return ViewFiles.bytes(file);
        } catch (NoSuchFileException | NoViewException e) {
            throw new ChangedElsewhereException(file);
        }
    }

    private static byte[] json(SavedView view) {
        return SavedViewJson.write(view).getBytes(StandardCharsets.UTF_8);
    }

    private KeptView written(Path file, byte[] json) throws IOException {
        Files.createDirectories(folder);
        ViewFiles.write(file, json);
        return KeptView.of(file, json, clock.instant(), ViewFiles.read(file, json, atlas));
    }

    /// A mark behind the name keeps two windows apart that save views of one name at once.
    private Path newFile(String name) {
        while (true) {
            String mark =
                    " " + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()) + ENDING;
            Path file = resolve(SafeFileName.of(name) + mark, SafeFileName.inAscii(name) + mark);
            if (!Files.exists(file)) {
                return file;
            }
        }
    }

    /// What a new view would be called, for whoever has to tell that it could not be kept.
    public Path placeOf(String name) {
        return resolve(SafeFileName.of(name) + ENDING, SafeFileName.inAscii(name) + ENDING);
    }

    private Path resolve(String name, String inAscii) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            return folder.resolve(inAscii);
        }
    }
}
