package atlas.panel.details.block;

import java.time.LocalDate;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// A head that stays in place, and a body below it.
public final class Page implements DatedNode {

    private final BorderPane pane = new BorderPane();
    private final DatedNode body;

    public Page(PageHead head, DatedNode body) {
        this.body = body;
        pane.setTop(head);
        pane.setCenter(body.node());
    }

    @Override
    public Region node() {
        return pane;
    }

    @Override
    public void travelTo(LocalDate day) {
        body.travelTo(day);
    }
}
