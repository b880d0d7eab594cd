package atlas.panel.details;

import java.time.LocalDate;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// A head that stays in place, and a body below it.
final class Page implements Part {

    private final BorderPane pane = new BorderPane();
    private final Part body;

    Page(PageHead head, Part body) {
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
