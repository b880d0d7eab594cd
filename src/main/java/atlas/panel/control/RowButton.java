package atlas.panel.control;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A line of the rail that can be pressed: a sign, a name, and at the right end a number or a word.
public final class RowButton extends Button {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Label title;
    private final Label end = new Label();
    private final HBox content;
    private boolean isChosen;

    public RowButton(Node sign, String name, Runnable act) {
        this(sign, name, act, false);
    }

    private RowButton(Node sign, String name, Runnable act, boolean isStacked) {
        this.title = new Label(name);
        title.setMinWidth(0);
        title.setWrapText(true);
        title.getStyleClass().add("rail-row-name");
        end.getStyleClass().add("count");
        end.setMinWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        this.content = isStacked ? new HBox(sign, stack()) : new HBox(sign, title, between, end);
        content.getStyleClass().add("rail-row-content");
        content.setMouseTransparent(true);
        content.prefWidthProperty()
                .bind(widthProperty().map(width -> width.doubleValue() - snappedLeftInset() - snappedRightInset()));
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMnemonicParsing(false);
        setText(name);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setPrefWidth(0);
        getStyleClass().setAll("rail-row");
        if (isStacked) {
            getStyleClass().add("stacked");
        }
        setOnAction(_ -> act.run());
    }

    /// A row for long names: the name takes as many lines as it needs, and the word stands below it.
    public static RowButton stacked(Node sign, String name, Runnable act) {
        return new RowButton(sign, name, act, true);
    }

    private VBox stack() {
        end.setWrapText(true);
        end.setMinWidth(0);
        VBox lines = new VBox(title, end);
        HBox.setHgrow(lines, Priority.ALWAYS);
        return lines;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + content.prefHeight(inside) + snappedBottomInset();
    }

    public String name() {
        return title.getText();
    }

    public void rename(String name) {
        title.setText(name);
        setText(name);
    }

    public boolean isChosen() {
        return isChosen;
    }

    /// Shows what stands at the end of the row, and whether the row is chosen.
    ///
    /// @param words what stands at the right end
    /// @param spoken the whole row for a screen reader
    public void show(String words, String spoken, boolean chosen) {
        end.setText(words);
        setAccessibleText(spoken);
        isChosen = chosen;
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
