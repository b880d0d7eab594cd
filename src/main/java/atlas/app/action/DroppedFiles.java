package atlas.app.action;

import atlas.i18n.Messages;
import atlas.panel.views.DropHint;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;

/// Files that are dragged onto the window: one is opened as the view it holds. A hint over the map says so before it is
/// let go.
public final class DroppedFiles {

    private final ViewCommands views;
    private final Messages messages;
    private final Pane map;
    private Optional<DropHint> hint = Optional.empty();

    /// @param map over which the hint is shown
    public DroppedFiles(ViewCommands views, Messages messages, Pane map) {
        this.views = views;
        this.messages = messages;
        this.map = map;
    }

    /// Takes files that are let go anywhere on a node.
    public void takeOn(Node window) {
        window.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                over(files(event.getDragboard()));
                event.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_EXITED, _ -> away());
        window.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                drop(files(event.getDragboard()));
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private static List<File> files(Dragboard dragged) {
        return Optional.ofNullable(dragged.getFiles()).orElseGet(List::of);
    }

    /// Files are over the window.
    public void over(List<File> files) {
        DropHint shown = hint.orElseGet(DropHint::new);
        if (hint.isEmpty()) {
            map.getChildren().add(shown);
            hint = Optional.of(shown);
        }
        shown.show(messages.get(files.size() > 1 ? "views.drop.several" : "views.drop.one"));
    }

    /// They have left it.
    public void away() {
        hint.ifPresent(DropHint::hide);
    }

    /// They are let go.
    public void drop(List<File> files) {
        away();
        if (files.size() == 1) {
            views.open(files.getFirst().toPath());
        } else {
            views.refuse(messages.get("views.drop.several-refused"));
        }
    }
}
