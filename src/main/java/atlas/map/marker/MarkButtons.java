package atlas.map.marker;

import atlas.i18n.Messages;
import atlas.render.canvas.Frame;
import atlas.render.layer.MapLayers;
import atlas.render.symbol.MapMark;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    void show(Viewpoint viewpoint, Frame frame) {
        List<MapMark> marks = layers.marks(viewpoint, frame);
        Map<String, MarkButton> kept = new LinkedHashMap<>();
        for (MapMark mark : marks) {
            MarkButton known = buttons.get(mark.id());
            MarkButton button = known == null ? buttonOf(mark) : known;
            button.place(mark);
            button.setFocusTraversable(marks.size() < REACHED_BY_KEYBOARD);
            kept.put(mark.id(), button);
        }
        if (!kept.keySet().equals(buttons.keySet())) {
            getChildren().setAll(kept.values());
        }
        buttons = kept;
    }

    private MarkButton buttonOf(MapMark mark) {
        String words = mark.words(messages);
        MarkButton button = new MarkButton(words);
        button.setOnAction(_ -> choose(mark));
        Runnable tell = () -> teller.tell(
                words, button.getLayoutX() + button.getWidth() / 2, button.getLayoutY() + button.getHeight() / 2);
        button.setOnMouseEntered(_ -> tell.run());
        button.setOnMouseExited(_ -> teller.clear());
        button.focusVisibleProperty().subscribe((before, now) -> {
            if (now) {
                tell.run();
            } else if (before) {
                teller.clear();
            }
        });
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
