package atlas.panel.details;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver;

/// A small raised number behind a statement that opens the statement's source in place. Escape closes it.
final class SourceMark extends Button {

    SourceMark(String number, String accessibleText, Supplier<? extends Region> card) {
        super(number);
        getStyleClass().setAll("source-mark");
        setAccessibleText(accessibleText);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setOnAction(_ -> open(card.get()));
    }

    private void open(Region card) {
        PopOver popOver = new PopOver(card);
        popOver.getStyleClass().add("source-popover");
        popOver.setArrowLocation(PopOver.ArrowLocation.RIGHT_TOP);
        popOver.setDetachable(false);
        popOver.setHeaderAlwaysVisible(false);
        popOver.setAnimated(false);
        popOver.setAutoHide(true);
        popOver.setHideOnEscape(true);
        popOver.setCornerRadius(8);
        popOver.setArrowSize(8);
        popOver.show(this);
    }
}
