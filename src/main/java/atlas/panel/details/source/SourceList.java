package atlas.panel.details.source;

import atlas.i18n.Messages;
import atlas.panel.citation.CitationRequest;
import atlas.panel.control.VerticalScroll;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The cards of several sources, one below the other, behind a button that cites them all.
final class SourceList extends VerticalScroll {

    /// @param ids of the sources on the cards
    SourceList(List<SourceCard> cards, List<String> ids, Messages messages) {
        super(new VBox());
        Button citeAll = new Button(messages.get("cite.all", ids.size()));
        citeAll.setId("cite-all");
        citeAll.getStyleClass().add("source-button");
        citeAll.setOnAction(_ -> fireEvent(CitationRequest.ofSources(ids)));
        HBox head = new HBox(citeAll);
        head.getStyleClass().add("source-list-head");
        VBox all = new VBox(head);
        all.getChildren().addAll(cards);
        setContent(all);
        getStyleClass().addAll("details-scroll", "source-list");
    }
}
