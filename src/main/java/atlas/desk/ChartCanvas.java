package atlas.desk;

import atlas.i18n.Messages;
import atlas.render.chart.ChartPainter.DrawnChart;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.MarkTarget;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import javafx.stage.Window;

/// The picture of a chart with its marks, which can be pointed at, walked through with the arrow keys and chosen: one
/// by a click or Enter, many by a rectangle that is drawn over them or by walking with Shift.
final class ChartCanvas extends Pane {

    /// How far from a thin mark the pointer still means it.
    private static final double NEAR_PIXELS = 4;

    private static final double TIP_GAP = 14;

    private final ImageView picture = new ImageView();
    private final Path lifted = new Path();
    private final Path chosen = new Path();
    private final Label tip = new Label();
    private final ReadOnlyObjectWrapper<Set<String>> liftedStates = new ReadOnlyObjectWrapper<>(Set.of());
    private final TargetStates states;
    private final Consumer<MarkTarget> choose;
    private final Messages messages;
    private final Path pointed = new Path();
    private final Brush brush;
    private List<ChartMark> marks = List.of();
    private SortedSet<String> walked = new TreeSet<>();
    private Set<String> elsewhere = Set.of();
    private double zoom = 1;
    private int current = -1;

    /// @param states which a mark that is pointed at lifts
    /// @param choose what takes the mark that the reader chooses
    ChartCanvas(TargetStates states, Consumer<MarkTarget> choose, Messages messages) {
        this.states = states;
        this.choose = choose;
        this.messages = messages;
        this.brush =
                new Brush(this, drawn -> drawn.ifPresentOrElse(this::liftWithin, () -> lift(-1)), this::chooseWithin);
        setId("desk-chart");
        getStyleClass().add("desk-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        lifted.getStyleClass().add("desk-lifted");
        chosen.getStyleClass().add("desk-chosen");
        pointed.getStyleClass().add("desk-lifted");
        tip.getStyleClass().add("desk-tip");
        tip.setVisible(false);
        List.of(lifted, chosen, pointed, tip).forEach(node -> {
            node.setMouseTransparent(true);
            node.setManaged(false);
        });
        getChildren().addAll(picture, chosen, pointed, lifted, brush.rectangle(), tip);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> lift(-1));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            requestFocus();
            if (event.isStillSincePress()) {
                markAt(event.getX(), event.getY())
                        .ifPresent(at -> choose.accept(marks.get(at).target()));
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(isFocused -> {
            if (!isFocused) {
                lift(-1);
            }
        });
    }

    /// The states that the lifted mark stands for, ISO 3166-1 alpha-3.
    ReadOnlyObjectProperty<Set<String>> liftedStatesProperty() {
        return liftedStates.getReadOnlyProperty();
    }

    /// Inks a picture. Any thread.
    static WritableImage inked(DrawnChart picture) {
        BufferedImage image = new BufferedImage(
                picture.page().physicalWidth(), picture.page().physicalHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        picture.page().inkOn(image);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new WritableImage(new PixelBuffer<>(
                image.getWidth(), image.getHeight(), IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }

    /// Shows a chart.
    ///
    /// @param words for those who do not see it
    /// @param zoomOf the chart's pixels, by the size of the reader's text
    void show(DrawnChart drawn, WritableImage inked, String words, double zoomOf) {
        Optional<MarkTarget> before =
                current < 0 ? Optional.empty() : Optional.of(marks.get(current).target());
        marks = drawn.marks();
        zoom = zoomOf;
        picture.setImage(inked);
        picture.setFitWidth(drawn.page().widthPixels() * zoom);
        picture.setFitHeight(drawn.page().heightPixels() * zoom);
        setMinSize(picture.getFitWidth(), picture.getFitHeight());
        setPrefSize(picture.getFitWidth(), picture.getFitHeight());
        setAccessibleText(words);
        pointAt(elsewhere);
        if (brush.isDrawn()) {
            return;
        }
        // Painted anew, as in another size, the reader is still where he was.
        lift(-1);
        before.ifPresent(target -> IntStream.range(0, marks.size())
                .filter(i -> marks.get(i).target().equals(target))
                .findFirst()
                .ifPresent(this::lift));
    }

    /// Physical pixels of the screen to a logical one.
    double outputScale() {
        return Optional.ofNullable(getScene())
                .map(Scene::getWindow)
                .map(Window::getOutputScaleX)
                .orElse(1.0);
    }

    /// Rings what is chosen elsewhere in the window.
    void ring(Set<MarkTarget> targets) {
        chosen.getElements().clear();
        marks.stream().filter(mark -> targets.contains(mark.target())).forEach(mark -> trace(mark.outline(), chosen));
    }

    /// Lifts the marks of states that are pointed at elsewhere in the window.
    void pointAt(Set<String> states) {
        elsewhere = states;
        pointed.getElements().clear();
        if (!states.isEmpty()) {
            marks.stream().filter(mark -> isOf(mark.target(), states)).forEach(mark -> trace(mark.outline(), pointed));
        }
    }

    /// Of a matrix the names alone are lifted, not the whole row.
    private static boolean isOf(MarkTarget target, Set<String> states) {
        return !(target instanceof MarkTarget.OfStatePair)
                && target.states().stream().anyMatch(states::contains);
    }

    private void point(double x, double y) {
        int at = markAt(x, y).orElse(-1);
        lift(at);
        if (at >= 0) {
            placeTip(x, y);
        }
    }

    private void placeTip(double x, double y) {
        tip.applyCss();
        tip.autosize();
        tip.relocate(
                Math.clamp(x + TIP_GAP, 0, Math.max(0, getWidth() - tip.getWidth())),
                y + TIP_GAP + tip.getHeight() > getHeight() ? y - TIP_GAP - tip.getHeight() : y + TIP_GAP);
    }

    private void liftWithin(Bounds drawn) {
        lift(-1);
        SortedSet<String> states = statesWithin(drawn);
        liftedStates.set(states);
        tell(messages.get("desk.brush.states", states.size()));
        placeTip(drawn.getMaxX(), drawn.getMaxY());
    }

    private void chooseWithin(Bounds drawn) {
        chooseAll(statesWithin(drawn));
    }

    private void chooseAll(SortedSet<String> states) {
        if (!states.isEmpty()) {
            choose.accept(new MarkTarget.OfStates(states));
        }
    }

    private SortedSet<String> statesWithin(Bounds drawn) {
        SortedSet<String> states = new TreeSet<>();
        marks.stream()
                .filter(mark -> mark.outline()
                        .intersects(
                                drawn.getMinX() / zoom,
                                drawn.getMinY() / zoom,
                                drawn.getWidth() / zoom,
                                drawn.getHeight() / zoom))
                .forEach(mark -> states.addAll(mark.target().states()));
        return states;
    }

    private OptionalInt markAt(double x, double y) {
        Point2D at = new Point2D(x / zoom, y / zoom);
        OptionalInt within = IntStream.iterate(marks.size() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> marks.get(i).outline().contains(at.getX(), at.getY()))
                .findFirst();
        return within.isPresent()
                ? within
                : IntStream.iterate(marks.size() - 1, i -> i >= 0, i -> i - 1)
                        .filter(i -> marks.get(i)
                                .outline()
                                .intersects(
                                        at.getX() - NEAR_PIXELS,
                                        at.getY() - NEAR_PIXELS,
                                        2 * NEAR_PIXELS,
                                        2 * NEAR_PIXELS))
                        .findFirst();
    }

    private void press(KeyEvent event) {
        if (marks.isEmpty()) {
            return;
        }
        if (brush.isDrawn() && event.getCode() == KeyCode.ESCAPE) {
            brush.clear();
            lift(-1);
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case RIGHT, DOWN -> walkTo(Math.min(current + 1, marks.size() - 1), event.isShiftDown());
            case LEFT, UP -> walkTo(Math.max(current - 1, 0), event.isShiftDown());
            case HOME -> walkTo(0, event.isShiftDown());
            case END -> walkTo(marks.size() - 1, event.isShiftDown());
            case ENTER, SPACE -> {
                if (current < 0) {
                    return;
                }
                if (walked.size() > 1) {
                    chooseAll(walked);
                } else {
                    choose.accept(marks.get(current).target());
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// With Shift all marks that were passed are chosen together.
    private void walkTo(int place, boolean isGathering) {
        SortedSet<String> gathered = isGathering ? new TreeSet<>(walked) : new TreeSet<>();
        if (isGathering) {
            IntStream.rangeClosed(Math.max(0, Math.min(current, place)), Math.max(current, place))
                    .forEach(i -> gathered.addAll(marks.get(i).target().states()));
        }
        walkTo(place);
        walked = gathered;
        if (gathered.size() > 1) {
            liftedStates.set(gathered);
            tell(marks.get(place).words() + "\n" + messages.get("desk.brush.states", gathered.size()));
            tip.autosize();
        }
    }

    private void walkTo(int place) {
        lift(place);
        Shape outline = marks.get(place).outline();
        tip.applyCss();
        tip.autosize();
        tip.relocate(
                Math.clamp(outline.getBounds2D().getCenterX() * zoom, 0, Math.max(0, getWidth() - tip.getWidth())),
                Math.clamp(
                        outline.getBounds2D().getMaxY() * zoom + TIP_GAP / 2,
                        0,
                        Math.max(0, getHeight() - tip.getHeight())));
    }

    private void lift(int place) {
        if (place == current && place >= 0) {
            return;
        }
        current = place;
        walked = new TreeSet<>();
        lifted.getElements().clear();
        Optional<ChartMark> mark = place < 0 ? Optional.empty() : Optional.of(marks.get(place));
        mark.ifPresent(found -> {
            trace(found.outline(), lifted);
            tell(found.words());
        });
        tip.setVisible(mark.isPresent());
        liftedStates.set(mark.map(found -> states.of(found.target())).orElse(Set.of()));
    }

    private void tell(String words) {
        tip.setText(words);
        setAccessibleHelp(words);
        tip.setVisible(true);
    }

    private void trace(Shape outline, Path path) {
        double[] at = new double[6];
        for (PathIterator steps = outline.getPathIterator(null); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(at);
            for (int i = 0; i < at.length; i++) {
                at[i] *= zoom;
            }
            path.getElements()
                    .add(
                            switch (kind) {
                                case PathIterator.SEG_MOVETO -> new MoveTo(at[0], at[1]);
                                case PathIterator.SEG_LINETO -> new LineTo(at[0], at[1]);
                                case PathIterator.SEG_QUADTO -> new QuadCurveTo(at[0], at[1], at[2], at[3]);
                                case PathIterator.SEG_CUBICTO ->
                                    new CubicCurveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                                default -> new ClosePath();
                            });
        }
    }
}
