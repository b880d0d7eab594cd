package atlas.app.present;

import atlas.story.Chapter;
import atlas.story.Story;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.time.Instant;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;

/// A story that is being told: the chapter that is shown, and whether the lecturer has left its path. Any change of the
/// viewpoint that is not a step of the story leaves the path. Used on the JavaFX application thread only.
public final class Presentation {

    private final AtlasState state;
    private final Story story;
    private final Instant begun;
    private final AtlasState.Stand before;
    private final ReadOnlyIntegerWrapper chapter = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper onPath = new ReadOnlyBooleanWrapper(true);
    private final BooleanProperty black = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Set<String>> emphasis = new ReadOnlyObjectWrapper<>(Set.of());
    private final Subscription following;
    private Viewpoint shown;
    private boolean isStepping;

    /// Shows the first chapter.
    ///
    /// @param begun when the telling begins
    public Presentation(AtlasState state, Story story, Instant begun) {
        this.state = state;
        this.story = story;
        this.begun = begun;
        this.before = state.stand();
        this.shown = state.viewpoint();
        this.following = state.viewpointProperty().subscribe(this::follow);
        goTo(0);
    }

    public Story story() {
        return story;
    }

    public Instant begun() {
        return begun;
    }

    /// Which chapter is told, from 0; it stays while the path is left.
    public ReadOnlyIntegerProperty chapterProperty() {
        return chapter.getReadOnlyProperty();
    }

    public Chapter chapter() {
        return story.chapters().get(chapter.get());
    }

    /// Whether what is seen is what the chapter shows.
    public ReadOnlyBooleanProperty onPathProperty() {
        return onPath.getReadOnlyProperty();
    }

    /// Whether the class sees nothing.
    public BooleanProperty blackProperty() {
        return black;
    }

    /// The states that the chapter lifts, ISO 3166-1 alpha-3: as long as it is shown, from wherever it is looked at.
    public ReadOnlyObjectProperty<Set<String>> emphasisProperty() {
        return emphasis.getReadOnlyProperty();
    }

    /// What the chapter shows, as it is seen while the path is not left.
    public Viewpoint shown() {
        return shown;
    }

    /// To the next chapter; the last stays.
    public void goOn() {
        goTo(chapter.get() + 1);
    }

    /// To the chapter before; the first stays.
    public void goBack() {
        goTo(chapter.get() - 1);
    }

    /// Shows a chapter, or the nearest that there is, wherever the lecturer has strayed.
    ///
    /// @param number from 0
    public void goTo(int number) {
        black.set(false);
        chapter.set(Math.clamp(number, 0, story.chapters().size() - 1));
        isStepping = true;
        state.showExactly(chapter().viewpoint());
        state.dismissNotice();
        isStepping = false;
        shown = state.viewpoint();
        emphasis.set(chapter().emphasis());
        onPath.set(true);
    }

    /// Back to the path: the chapter as it was.
    public void comeBack() {
        goTo(chapter.get());
    }

    /// Ends it, and shows what the reader saw before, as one step of undo.
    public void end() {
        following.unsubscribe();
        state.comeBackTo(before);
    }

    private void follow(Viewpoint now) {
        if (isStepping) {
            return;
        }
        onPath.set(now.equals(shown));
        emphasis.set(now.withCamera(shown.camera()).equals(shown) ? chapter().emphasis() : Set.of());
    }
}
