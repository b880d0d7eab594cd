package atlas.panel.details.flag;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/// A flag that opens its state.
public final class FlagButton extends Button {

    private final FlagView flag;
    private final Tooltip tooltip = new Tooltip();

    public FlagButton(FlagView flag, String stateName, Runnable open) {
        this.flag = flag;
        setGraphic(flag);
        getStyleClass().setAll("flag-button");
        setTooltip(tooltip);
        setOnAction(_ -> open.run());
        call(stateName);
    }

    /// Names the state as it is called on a day, with its flag where that is the one of the day.
    public void travelTo(String stateName, boolean hasFlag) {
        call(stateName);
        flag.showFlag(hasFlag);
    }

    private void call(String stateName) {
        setAccessibleText(stateName);
        tooltip.setText(stateName);
    }
}
