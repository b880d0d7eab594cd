package atlas.panel.details.block;

import atlas.domain.date.Edtf;
import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// Something dated on a vertical line: full when it had come by the date, pale when it had not.
public final class DatedRow implements DatedNode {

    private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");

    private final HBox row;
    private final Edtf first;
    private final Edtf last;
    private final boolean isPlanned;

    /// @param isPlanned whether it lies beyond what the dataset knows as done
    public DatedRow(Edtf first, Edtf last, boolean isPlanned, Node... content) {
        this.first = first;
        this.last = last;
        this.isPlanned = isPlanned;
        VBox text = new VBox(content);
        text.getStyleClass().add("dated-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        row = new HBox(new DateLine(), text);
        row.getStyleClass().add("dated-row");
    }

    @Override
    public Region node() {
        return row;
    }

    @Override
    public void travelTo(LocalDate day) {
        boolean hasCome = !isPlanned && first.mayHaveComeBy(day);
        row.pseudoClassStateChanged(LATER, !hasCome);
        row.pseudoClassStateChanged(
                TODAY, hasCome && first.isExact() && !last.latest().isBefore(day));
    }

    /// The piece of the vertical line beside a row, with the row's dot.
    private static final class DateLine extends Region {

        private static final double RADIUS = 4;
        private static final double DOT_AT_EM = 0.72;
        private static final double WIDTH_EM = 0.85;

        private final Line line = new Line();
        private final Circle dot = new Circle(RADIUS);

        DateLine() {
            getStyleClass().add("thread");
            setMinWidth(USE_PREF_SIZE);
            line.getStyleClass().add("thread-line");
            dot.getStyleClass().add("thread-dot");
            getChildren().addAll(line, dot);
        }

        @Override
        protected void layoutChildren() {
            double x = PixelGrid.crisp(RADIUS + 1);
            line.setStartX(x);
            line.setEndX(x);
            line.setStartY(0);
            line.setEndY(getHeight());
            dot.setCenterX(x);
            dot.setCenterY(Math.rint(prefWidth(-1) / WIDTH_EM * DOT_AT_EM));
        }
    }
}
