package atlas.panel.timeline;

import atlas.i18n.Messages;
import atlas.panel.control.Icon;
import atlas.panel.layout.PlaySpeed;
import atlas.panel.layout.WindowChoices;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

/// How time runs: how fast, and whether it halts at events.
final class PlayMenu extends MenuButton {

    PlayMenu(Messages messages, WindowChoices choices) {
        String name = messages.get("timeline.how");
        setId("play-menu");
        setGraphic(Icon.FOLD.draw());
        getStyleClass().addAll("flat", "glyph-button", "no-arrow", "narrow");
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        ToggleGroup group = new ToggleGroup();
        Map<PlaySpeed, RadioMenuItem> speeds = new EnumMap<>(PlaySpeed.class);
        for (PlaySpeed speed : PlaySpeed.values()) {
            RadioMenuItem item = new RadioMenuItem(messages.get("timeline.speed." + speed.name()));
            item.setId("play-" + speed.name());
            item.setToggleGroup(group);
            item.setOnAction(_ -> choices.playSpeedProperty().set(speed));
            speeds.put(speed, item);
            getItems().add(item);
        }
        setOnShowing(_ -> speeds.forEach((speed, item) ->
                item.setSelected(speed == choices.playSpeedProperty().get())));
        CheckMenuItem halts = new CheckMenuItem(messages.get("timeline.halts"));
        halts.setId("halts-at-events");
        halts.selectedProperty().bindBidirectional(choices.haltsAtEventsProperty());
        getItems().addAll(new SeparatorMenuItem(), halts);
    }
}
