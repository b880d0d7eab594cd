package atlas.panel;

import atlas.i18n.Messages;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;

/// What is chosen once and kept.
final class SettingsMenu extends MenuButton {

    SettingsMenu(Messages messages, BooleanProperty reducedMotion) {
        String name = messages.get("topbar.settings");
        setId("settings");
        setGraphic(Glyph.SETTINGS.draw());
        getStyleClass().addAll("flat", "glyph-button", "no-arrow");
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        CheckMenuItem motion = new CheckMenuItem(messages.get("topbar.reduced-motion"));
        motion.setId("reduced-motion");
        motion.selectedProperty().bindBidirectional(reducedMotion);
        getItems().add(motion);
    }
}
