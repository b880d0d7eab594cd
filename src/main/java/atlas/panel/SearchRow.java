package atlas.panel;

import atlas.analysis.Found;
import atlas.analysis.Search;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One result of a search: a drawing for its kind, its name, and what tells it from others.
final class SearchRow extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Found found;

    SearchRow(Search.Match match, Messages messages) {
        this.found = match.found();
        Language language = messages.language();
        String name = found.names().in(language);
        Label title = new Label(name);
        title.setMinWidth(0);
        Label note = new Label(note(match, name, messages));
        note.getStyleClass().add("search-note");
        note.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(note, Priority.ALWAYS);
        getStyleClass().add("search-row");
        getChildren().addAll(glyph(found).draw(), title, note);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(messages.get(kind(found)) + ": " + name + " " + note.getText());
    }

    Found found() {
        return found;
    }

    void setCurrent(boolean isCurrent) {
        pseudoClassStateChanged(CURRENT, isCurrent);
    }

    /// The key of the words that head the results of a kind.
    static String kind(Found found) {
        return switch (found) {
            case Found.OfState _ -> "search.states";
            case Found.OfOrganization _ -> "search.organizations";
            case Found.OfConflict _ -> "search.conflicts";
            case Found.OfMeeting _ -> "search.meetings";
            case Found.OfFigure _ -> "search.figures";
            case Found.OfCity _, Found.OfArea _ -> "search.places";
            case Found.OfResolution _, Found.OfAgreement _ -> "search.documents";
            case Found.OfTerm _ -> "search.terms";
        };
    }

    private static Glyph glyph(Found found) {
        return switch (found) {
            case Found.OfState _ -> Glyph.STATE;
            case Found.OfOrganization _ -> Glyph.ORGANIZATION;
            case Found.OfConflict _ -> Glyph.CONFLICT;
            case Found.OfMeeting _ -> Glyph.MEETING;
            case Found.OfFigure _ -> Glyph.STATISTICS;
            case Found.OfCity _, Found.OfArea _ -> Glyph.STATE;
            case Found.OfResolution _, Found.OfAgreement _ -> Glyph.CONFLICT;
            case Found.OfTerm _ -> Glyph.GLOSSARY;
        };
    }

    private static String note(Search.Match match, String shown, Messages messages) {
        Language language = messages.language();
        return switch (match.found()) {
            case Found.OfResolution(var conflict, var resolution) ->
                resolution.symbol() + ", " + conflict.names().in(language);
            case Found.OfAgreement(var conflict, var agreement) ->
                conflict.names().in(language) + ", " + new DateWords(messages).of(agreement.date());
            case Found.OfState _,
                    Found.OfConflict _,
                    Found.OfTerm _,
                    Found.OfFigure _,
                    Found.OfCity _,
                    Found.OfArea _ -> isAlike(match.name(), shown) ? "" : match.name();
            case Found.OfOrganization(var organization) ->
                organization.shortNames().in(language);
            case Found.OfMeeting(var organization, var meeting) ->
                organization.shortNames().in(language) + ", " + new DateWords(messages).of(meeting.from());
        };
    }

    private static boolean isAlike(String a, String b) {
        return a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT));
    }
}
