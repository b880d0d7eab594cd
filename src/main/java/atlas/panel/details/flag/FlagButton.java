package atlas.panel.details.flag;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/// A flag that opens its state.
public final class FlagButton extends Button {

    public FlagButton(FlagView flag, String stateName, Runnable open) {
        setGraphic(flag);
        getStyleClass().setAll("flag-button");
        setAccessibleText(stateName);
        setTooltip(new Tooltip(stateName));
        setOnAction(_ -> open.run());
    }
}
