package atlas.panel.citation;

import atlas.i18n.Messages;
import atlas.panel.control.ChoiceList;

/// Citing a figure where it can be chosen.
public final class FigureCitation {

    private FigureCitation() {}

    /// What the list of figures offers besides choosing one.
    ///
    /// @param id of the figure
    public static ChoiceList.Further offered(String id, Messages messages) {
        return new ChoiceList.Further(
                messages.get("cite.figure"), beside -> beside.fireEvent(CitationRequest.ofFigure(id)));
    }
}
