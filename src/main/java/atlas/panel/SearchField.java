package atlas.panel;

import atlantafx.base.controls.CustomTextField;
import atlas.analysis.Found;
import atlas.analysis.Search;
import atlas.domain.Conflict;
import atlas.i18n.Messages;
import atlas.theme.ThemeKinds;
import atlas.view.AtlasState;
import atlas.view.Camera;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Looks up what the reader types, and goes there.
final class SearchField extends CustomTextField {

    private static final int MOST_OF_A_KIND = 12;
    /// About what lies within a day of a city.
    private static final double CITY_SPAN_KM = 800;

    private final AtlasState state;
    private final Search search;
    private final SearchResults results;
    private final DropDown popup = new DropDown();
    private Runnable left = () -> {};
    private @Nullable Node before;

    SearchField(AtlasState state, Messages messages, Search search) {
        this.state = state;
        this.search = search;
        this.results = new SearchResults(messages, this::choose);
        getStyleClass().add("search-field");
        setPromptText(messages.get("search.prompt"));
        setAccessibleText(messages.get("search.prompt"));
        setAccessibleHelp(messages.get("search.help"));
        setLeft(Glyph.SEARCH.draw());
        Label hint = new Label(new KeyWords(messages).of(Shortcut.SEARCH.keys()));
        hint.getStyleClass().add("key-hint");
        hint.visibleProperty().bind(textProperty().isEmpty());
        setRight(hint);
        popup.getContent().add(results);
        textProperty().subscribe(() -> lookUp(getText()));
        focusedProperty().subscribe(isFocused -> {
            if (!isFocused) {
                popup.hide();
            }
        });
        TextMenu.giveTo(this, messages);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Takes the focus, and gives it back where it was when the reader leaves by Escape.
    void enter() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (!Objects.equals(owner, this)) {
            before = owner;
        }
        requestFocus();
        selectAll();
    }

    /// Does something when the reader is done.
    void onLeft(Runnable goOn) {
        left = goOn;
    }

    private void leave() {
        left.run();
        Node back = before;
        if (back != null && Objects.equals(back.getScene(), getScene())) {
            back.requestFocus();
        }
        before = null;
    }

    private void lookUp(String query) {
        if (query.isBlank()) {
            popup.hide();
            return;
        }
        results.show(query, search.find(query, MOST_OF_A_KIND));
        tellCurrent();
        results.setPrefWidth(getWidth());
        results.setMaxWidth(getWidth());
        popup.openBelow(this);
    }

    private void press(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            if (popup.isShowing()) {
                popup.hide();
            } else {
                clear();
                leave();
            }
        } else if (code == KeyCode.DOWN && !popup.isShowing()) {
            lookUp(getText());
        } else if (code == KeyCode.DOWN || code == KeyCode.UP) {
            results.move(code == KeyCode.DOWN ? 1 : -1);
            tellCurrent();
        } else if (code == KeyCode.ENTER && popup.isShowing()) {
            results.current().ifPresent(row -> choose(row.found()));
        } else {
            return;
        }
        event.consume();
    }

    private void tellCurrent() {
        setAccessibleHelp(results.current().map(SearchRow::getAccessibleText).orElse(""));
    }

    private void choose(Found found) {
        popup.hide();
        clear();
        switch (found) {
            case Found.OfState(var it) -> state.select(new Selection.OfState(it.iso3()));
            case Found.OfOrganization(var it) -> state.colourBy(it.id());
            case Found.OfConflict(var it) -> state.select(new Selection.OfConflict(it.id()));
            case Found.OfTerm(var term) -> state.select(new Selection.OfTerm(term.id()));
            case Found.OfFigure(var indicator) -> state.colourBy(ThemeKinds.figure(indicator));
            case Found.OfCity city -> goTo(city);
            case Found.OfArea(var area) -> state.select(new Selection.OfState(area.belongsTo()));
            case Found.OfResolution(var conflict, var resolution) -> goTo(conflict, resolution.day());
            case Found.OfAgreement(var conflict, var agreement) ->
                goTo(conflict, agreement.date().shownDay());
            case Found.OfMeeting(var organization, var meeting) -> {
                Viewpoint now = state.viewpoint();
                state.show(now.withDate(meeting.to().orElse(meeting.from()).shownDay())
                        .withOrganization(organization.id())
                        .withSelection(new Selection.OfOrganization(organization.id())));
            }
        }
        before = null;
        left.run();
    }

    /// To the day of a document, with the page that tells of it.
    private void goTo(Conflict conflict, LocalDate day) {
        Selection told = new Selection.OfConflict(conflict.id());
        state.show(state.viewpoint().withDate(day).withSelection(told));
    }

    private void goTo(Found.OfCity city) {
        state.show(state.viewpoint()
                .withSelection(new Selection.OfState(city.state()))
                .withCamera(new Camera(city.at(), CITY_SPAN_KM)));
    }
}
