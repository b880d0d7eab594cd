package atlas.panel.details.source;

import atlas.panel.citation.CitationRequest;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver;

/// A small raised number behind a statement that opens the statement's source in place. Escape closes it.
public final class SourceMark extends Button {

    private final List<String> sources;

    /// @param sources ids of those that it stands for
    SourceMark(String number, String accessibleText, List<String> sources, Supplier<? extends Region> card) {
        super(number);
        this.sources = List.copyOf(sources);
        getStyleClass().setAll("source-mark");
        setAccessibleText(accessibleText);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setOnAction(_ -> open(card.get()));
    }

    /// Ids of the sources that it stands for.
    List<String> sources() {
        return sources;
    }

    private void open(Region card) {
        PopOver popOver = new PopOver(card);
        popOver.getStyleClass().add("source-popover");
        popOver.setArrowLocation(PopOver.ArrowLocation.RIGHT_TOP);
        popOver.setDetachable(false);
        popOver.setHeaderAlwaysVisible(false);
        popOver.setAnimated(false);
        popOver.setAutoHide(true);
        popOver.setHideOnEscape(true);
        boolean mayBeTransparent = Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW);
        popOver.setCornerRadius(mayBeTransparent ? 8 : 0);
        popOver.setArrowSize(mayBeTransparent ? 8 : 0);
        // The card stands in a window of its own: what is asked for there rises from the mark.
        card.addEventHandler(CitationRequest.ASKED, request -> {
            popOver.hide();
            fireEvent(new CitationRequest(request.wanted()));
        });
        popOver.show(this);
    }
}
