package atlas.map.marker;

import atlas.cartography.Box;
import atlas.domain.place.State;
import atlas.i18n.Messages;
import atlas.map.picture.StateOutlineView;
import atlas.render.canvas.Frame;
import atlas.render.layer.MapLayers;
import atlas.render.pick.StatesUnder;
import atlas.theme.HoverWords;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What the map answers to a pointer that rests on it: the name of the state and its outline, what the layers
/// say of the place, or of a mark. Nothing of it moves or repaints the map.
public final class Hover implements MarkButtons.Teller {

    private static final double BESIDE_PIXELS = 14;
    private static final double BELOW_PIXELS = 18;
    private static final double ABOVE_PIXELS = 8;
    private static final double EDGE_PIXELS = 4;
    private static final double WIDEST_PIXELS = 340;

    private final Region map;
    private final AtlasState state;
    private final HoverWords hoverWords;
    private final StatesUnder statesUnder;
    private final MapLayers layers;
    private final Messages messages;
    private final StateOutlineView outline;
    private final Supplier<List<Box>> covers;
    private final Label words = new Label();
    private final ReadOnlyObjectWrapper<Optional<String>> pointedAt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<String> shownWords = Optional.empty();
    private Optional<Viewpoint> shownAt = Optional.empty();

    /// @param covers where something lies on the map that would hide the words, in its pixels
    public Hover(
            Region map,
            AtlasState state,
            HoverWords hoverWords,
            StatesUnder statesUnder,
            MapLayers layers,
            Messages messages,
            StateOutlineView outline,
            Supplier<List<Box>> covers) {
        this.map = map;
        this.state = state;
        this.hoverWords = hoverWords;
        this.statesUnder = statesUnder;
        this.layers = layers;
        this.messages = messages;
        this.outline = outline;
        this.covers = covers;
        words.getStyleClass().add("hover-name");
        words.setMouseTransparent(true);
        words.setManaged(false);
        words.setVisible(false);
        words.setWrapText(true);
        words.setMaxWidth(WIDEST_PIXELS);
    }

    /// The outline of the state under the pointer; pills and labels lie over it.
    public Node outline() {
        return outline;
    }

    /// What is said, over all that lies on the map.
    public Node words() {
        return words;
    }

    /// The state that the pointer is on, ISO 3166-1 alpha-3.
    public ReadOnlyObjectProperty<Optional<String>> pointedAtProperty() {
        return pointedAt.getReadOnlyProperty();
    }

    public Optional<State> stateAt(double x, double y, Frame frame) {
        return statesUnder.at(x, y, seenAt(x), frame);
    }

    /// The pointer has moved. On a marker, which tells of itself, it is not on what lies beneath.
    public void follow(MouseEvent event, Frame frame) {
        if (isOnMarker(event.getPickResult().getIntersectedNode())) {
            shownAt.ifPresent(_ -> clear());
        } else {
            at(event.getX(), event.getY(), frame);
        }
    }

    /// Tells what is at a place as if a pointer rested there, unless a marker does, which tells of itself.
    ///
    /// @param touched what lies there
    /// @return whether there is anything to tell
    public boolean tell(double x, double y, Node touched, Frame frame) {
        if (isOnMarker(touched)) {
            return false;
        }
        at(x, y, frame);
        return words.isVisible();
    }

    private static boolean isOnMarker(@Nullable Node node) {
        return node != null && (node instanceof Button || isOnMarker(node.getParent()));
    }

    private void at(double x, double y, Frame frame) {
        Optional<State> under = stateAt(x, y, frame);
        // What is said and the outline change with what is there only; following the pointer is a move.
        Viewpoint now = seenAt(x);
        Optional<String> more = layers.wordsAt(x, y, now, frame, messages);
        if (under.isEmpty() && more.isEmpty()) {
            clear();
            return;
        }
        Optional<String> iso3 = under.map(State::iso3);
        if (!pointedAt.get().equals(iso3) || !shownWords.equals(more) || !shownAt.equals(Optional.of(now))) {
            clear();
            pointedAt.set(iso3);
            shownWords = more;
            shownAt = Optional.of(now);
            write(Stream.concat(under.map(state -> hoverWords.of(state, now.subject())).stream(), more.stream())
                    .collect(Collectors.joining("\n")));
            under.ifPresent(found -> {
                map.setCursor(Cursor.HAND);
                outline.show(found.iso3(), now, frame, outputScale());
            });
        }
        place(x, y);
    }

    /// The pointer, or the focus, is on something that is told of in words.
    @Override
    public void tell(String text, double x, double y) {
        clear();
        write(text);
        place(x, y);
    }

    /// The pointer has left, or the map is moved.
    @Override
    public void clear() {
        pointedAt.set(Optional.empty());
        shownWords = Optional.empty();
        shownAt = Optional.empty();
        words.setVisible(false);
        outline.clear();
        map.setCursor(Cursor.DEFAULT);
    }

    public void close() {
        outline.close();
    }

    private void write(String text) {
        words.setText(text);
        double width =
                Math.min(words.prefWidth(-1), Math.max(0, Math.min(WIDEST_PIXELS, map.getWidth() - 2 * EDGE_PIXELS)));
        words.resize(width, words.prefHeight(width));
        words.setVisible(true);
    }

    /// At the right below the pointer where all of the words are seen there; else on another side of it.
    private void place(double x, double y) {
        double width = words.getWidth();
        double height = words.getHeight();
        List<Box> places = List.of(
                new Box(x + BESIDE_PIXELS, y + BELOW_PIXELS, width, height),
                new Box(x + BESIDE_PIXELS, y - ABOVE_PIXELS - height, width, height),
                new Box(x - BESIDE_PIXELS - width, y + BELOW_PIXELS, width, height),
                new Box(x - BESIDE_PIXELS - width, y - ABOVE_PIXELS - height, width, height));
        Box inside = new Box(0, 0, map.getWidth(), map.getHeight()).grownBy(-EDGE_PIXELS);
        List<Box> covered = covers.get();
        Box place = places.stream()
                .map(box -> within(inside, box))
                .filter(box ->
                        !box.contains(new Box(x, y, 0, 0)) && covered.stream().noneMatch(box::overlaps))
                .findFirst()
                .orElseGet(() -> within(inside, places.getFirst()));
        words.relocate(Math.rint(place.x()), Math.rint(place.y()));
    }

    /// Moved into another box as far as it fits.
    private static Box within(Box outer, Box box) {
        return new Box(
                Math.max(outer.x(), Math.min(box.x(), outer.x() + outer.width() - box.width())),
                Math.max(outer.y(), Math.min(box.y(), outer.y() + outer.height() - box.height())),
                box.width(),
                box.height());
    }

    private double outputScale() {
        return map.getScene() == null || map.getScene().getWindow() == null
                ? 1
                : map.getScene().getWindow().getOutputScaleX();
    }

    private Viewpoint seenAt(double x) {
        return state.viewpoint().seenAt(x / map.getWidth());
    }
}
