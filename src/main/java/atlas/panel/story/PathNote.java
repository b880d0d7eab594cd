package atlas.panel.story;

import atlas.i18n.Messages;
import atlas.panel.keys.KeyWords;
import atlas.panel.keys.Shortcut;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// A quiet note on the map: at the start which keys go on, later how the story is found again after its path
/// was left. A press on it does the latter too.
public final class PathNote extends Button {

    private static final Duration TIME_TO_READ = Duration.seconds(8);

    private final Messages messages;
    private final KeyWords keys;
    private final PauseTransition reading = new PauseTransition(TIME_TO_READ);
    private double mostPixels = Double.MAX_VALUE;

    public PathNote(Messages messages, Runnable comeBack) {
        this.messages = messages;
        this.keys = new KeyWords(messages);
        setId("path-note");
        getStyleClass().setAll("path-note");
        setMnemonicParsing(false);
        setWrapText(true);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(false);
        setFocusTraversable(false);
        setOnAction(_ -> comeBack.run());
        reading.setOnFinished(_ -> setVisible(false));
    }

    /// Is never wider than this; as wide as its words where they take less.
    public void keepWithin(double pixels) {
        mostPixels = pixels;
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.min(super.computePrefWidth(height), mostPixels);
    }

    /// Says for a while which keys there are.
    public void showKeys() {
        show(messages.get(
                "present.keys",
                first(Shortcut.NEXT_CHAPTER),
                first(Shortcut.PREVIOUS_CHAPTER),
                first(Shortcut.NOTES),
                first(Shortcut.LEAVE_STORY)));
        reading.playFromStart();
    }

    /// Says how the path is found again.
    public void showLeft(String title) {
        show(messages.get("present.off-path", first(Shortcut.BACK_TO_STORY), title));
    }

    /// Says nothing any more.
    public void hide() {
        reading.stop();
        setVisible(false);
    }

    private void show(String words) {
        reading.stop();
        setText(words);
        setVisible(true);
    }

    private String first(Shortcut shortcut) {
        return keys.first(shortcut.keys()).orElse("");
    }
}
