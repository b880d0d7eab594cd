package atlas.panel.bar;

import atlas.i18n.Messages;
import atlas.panel.control.Icon;
import atlas.panel.keys.Shortcut;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/// What is chosen once and kept.
final class SettingsMenu extends MenuButton {

    private final Messages messages;

    SettingsMenu(Messages messages, BooleanProperty reducedMotion) {
        this.messages = messages;
        String name = messages.get("topbar.settings");
        setId("settings");
        setGraphic(Icon.SETTINGS.draw());
        getStyleClass().addAll("flat", "glyph-button", "no-arrow");
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        CheckMenuItem motion =
                new CheckMenuItem(Shortcut.REDUCED_MOTION.tooltip(messages.get("topbar.reduced-motion"), messages));
        motion.setId("reduced-motion");
        motion.selectedProperty().bindBidirectional(reducedMotion);
        getItems().add(motion);
    }

    /// Offers something to be turned on or off.
    void offer(String id, String words, BooleanProperty isOn) {
        CheckMenuItem item = new CheckMenuItem(words);
        item.setId(id);
        item.selectedProperty().bindBidirectional(isOn);
        getItems().add(1, item);
    }

    /// Offers something else, with the key that does it too.
    void offer(Shortcut shortcut, String words, Runnable act) {
        MenuItem item = new MenuItem(shortcut.tooltip(words, messages));
        item.setId("settings-" + shortcut.name());
        item.setOnAction(_ -> act.run());
        getItems().add(item);
    }
}
