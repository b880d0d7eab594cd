package atlas.panel.bar;

import atlas.i18n.Messages;
import atlas.panel.control.Icon;
import atlas.panel.control.IconButton;
import atlas.panel.keys.KeyWords;
import java.util.List;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Nearer, farther, and back to what the projection is for.
public final class ZoomButtons extends VBox {

    /// What a button does, and which keys of the map do the same.
    public record Zoom(Runnable act, List<KeyCombination> keys) {}

    public ZoomButtons(Messages messages, Zoom nearer, Zoom farther, Zoom home) {
        KeyWords words = new KeyWords(messages);
        getStyleClass().add("zoom-buttons");
        getChildren()
                .addAll(
                        button(Icon.PLUS, words.behind(messages.get("zoom.in"), nearer.keys()), nearer),
                        button(Icon.MINUS, words.behind(messages.get("zoom.out"), farther.keys()), farther),
                        button(Icon.HOME, words.behind(messages.get("zoom.home"), home.keys()), home));
        getChildren().subList(1, 3).forEach(button -> button.getStyleClass().add("divided"));
        getChildren().getLast().getStyleClass().add("last");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    private static IconButton button(Icon icon, String words, Zoom zoom) {
        return new IconButton(icon, words, zoom.act());
    }
}
