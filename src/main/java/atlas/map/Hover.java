package atlas.map;

import atlas.domain.State;
import atlas.i18n.Messages;
import atlas.render.Frame;
import atlas.render.MapLayers;
import atlas.render.StatesUnder;
import atlas.theme.HoverWords;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What the map answers to a pointer that rests on it: the name of the state and its outline, what the layers
/// say of the place, or of a mark. Nothing of it moves or repaints the map.
final class Hover implements MarkButtons.Teller {

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
    private final Label words = new Label();
    private Optional<State> shown = Optional.empty();
    private Optional<String> shownWords = Optional.empty();
    private Optional<Viewpoint> shownAt = Optional.empty();

    Hover(
            Region map,
            AtlasState state,
            HoverWords hoverWords,
            StatesUnder statesUnder,
            MapLayers layers,
            Messages messages,
            StateOutlineView outline) {
        this.map = map;
        this.state = state;
        this.hoverWords = hoverWords;
        this.statesUnder = statesUnder;
        this.layers = layers;
        this.messages = messages;
        this.outline = outline;
        words.getStyleClass().add("hover-name");
        words.setMouseTransparent(true);
        words.setManaged(false);
        words.setVisible(false);
        words.setWrapText(true);
        words.setMaxWidth(WIDEST_PIXELS);
    }

    /// What is laid over the map, in this order.
    List<Node> nodes() {
        return List.of(outline, words);
    }

    Optional<State> stateAt(double x, double y, Frame frame) {
        return statesUnder.at(x, y, seenAt(x), frame);
    }

    /// The pointer has moved. On a marker, which tells of itself, it is not on what lies beneath.
    void follow(MouseEvent event, Frame frame) {
        if (isOnMarker(event.getPickResult().getIntersectedNode())) {
            shownAt.ifPresent(_ -> clear());
        } else {
            at(event.getX(), event.getY(), frame);
        }
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
        if (!shown.equals(under) || !shownWords.equals(more) || !shownAt.equals(Optional.of(now))) {
            clear();
            shown = under;
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
        shown = Optional.empty();
        shownWords = Optional.empty();
        shownAt = Optional.empty();
        words.setVisible(false);
        outline.clear();
        map.setCursor(Cursor.DEFAULT);
    }

    void close() {
        outline.close();
    }

    private void write(String text) {
        words.setText(text);
        double width =
                Math.min(words.prefWidth(-1), Math.max(0, Math.min(WIDEST_PIXELS, map.getWidth() - 2 * EDGE_PIXELS)));
        words.resize(width, words.prefHeight(width));
        words.setVisible(true);
    }

    private void place(double x, double y) {
        double most = map.getWidth() - words.getWidth() - EDGE_PIXELS;
        double left = Math.max(EDGE_PIXELS, Math.min(x + BESIDE_PIXELS, most));
        boolean isTooLow = y + BELOW_PIXELS + words.getHeight() > map.getHeight() - EDGE_PIXELS;
        double top = isTooLow ? y - ABOVE_PIXELS - words.getHeight() : y + BELOW_PIXELS;
        words.relocate(Math.rint(left), Math.rint(Math.max(EDGE_PIXELS, top)));
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
