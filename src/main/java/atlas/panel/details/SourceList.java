package atlas.panel.details;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.VBox;

/// The cards of several sources, one below the other.
final class SourceList extends ScrollPane {

    SourceList(List<SourceCard> cards) {
        super(new VBox(cards.toArray(SourceCard[]::new)));
        getStyleClass().addAll("details-scroll", "source-list");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }
}
