package atlas.map.marker;

import atlas.domain.conflict.Conflict;
import atlas.i18n.Messages;
import atlas.render.label.Callout;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

/// A conflict's name on the map, with a line to its place: a button.
final class ConflictMarker extends Group {

    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private final Conflict conflict;
    private final Messages messages;
    private final Button pill;
    private final Line casing = new Line();
    private final Line leader = new Line();

    ConflictMarker(Conflict conflict, Messages messages, Runnable onChosen) {
        this.conflict = conflict;
        this.messages = messages;
        getStyleClass().add("conflict-marker");
        Polygon diamond = new Polygon(0, 4, 4, 0, 8, 4, 4, 8);
        diamond.getStyleClass().add("conflict-diamond");
        pill = new Button(conflict.names().in(messages.language()), diamond);
        pill.getStyleClass().setAll("conflict-pill");
        pill.setId("marker-" + conflict.id());
        pill.setAccessibleRole(AccessibleRole.BUTTON);
        // A group would give it its preferred size; the callout decides.
        pill.setManaged(false);
        pill.setOnAction(event -> onChosen.run());
        casing.getStyleClass().add("conflict-leader-casing");
        casing.setMouseTransparent(true);
        leader.getStyleClass().add("conflict-leader");
        leader.setMouseTransparent(true);
        getChildren().addAll(casing, leader, pill);
    }

    void place(Callout callout) {
        pseudoClassStateChanged(QUIET, !callout.hasZone());
        pill.setAccessibleText(messages.get(
                "map.conflict",
                conflict.names().in(messages.language()),
                messages.get("conflict.status." + callout.conflictStatus().name())));
        var box = callout.pill();
        pill.resizeRelocate(Math.rint(box.x()), Math.rint(box.y()), Math.ceil(box.width()), box.height());
        draw(casing, callout);
        draw(leader, callout);
    }

    private static void draw(Line line, Callout callout) {
        line.setStartX(callout.leaderX());
        line.setStartY(callout.leaderY());
        line.setEndX(callout.x());
        line.setEndY(callout.y());
    }
}
