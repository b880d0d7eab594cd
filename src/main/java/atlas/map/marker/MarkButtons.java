package atlas.map.marker;

import atlas.i18n.Messages;
import atlas.render.canvas.Frame;
import atlas.render.layer.MapLayers;
import atlas.render.symbol.MapMark;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Group;

/// What of the layers can be pointed at and chosen.
public final class MarkButtons extends Group {

    /// More would be a long way for the Tab key.
    private static final int REACHED_BY_KEYBOARD = 40;

    /// Where words about a mark are shown.
    interface Teller {
        void tell(String words, double x, double y);

        void clear();
    }

    private final AtlasState state;
    private final Messages messages;
    private final MapLayers layers;
    private final Teller teller;
    private Map<String, MarkButton> buttons = new LinkedHashMap<>();

    public MarkButtons(AtlasState state, Messages messages, MapLayers layers, Teller teller) {
        this.state = state;
        this.messages = messages;
        this.layers = layers;
        this.teller = teller;
        setPickOnBounds(false);
    }

    /// Buttons of marks that are gone stand for new ones: to be taken from the scene and put there again would cost
    /// each of them its styles.
    void show(Viewpoint viewpoint, Frame frame) {
        List<MapMark> marks = layers.marks(viewpoint, frame);
        Set<String> ids = marks.stream().map(MapMark::id).collect(Collectors.toSet());
        Deque<MarkButton> free = getChildren().stream()
                .map(MarkButton.class::cast)
                .filter(button ->
                        !button.isVisible() || !ids.contains(button.mark().id()))
                .collect(Collectors.toCollection(ArrayDeque::new));
        boolean areReached = marks.size() < REACHED_BY_KEYBOARD;
        Map<String, MarkButton> kept = new LinkedHashMap<>();
        for (MapMark mark : marks) {
            MarkButton known = buttons.get(mark.id());
            MarkButton button = known != null ? known : free.isEmpty() ? addButton(mark) : free.pop();
            button.standFor(mark);
            button.setVisible(true);
            button.setFocusTraversable(areReached);
            kept.put(mark.id(), button);
        }
        free.forEach(button -> button.setVisible(false));
        if (areReached) {
            order(kept.values(), free);
        }
        buttons = kept;
    }

    /// The Tab key goes from one to the next as they stand here.
    private void order(Collection<MarkButton> shown, Collection<MarkButton> hidden) {
        List<MarkButton> ordered = new ArrayList<>(shown);
        if (!getChildren().subList(0, ordered.size()).equals(ordered)) {
            ordered.addAll(hidden);
            getChildren().setAll(ordered);
        }
    }

    private MarkButton addButton(MapMark mark) {
        MarkButton button = new MarkButton(mark, messages);
        button.setOnAction(_ -> choose(button.mark()));
        Runnable tell = () -> teller.tell(
                button.words(),
                button.getLayoutX() + button.getWidth() / 2,
                button.getLayoutY() + button.getHeight() / 2);
        button.setOnMouseEntered(_ -> tell.run());
        button.setOnMouseExited(_ -> teller.clear());
        button.focusVisibleProperty().subscribe((before, now) -> {
            if (now) {
                tell.run();
            } else if (before) {
                teller.clear();
            }
        });
        getChildren().add(button);
        return button;
    }

    /// A mark that only leads closer is no step of undo, as looking around is none.
    private void choose(MapMark mark) {
        Viewpoint now = state.viewpoint();
        Viewpoint chosen = mark.chosen(now);
        if (now.withCamera(chosen.camera()).equals(chosen)) {
            state.lookAt(chosen.camera());
        } else {
            state.show(chosen);
        }
    }
}
