package atlas.panel.search;

import atlas.analysis.DateWords;
import atlas.analysis.Search;
import atlas.analysis.SearchHit;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.control.Icon;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One result of a search: a drawing for its kind, its name, and what tells it from others.
final class SearchRow extends ResultRow {

    SearchRow(Search.Match match, String query, Messages messages, Runnable choice) {
        super(choice);
        SearchHit hit = match.hit();
        Language language = messages.language();
        String name = hit.names().in(language);
        Label title = new Label(name);
        Label note = new Label(note(match, name, query, messages));
        note.getStyleClass().add("search-note");
        boolean isToldApartByNote = isToldApartByNote(hit);
        title.setMinWidth(isToldApartByNote ? 0 : Region.USE_PREF_SIZE);
        title.setWrapText(isToldApartByNote);
        title.setMinHeight(Region.USE_PREF_SIZE);
        note.setMinWidth(isToldApartByNote ? Region.USE_PREF_SIZE : 0);
        HBox.setHgrow(note, Priority.ALWAYS);
        getChildren().addAll(icon(hit).draw(), title, note);
        setAccessibleText(messages.get(kind(hit)) + ": " + name + " " + note.getText());
    }

    /// The key of the words that head the results of a kind.
    static String kind(SearchHit hit) {
        return switch (hit) {
            case SearchHit.StateHit _ -> "search.states";
            case SearchHit.OrganizationHit _ -> "search.organizations";
            case SearchHit.ConflictHit _ -> "search.conflicts";
            case SearchHit.ArmedConflictHit _ -> "search.armed";
            case SearchHit.MeetingHit _ -> "search.meetings";
            case SearchHit.FigureHit _ -> "search.figures";
            case SearchHit.CityHit _, SearchHit.AreaHit _ -> "search.places";
            case SearchHit.ResolutionHit _, SearchHit.AgreementHit _ -> "search.documents";
            case SearchHit.TermHit _ -> "search.terms";
        };
    }

    private static Icon icon(SearchHit hit) {
        return switch (hit) {
            case SearchHit.StateHit _ -> Icon.STATE;
            case SearchHit.OrganizationHit _ -> Icon.ORGANIZATION;
            case SearchHit.ConflictHit _ -> Icon.CONFLICT;
            case SearchHit.ArmedConflictHit _ -> Icon.MEETING;
            case SearchHit.MeetingHit _ -> Icon.MEETING;
            case SearchHit.FigureHit _ -> Icon.STATISTICS;
            case SearchHit.CityHit _, SearchHit.AreaHit _ -> Icon.STATE;
            case SearchHit.ResolutionHit _, SearchHit.AgreementHit _ -> Icon.CONFLICT;
            case SearchHit.TermHit _ -> Icon.GLOSSARY;
        };
    }

    /// Whether many have the same name, so that the note is what must not be cut.
    private static boolean isToldApartByNote(SearchHit hit) {
        return switch (hit) {
            case SearchHit.MeetingHit _, SearchHit.ResolutionHit _, SearchHit.AgreementHit _ -> true;
            case SearchHit.StateHit _,
                    SearchHit.OrganizationHit _,
                    SearchHit.ConflictHit _,
                    SearchHit.ArmedConflictHit _,
                    SearchHit.TermHit _,
                    SearchHit.FigureHit _,
                    SearchHit.CityHit _,
                    SearchHit.AreaHit _ -> false;
        };
    }

    private static String note(Search.Match match, String shown, String query, Messages messages) {
        Language language = messages.language();
        return switch (match.hit()) {
            case SearchHit.ResolutionHit(var conflict, var resolution) ->
                resolution.symbol() + ", " + conflict.names().in(language);
            case SearchHit.AgreementHit(var conflict, var agreement) ->
                conflict.names().in(language) + ", " + new DateWords(messages).of(agreement.date());
            case SearchHit.StateHit _,
                    SearchHit.ConflictHit _,
                    SearchHit.ArmedConflictHit _,
                    SearchHit.TermHit _,
                    SearchHit.FigureHit _,
                    SearchHit.CityHit _,
                    SearchHit.AreaHit _ -> match.nameBeside(shown, query).orElse("");
            case SearchHit.OrganizationHit(var organization) ->
                organization.shortNames().in(language);
            case SearchHit.MeetingHit(var organization, var meeting) ->
                organization.shortNames().in(language) + ", " + new DateWords(messages).of(meeting.from());
        };
    }
}
