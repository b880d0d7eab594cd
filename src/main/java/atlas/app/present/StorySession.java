package atlas.app.present;

import atlas.app.views.ViewSession;
import atlas.assets.AssetFolder;
import atlas.assets.story.LoadedStory;
import atlas.assets.story.NoStoryException;
import atlas.assets.story.StoryJson;
import atlas.domain.Atlas;
import atlas.story.Story;
import atlas.view.AtlasState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The stories at hand, and the one that is being told. It stays while the window is built anew. Used on the JavaFX
/// application thread.
public final class StorySession {

    /// Of a file that holds a story, without the dot.
    public static final String EXTENSION = "atlasstory";

    private static final int LEAST_PERCENT = 70;
    private static final int MOST_PERCENT = 300;
    private static final int STEP_PERCENT = 15;

    private final Supplier<List<Story>> bundled;
    private final ObservableList<Story> stories = FXCollections.observableArrayList();
    private final ObservableList<Story> seenStories = FXCollections.unmodifiableObservableList(stories);
    private final IntegerProperty notesPercent = new SimpleIntegerProperty(100);
    private Optional<Presentation> presentation = Optional.empty();
    private boolean isAskedFor;
    private boolean wasFullScreen;

    /// @param bundled reads the stories that come with the atlas; called once, on another thread
    public StorySession(Supplier<List<Story>> bundled) {
        this.bundled = bundled;
    }

    /// The stories of a folder of datasets.
    public static StorySession of(AssetFolder folder, Atlas atlas) {
        return new StorySession(() -> folder.stories(atlas));
    }

    /// Reads the stories that come with the atlas, unless that was done.
    ///
    /// @param background where it is done
    public void readBundled(ViewSession background) {
        if (!isAskedFor) {
            isAskedFor = true;
            background.inBackground(bundled::get, stories::addAll, _ -> {});
        }
    }

    /// Those that come with the atlas, and behind them those that were opened.
    public ObservableList<Story> stories() {
        return seenStories;
    }

    /// Puts a story that was opened at the end of the list, once.
    public void add(Story opened) {
        stories.remove(opened);
        stories.add(opened);
    }

    /// Reads the story in a file as far as the atlas can show it. Any thread.
    ///
    /// @throws NoStoryException if there is none in it
    /// @throws IOException      if it cannot be read
    public static LoadedStory read(Path file, Atlas atlas) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return StoryJson.read(String.valueOf(file.getFileName()), in.readNBytes(StoryJson.MOST_BYTES + 1), atlas);
        }
    }

    /// What is being told.
    public Optional<Presentation> presentation() {
        return presentation;
    }

    /// Begins to tell a story.
    ///
    /// @param isFullScreen whether the window fills the screen, as it will again
    public Presentation begin(AtlasState state, Story story, boolean isFullScreen) {
        end();
        wasFullScreen = isFullScreen;
        Presentation begun = new Presentation(state, story, Instant.now());
        presentation = Optional.of(begun);
        return begun;
    }

    /// Ends what is being told.
    public void end() {
        presentation.ifPresent(Presentation::end);
        presentation = Optional.empty();
    }

    /// Whether the window filled the screen before something was told.
    public boolean wasFullScreen() {
        return wasFullScreen;
    }

    /// The size of the notes, in percent of the usual one.
    public IntegerProperty notesPercentProperty() {
        return notesPercent;
    }

    /// Makes the notes larger or smaller.
    ///
    /// @param steps below 0 for smaller
    public void sizeNotes(int steps) {
        notesPercent.set(Math.clamp(notesPercent.get() + steps * STEP_PERCENT, LEAST_PERCENT, MOST_PERCENT));
    }
}
