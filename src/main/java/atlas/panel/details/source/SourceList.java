package atlas.panel.details.source;

import atlas.panel.control.VerticalScroll;
import java.util.List;
import javafx.scene.layout.VBox;

/// The cards of several sources, one below the other.
final class SourceList extends VerticalScroll {

    SourceList(List<SourceCard> cards) {
        super(new VBox(cards.toArray(SourceCard[]::new)));
        getStyleClass().addAll("details-scroll", "source-list");
    }
}
