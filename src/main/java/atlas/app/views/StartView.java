package atlas.app.views;

import atlas.assets.viewpoint.LoadedView;
import atlas.assets.viewpoint.NoViewException;
import atlas.domain.Atlas;
import atlas.view.MapTheme;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// With what a window begins: at home, with the view of last time, or with that of a file.
public final class StartView {

    private static final System.Logger LOGGER = System.getLogger("atlas");
    private static final String UNREADABLE = ".last-unreadable." + ViewFiles.EXTENSION;

    private final Viewpoint home;
    private final Optional<Path> file;
    private final boolean isAskedFor;

    /// What is shown first.
    ///
    /// @param viewpoint home's where there is no other, or where it could not be read
    /// @param file      where it is from; empty at home
    /// @param loaded    empty at home and where it could not be read
    /// @param failure   why it could not be read
    /// @param isAskedFor whether the reader named the file, and has to be told what became of it
    public record Shown(
            Viewpoint viewpoint,
            Optional<Path> file,
            Optional<LoadedView> loaded,
            Optional<IOException> failure,
            boolean isAskedFor) {

        /// What the view of last time is shown as; empty where the window begins with another.
        public Optional<Viewpoint> last() {
            return isAskedFor ? Optional.empty() : loaded.map(_ -> viewpoint);
        }

        public static Shown home(Viewpoint viewpoint) {
            return new Shown(viewpoint, Optional.empty(), Optional.empty(), Optional.empty(), false);
        }
    }

    private StartView(Viewpoint home, Optional<Path> file, boolean isAskedFor) {
        this.home = home;
        this.file = file;
        this.isAskedFor = isAskedFor;
    }

    public static StartView home(Viewpoint home) {
        return new StartView(home, Optional.empty(), false);
    }

    /// The view of last time in a folder of kept views; home where there is none.
    public static StartView last(Viewpoint home, Path folder) {
        return new StartView(home, Optional.of(LastView.fileIn(folder)).filter(Files::exists), false);
    }

    /// A view that the reader named.
    public static StartView of(Viewpoint home, Path file) {
        return new StartView(home, Optional.of(file), true);
    }

    /// What is shown first, if an atlas that is not read to its end has all that its picture needs.
    public Optional<Shown> enoughIn(Atlas first) {
        if (file.isEmpty()) {
            return Optional.of(Shown.home(home));
        }
        try {
            LoadedView loaded = ViewFiles.read(file.get(), first);
            return loaded.missing().isEmpty()
                            && isDrawnFrom(first, loaded.view().viewpoint())
                    ? Optional.of(shown(loaded))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // Told when it is read with the whole atlas.
            return Optional.empty();
        }
    }

    /// At first there are the participants of one organization, and neither figures nor armed conflicts.
    private static boolean isDrawnFrom(Atlas first, Viewpoint viewpoint) {
        return viewpoint.comparison().isEmpty()
                && viewpoint.subject().theme() instanceof MapTheme.ParticipationTheme
                && first.organizations().containsKey(viewpoint.organization())
                && !(viewpoint.selection() instanceof Selection.OfArmedConflict);
    }

    /// What is shown first, read with the whole atlas.
    public Shown in(Atlas atlas) {
        if (file.isEmpty()) {
            return Shown.home(home);
        }
        try {
            return shown(ViewFiles.read(file.get(), atlas));
        } catch (NoSuchFileException e) {
            return isAskedFor ? failed(e) : Shown.home(home);
        } catch (IOException e) {
            keepUnreadable();
            return failed(e);
        } catch (RuntimeException e) {
            // Nothing that stands in a file may keep the window from opening.
            LOGGER.log(Level.WARNING, "The view in " + file.get() + " cannot be read", e);
            keepUnreadable();
            return failed(new NoViewException(NoViewException.Reason.BROKEN, String.valueOf(e.getMessage())));
        }
    }

    private Shown shown(LoadedView loaded) {
        return new Shown(loaded.view().viewpoint(), file, Optional.of(loaded), Optional.empty(), isAskedFor);
    }

    private Shown failed(IOException failure) {
        return new Shown(home, file, Optional.empty(), Optional.of(failure), isAskedFor);
    }

    /// The next view of last time takes the place of this one, which may be of worth to its reader.
    private void keepUnreadable() {
        if (isAskedFor) {
            return;
        }
        Path broken = file.orElseThrow();
        try {
            Files.move(broken, broken.resolveSibling(UNREADABLE), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, broken + " cannot be kept: " + e);
        }
    }
}
