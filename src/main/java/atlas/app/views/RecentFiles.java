package atlas.app.views;

import atlas.app.system.Settings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The files whose views were opened or written lately, the latest first, kept with the settings.
public final class RecentFiles {

    private static final int MOST = 8;
    private static final String KEY = "recent-view-";

    private final Settings settings;

    public RecentFiles(Settings settings) {
        this.settings = settings;
    }

    public List<Path> all() {
        return IntStream.range(0, MOST)
                .mapToObj(place -> settings.text(KEY + place))
                .flatMap(Optional::stream)
                .map(RecentFiles::path)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// Puts a file first.
    public void add(Path file) {
        List<Path> files = new ArrayList<>(all());
        Path whole = file.toAbsolutePath();
        files.remove(whole);
        files.addFirst(whole);
        keep(files);
    }

    /// Takes a file from the list; it stays where it is.
    public void remove(Path file) {
        List<Path> files = new ArrayList<>(all());
        files.remove(file.toAbsolutePath());
        keep(files);
    }

    private void keep(List<Path> files) {
        for (int place = 0; place < MOST; place++) {
            if (place < files.size()) {
                settings.rememberText(KEY + place, files.get(place).toString());
            } else {
                settings.forget(KEY + place);
            }
        }
    }
}
