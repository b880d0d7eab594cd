package atlas.panel.control;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/// A small square button with a drawing. Its words are in its tooltip and for screen readers.
public final class IconButton extends Button {

    public IconButton(Icon icon, String words, Runnable act) {
        getStyleClass().addAll("flat", "glyph-button");
        show(icon, words);
        setOnAction(_ -> act.run());
    }

    public void show(Icon icon, String words) {
        setGraphic(icon.draw());
        setAccessibleText(words);
        setTooltip(new Tooltip(words));
    }
}
