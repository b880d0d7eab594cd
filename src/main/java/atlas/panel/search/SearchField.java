package atlas.panel.search;

import atlantafx.base.controls.CustomTextField;
import atlas.analysis.Search;
import atlas.analysis.SearchHit;
import atlas.cache.Lazy;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Control;
import atlas.geo.Bounds;
import atlas.i18n.Messages;
import atlas.panel.control.DropDown;
import atlas.panel.control.Icon;
import atlas.panel.control.TextMenu;
import atlas.panel.control.VerticalScroll;
import atlas.panel.keys.KeyWords;
import atlas.panel.keys.Shortcut;
import atlas.panel.question.Answer;
import atlas.panel.question.Answers;
import atlas.theme.ThemeKinds;
import atlas.view.AtlasState;
import atlas.view.Camera;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;

/// Looks up what the reader types, a name or a question, and goes there.
public final class SearchField extends CustomTextField {

    private static final int MOST_OF_A_KIND = 12;
    /// About what lies within a day of a city.
    private static final double CITY_SPAN_KM = 800;
    /// Most names and notes have room beside each other.
    private static final double USUAL_WIDTH_EMS = 43;
    private static final double SCREEN_EDGE_PIXELS = 12;

    private final AtlasState state;
    private final Search search;
    private final Supplier<Answers> answers;
    private final SearchResults results;
    private final VerticalScroll scroll;
    private final DropDown popup = new DropDown();
    private Runnable left = () -> {};
    private Function<Control, Optional<Bounds>> boundsOfArea = _ -> Optional.empty();
    private @Nullable Node before;

    public SearchField(AtlasState state, Messages messages, Finding finding) {
        this.state = state;
        this.search = finding.search();
        this.answers = new Lazy<>(() -> new Answers(finding.questions().get(), messages));
        this.results = new SearchResults(messages, new SearchResults.Choices(this::choose, this::show, this::ask));
        this.scroll = new VerticalScroll(results);
        scroll.getStyleClass().add("search-scroll");
        scroll.setFocusTraversable(false);
        getStyleClass().add("search-field");
        setPromptText(messages.get("search.prompt"));
        setAccessibleText(messages.get("search.prompt"));
        setAccessibleHelp(messages.get("search.help"));
        setLeft(Icon.SEARCH.draw());
        Label hint = new Label(new KeyWords(messages).of(Shortcut.SEARCH.keys()));
        hint.getStyleClass().add("key-hint");
        hint.visibleProperty().bind(textProperty().isEmpty());
        setRight(hint);
        popup.getContent().add(scroll);
        // The field decides what Escape ends: the list alone, or the search.
        popup.setHideOnEscape(false);
        textProperty().subscribe(() -> lookUp(getText()));
        focusedProperty().subscribe(isFocused -> {
            if (isFocused) {
                // Before the first letter, and beside the window.
                var _ = CompletableFuture.supplyAsync(finding.questions());
            } else {
                popup.hide();
            }
        });
        TextMenu.giveTo(this, messages);
        setOnMouseClicked(_ -> offerExamples());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Takes the focus, and gives it back where it was when the reader leaves by Escape.
    public void enter() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (!Objects.equals(owner, this)) {
            before = owner;
        }
        requestFocus();
        selectAll();
        offerExamples();
    }

    /// Shows what could be asked, as long as nothing is typed.
    private void offerExamples() {
        if (getText().isBlank()) {
            results.showExamples();
            open();
        }
    }

    /// Tells where the areas lie, so that the map can go there.
    ///
    /// @param bounds empty for an area that has no shape
    public void findAreasBy(Function<Control, Optional<Bounds>> bounds) {
        boundsOfArea = bounds;
    }

    /// Does something when the reader is done.
    public void onLeft(Runnable goOn) {
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
        results.show(query, answers.get().to(query, state.viewpoint()), search.find(query, MOST_OF_A_KIND));
        open();
    }

    private void open() {
        tellCurrent();
        scroll.setVvalue(0);
        fitRoom();
        popup.openBelow(this);
    }

    /// As high as there is room below the field, so that the list never has to be laid over it.
    private void fitRoom() {
        var field = localToScreen(getLayoutBounds());
        if (field == null) {
            return;
        }
        double usual = USUAL_WIDTH_EMS * getFont().getSize();
        double width = Math.max(getWidth(), Math.min(usual, getScene().getWidth() - SCREEN_EDGE_PIXELS));
        scroll.setPrefWidth(width);
        scroll.setMaxWidth(width);
        Rectangle2D screen = Screen.getScreensForRectangle(field.getMinX(), field.getMinY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        scroll.setMaxHeight(Math.max(0, screen.getMaxY() - field.getMaxY() - SCREEN_EDGE_PIXELS));
    }

    private void press(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            if (popup.isShowing() && !getText().isBlank()) {
                popup.hide();
            } else {
                popup.hide();
                clear();
                leave();
            }
        } else if (code == KeyCode.DOWN && !popup.isShowing()) {
            lookUp(getText());
            offerExamples();
        } else if (code == KeyCode.DOWN || code == KeyCode.UP) {
            results.move(code == KeyCode.DOWN ? 1 : -1);
            results.current().ifPresent(scroll::reveal);
            tellCurrent();
        } else if (code == KeyCode.ENTER && popup.isShowing()) {
            results.current().ifPresent(ResultRow::choose);
        } else {
            return;
        }
        event.consume();
    }

    private void tellCurrent() {
        setAccessibleHelp(results.current().map(ResultRow::getAccessibleText).orElse(""));
    }

    private void choose(SearchHit hit) {
        popup.hide();
        clear();
        switch (hit) {
            case SearchHit.StateHit(var it) -> state.select(new Selection.OfState(it.iso3()));
            case SearchHit.OrganizationHit(var it) -> state.colourBy(it.id());
            case SearchHit.ConflictHit(var it) -> state.select(new Selection.OfConflict(it.id()));
            case SearchHit.ArmedConflictHit(var it) -> state.select(new Selection.OfArmedConflict(it.id()));
            case SearchHit.TermHit(var term) -> state.select(new Selection.OfTerm(term.id()));
            case SearchHit.FigureHit(var indicator) -> state.colourBy(ThemeKinds.figureTheme(indicator));
            case SearchHit.CityHit city -> goTo(city);
            case SearchHit.AreaHit(var area) -> goTo(area);
            case SearchHit.ResolutionHit(var conflict, var resolution) -> goTo(conflict, resolution.day());
            case SearchHit.AgreementHit(var conflict, var agreement) ->
                goTo(conflict, agreement.date().shownDay());
            case SearchHit.MeetingHit(var organization, var meeting) -> {
                Viewpoint now = state.viewpoint();
                state.show(now.withDate(meeting.to().orElse(meeting.from()).shownDay())
                        .withOrganization(organization.id())
                        .withSelection(new Selection.OfOrganization(organization.id())));
            }
        }
        before = null;
        left.run();
    }

    /// To the view that shows an answer, in one step of undo.
    private void show(Answer answer) {
        popup.hide();
        clear();
        state.show(answer.viewpoint());
        before = null;
        left.run();
    }

    private void ask(String question) {
        setText(question);
        end();
    }

    /// To the day of a document, with the page that tells of it.
    private void goTo(Conflict conflict, LocalDate day) {
        Selection told = new Selection.OfConflict(conflict.id());
        state.show(state.viewpoint().withDate(day).withSelection(told));
    }

    /// To the area, with the page of the state that it is part of.
    private void goTo(Control area) {
        Viewpoint told = state.viewpoint().withSelection(new Selection.OfState(area.belongsTo()));
        state.show(boundsOfArea
                .apply(area)
                .map(Camera::around)
                .map(told::withCamera)
                .orElse(told));
    }

    private void goTo(SearchHit.CityHit city) {
        state.show(state.viewpoint()
                .withSelection(new Selection.OfState(city.state()))
                .withCamera(new Camera(city.at(), CITY_SPAN_KM)));
    }
}
