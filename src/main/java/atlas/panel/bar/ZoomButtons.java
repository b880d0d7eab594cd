package atlas.panel.bar;

import atlas.i18n.Messages;
import atlas.panel.control.Icon;
import atlas.panel.control.IconButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Nearer, farther, and back to what the projection is for.
public final class ZoomButtons extends VBox {

    public ZoomButtons(Messages messages, Runnable nearer, Runnable farther, Runnable home) {
        getStyleClass().add("zoom-buttons");
        getChildren()
                .addAll(
                        new IconButton(Icon.PLUS, messages.get("zoom.in"), nearer),
                        new IconButton(Icon.MINUS, messages.get("zoom.out"), farther),
                        new IconButton(Icon.HOME, messages.get("zoom.home"), home));
        getChildren().subList(1, 3).forEach(button -> button.getStyleClass().add("divided"));
        getChildren().getLast().getStyleClass().add("last");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }
}
