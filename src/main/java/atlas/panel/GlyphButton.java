package atlas.panel;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/// A small square button with a drawing. Its words are in its tooltip and for screen readers.
final class GlyphButton extends Button {

    GlyphButton(Glyph glyph, String words, Runnable act) {
        getStyleClass().addAll("flat", "glyph-button");
        show(glyph, words);
        setOnAction(_ -> act.run());
    }

    void show(Glyph glyph, String words) {
        setGraphic(glyph.draw());
        setAccessibleText(words);
        setTooltip(new Tooltip(words));
    }
}
