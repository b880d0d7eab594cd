package atlas.app.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Takes the focus from part to part of the window, and round at the ends. A part gets it where it had it last.
final class FocusRound {

    /// A part of the window.
    ///
    /// @param first what in it gets the focus the first time
    record Stop(Node part, Supplier<Optional<Node>> first) {}

    private final List<Stop> stops;
    private final Node[] last;

    FocusRound(List<Stop> stops) {
        this.stops = List.copyOf(stops);
        this.last = new Node[stops.size()];
    }

    /// @param step 1 to the next part, −1 to the one before
    void go(int step) {
        int here = holder();
        if (here >= 0) {
            last[here] = stops.get(here).part().getScene().getFocusOwner();
        }
        for (int i = 1; i <= stops.size(); i++) {
            int there = Math.floorMod((here < 0 && step < 0 ? 0 : here) + step * i, stops.size());
            Optional<Node> target = target(there);
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    private Optional<Node> target(int place) {
        Stop stop = stops.get(place);
        if (!isShown(stop.part())) {
            return Optional.empty();
        }
        return Optional.ofNullable(last[place])
                .filter(node -> isWithin(node, stop.part()) && isShown(node))
                .or(stop.first());
    }

    private int holder() {
        for (int i = 0; i < stops.size(); i++) {
            Scene scene = stops.get(i).part().getScene();
            if (scene != null
                    && scene.getFocusOwner() != null
                    && isWithin(scene.getFocusOwner(), stops.get(i).part())) {
                return i;
            }
        }
        return -1;
    }

    /// Whether a node is a part or stands in it.
    static boolean isWithin(Node node, Node part) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.equals(part)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a node is in a window and neither it nor what it stands in is hidden.
    static boolean isShown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
