package atlas.app.views;

import atlas.assets.viewpoint.LoadedView;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// A view in the folder of kept views, as it was when it was read or written.
public final class KeptView {

    private final Path file;
    private final byte[] content;
    private final Instant changed;
    private final Optional<LoadedView> loaded;
    private final Optional<IOException> failure;

    private KeptView(
            Path file, byte[] content, Instant changed, Optional<LoadedView> loaded, Optional<IOException> failure) {
        this.file = file;
        this.content = content;
        this.changed = changed;
        this.loaded = loaded;
        this.failure = failure;
    }

    static KeptView of(Path file, byte[] content, Instant changed, LoadedView loaded) {
        return new KeptView(file, content, changed, Optional.of(loaded), Optional.empty());
    }

    /// One that cannot be opened. It is listed all the same: nothing of a reader's vanishes unseen.
    static KeptView unreadable(Path file, byte[] content, Instant changed, IOException failure) {
        return new KeptView(file, content, changed, Optional.empty(), Optional.of(failure));
    }

    public Path file() {
        return file;
    }

    /// When it was saved; when the file was changed where that is not told in it.
    public Instant savedAt() {
        return loaded.flatMap(found -> found.view().origin())
                .flatMap(origin -> origin.savedAt())
                .orElse(changed);
    }

    /// Empty where it cannot be opened.
    public Optional<LoadedView> loaded() {
        return loaded;
    }

    /// Why it cannot be opened.
    public Optional<IOException> failure() {
        return failure;
    }

    /// What it is called: by its file where it cannot be opened.
    public String name() {
        return loaded.map(found -> found.view().name()).orElseGet(() -> ViewFiles.nameOf(file));
    }

    byte[] content() {
        return content.clone();
    }

    boolean holds(byte[] other) {
        return Arrays.equals(content, other);
    }
}
