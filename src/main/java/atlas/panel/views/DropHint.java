package atlas.panel.views;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// Says over the map, while a file is dragged there, what becomes of it when it is let go.
public final class DropHint extends StackPane {

    private final Label words = new Label();

    public DropHint() {
        setId("drop-hint");
        getStyleClass().add("drop-hint");
        setMouseTransparent(true);
        setVisible(false);
        words.setWrapText(true);
        words.getStyleClass().add("drop-words");
        getChildren().add(words);
    }

    public void show(String becomes) {
        words.setText(becomes);
        setVisible(true);
    }

    public void hide() {
        setVisible(false);
    }
}
