package atlas.map.picture;

import javafx.scene.Node;

/// What is done at the beginning of each pulse of JavaFX, and what at its end, before its renderer gets what has
/// changed.
public record EachPulse(Runnable beginning, Runnable end) {

    /// Does both from now on while a node is in a scene.
    public void whileShown(Node node) {
        node.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removePreLayoutPulseListener(beginning);
                before.removePostLayoutPulseListener(end);
            }
            if (now != null) {
                now.addPreLayoutPulseListener(beginning);
                now.addPostLayoutPulseListener(end);
            }
        });
    }
}
