package atlas.app.views;

import atlas.app.system.Version;
import atlas.assets.viewpoint.SavedView;
import atlas.view.Viewpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// The view at the end, from which the next start begins. It is written a while after it has changed and when the
/// window is closed. Any thread may ask for that.
public final class LastView {

    private static final String FILE = ".last." + ViewFiles.EXTENSION;
    private static final String NAME = "Last view";

    private final Path folder;
    private final LocalDate dataAsOf;
    private volatile Viewpoint shown;
    private Optional<Viewpoint> written;

    /// @param folder   of the kept views, among which it is not listed
    /// @param dataAsOf the day up to which the data were checked
    /// @param written  what the file was found to show; empty where it was not read
    LastView(Path folder, LocalDate dataAsOf, Viewpoint shown, Optional<Viewpoint> written) {
        this.folder = folder;
        this.dataAsOf = dataAsOf;
        this.shown = shown;
        this.written = written;
    }

    /// Where it is, if there is one.
    public static Path fileIn(Path folder) {
        return folder.resolve(FILE);
    }

    void shows(Viewpoint changed) {
        shown = changed;
    }

    /// Writes what is shown, unless it is there already.
    ///
    /// @throws IOException if it cannot be written; then the one before is as it was
    synchronized void write() throws IOException {
        Viewpoint now = shown;
        if (written.filter(now::equals).isPresent()) {
            return;
        }
        Files.createDirectories(folder);
        SavedView.Origin origin = new SavedView.Origin(Optional.of(Instant.now()), Version.number(), dataAsOf);
        ViewFiles.write(fileIn(folder), new SavedView(NAME, now, Optional.of(origin), Optional.empty()));
        written = Optional.of(now);
    }
}
