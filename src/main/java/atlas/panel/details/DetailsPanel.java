package atlas.panel.details;

import atlas.analysis.CitedSources;
import atlas.analysis.ClaimCheck;
import atlas.analysis.ClaimResult;
import atlas.domain.Atlas;
import atlas.domain.figure.Indicator;
import atlas.i18n.Messages;
import atlas.panel.citation.CitationRequest;
import atlas.panel.command.ContextActions;
import atlas.panel.control.Icon;
import atlas.panel.control.IconButton;
import atlas.panel.control.VerticalScroll;
import atlas.panel.details.block.BlockColumn;
import atlas.panel.details.block.DatedNode;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.Prose;
import atlas.panel.details.block.Scrolled;
import atlas.panel.details.flag.Flags;
import atlas.panel.details.source.SourceNumbering;
import atlas.panel.details.source.Statement;
import atlas.view.AtlasState;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Tells of what the viewpoint has selected, on the viewpoint's date. A new selection makes a new page; another date
/// changes only what differs on it, so that the scroll position and the chosen tab stay. Its style is `details.css`.
public final class DetailsPanel extends StackPane {

    private static final double NARROWEST_PIXELS = 372;
    private static final double WIDEST_PIXELS = 432;
    private static final double SHARE_OF_WINDOW = 0.25;

    private final AtlasState state;
    private final Messages messages;
    private final Flags flags;
    private final Consumer<String> openInBrowser;
    private final ObservableValue<Told> told;
    private final ChangeListener<Told> follow = (_, _, now) -> show(now);
    private @Nullable PageSubject pageSubject;
    private @Nullable DatedNode page;
    private final PanelKeys keys = new PanelKeys(this);
    private final IconButton cite;
    private String tab = "overview";

    /// What the panel shows of a viewpoint.
    private record Told(PageSubject pageSubject, LocalDate day) {
        static Told of(Viewpoint viewpoint) {
            return new Told(PageSubject.of(viewpoint), viewpoint.date());
        }
    }

    /// What a page is about: the statistics are those of the organization that colours the map.
    private record PageSubject(Selection selection, String statisticsOf) {

        static PageSubject of(Viewpoint viewpoint) {
            return switch (viewpoint.selection()) {
                case Selection.OfStatistics statistics -> new PageSubject(statistics, viewpoint.organization());
                case Selection.OfState selected -> new PageSubject(selected, "");
                case Selection.OfOrganization selected -> new PageSubject(selected, "");
                case Selection.OfConflict selected -> new PageSubject(selected, "");
                case Selection.OfArmedConflict selected -> new PageSubject(selected, "");
                case Selection.OfTerm selected -> new PageSubject(selected, "");
            };
        }
    }

    /// @param openInBrowser is handed an address when the reader asks for it by name; nothing is opened unasked
    public DetailsPanel(AtlasState state, Messages messages, Flags flags, Consumer<String> openInBrowser) {
        this.state = state;
        this.messages = messages;
        this.flags = flags;
        this.openInBrowser = openInBrowser;
        getStyleClass().add("details-panel");
        ObservableValue<Number> width = sceneProperty()
                .flatMap(Scene::widthProperty)
                .<Number>map(window -> widthIn(window.doubleValue()))
                .orElse(NARROWEST_PIXELS);
        bindWidth(width);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.get("details.accessible"));
        cite = new IconButton(Icon.CITE, messages.get("cite.page"), () -> fireEvent(CitationRequest.ofPage()));
        cite.setId("cite-page");
        ContextActions.giveTo(this, messages, (items, asked) -> {
            if (asked.getTarget() instanceof Node pointedAt) {
                Statement.at(pointedAt)
                        .ifPresent(statement -> items.add(
                                messages.get("cite.statement"), () -> fireEvent(new CitationRequest(statement))));
            }
            items.add(messages.get("cite.page"), () -> fireEvent(CitationRequest.ofPage()));
        });
        StackPane.setAlignment(cite, Pos.TOP_RIGHT);
        told = state.viewpointProperty().map(Told::of);
        told.addListener(new WeakChangeListener<>(follow));
        show(told.getValue());
    }

    /// Makes the panel as wide as something says, in pixels.
    public void bindWidth(ObservableValue<Number> width) {
        minWidthProperty().bind(width);
        prefWidthProperty().bind(width);
        maxWidthProperty().bind(width);
    }

    /// How wide the panel is in a window of a width, both in pixels: all tabs stand in one line from some 1720 on.
    public static double widthIn(double window) {
        return Math.clamp(Math.rint(window * SHARE_OF_WINDOW), NARROWEST_PIXELS, WIDEST_PIXELS);
    }

    /// Where a reader is on a page.
    ///
    /// @param tab    the tab of the organizations' pages
    /// @param scroll 0 at the top of the page, 1 at its end
    public record Place(String tab, double scroll) {}

    /// Where the reader is.
    public Place place() {
        return new Place(tab, keys.shownScroll().map(VerticalScroll::getVvalue).orElse(0.0));
    }

    /// Takes the reader to a place of the page that is shown.
    public void goTo(Place place) {
        if (!place.tab().equals(tab)) {
            tab = place.tab();
            pageSubject = null;
            show(Told.of(state.viewpoint()));
        }
        keys.shownScroll().ifPresent(scroll -> scroll.setVvalue(place.scroll()));
    }

    /// Where the keys begin: at the title of the page.
    public Optional<Node> firstFocused() {
        return Optional.ofNullable(lookup(".details-title"));
    }

    private void show(Told told) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (owner == null || !holds(owner)) {
            turnTo(told);
            return;
        }
        turnTo(told);
        if (!holds(owner)) {
            firstFocused().ifPresent(Node::requestFocus);
        }
    }

    /// Whether a node is on the page and can be seen.
    private boolean holds(Node node) {
        for (Node up = node; up != null && up.isVisible(); up = up.getParent()) {
            if (up.equals(this)) {
                return true;
            }
        }
        return false;
    }

    private void turnTo(Told told) {
        PageSubject wanted = told.pageSubject();
        DatedNode shown = page;
        if (shown == null || !wanted.equals(pageSubject)) {
            pageSubject = wanted;
            shown = page(wanted);
            page = shown;
            shown.travelTo(told.day());
            getChildren().setAll(shown.node(), cite);
        } else {
            shown.travelTo(told.day());
        }
    }

    private DatedNode page(PageSubject wanted) {
        PanelContext context = new PanelContext(
                state,
                messages,
                flags,
                new SourceNumbering(state.atlas(), messages, openInBrowser, CitedSources.of(recordsOn(wanted))),
                LocalDate.now(ZoneId.systemDefault()));
        return switch (wanted.selection()) {
            case Selection.OfState selected ->
                state.atlas()
                        .state(selected.iso3())
                        .map(found -> new StatePage(context, found).node())
                        .orElseGet(() -> unknown(selected.iso3()));
            case Selection.OfOrganization selected ->
                state.atlas()
                        .organization(selected.id())
                        .map(found -> new OrganizationPage(context, found).node(tab, chosen -> tab = chosen))
                        .orElseGet(() -> unknown(selected.id()));
            case Selection.OfConflict selected ->
                state.atlas()
                        .conflict(selected.id())
                        .map(found -> new ConflictPage(context, found).node())
                        .orElseGet(() -> unknown(selected.id()));
            case Selection.OfArmedConflict selected ->
                state.atlas()
                        .armedConflicts()
                        .find(selected.id())
                        .map(found -> new ArmedConflictPage(context, found).node())
                        .orElseGet(() -> unknown(selected.id()));
            case Selection.OfTerm selected ->
                state.atlas()
                        .term(selected.id())
                        .map(found -> new GlossaryPage(context, found).node())
                        .orElseGet(() -> unknown(selected.id()));
            case Selection.OfStatistics _ ->
                state.atlas()
                        .organization(wanted.statisticsOf())
                        .map(found -> new StatisticsPage(context, found).node())
                        .orElseGet(() -> unknown(wanted.statisticsOf()));
        };
    }

    /// What a page tells of, in its order: its sources have the same numbers by whatever path a reader comes.
    private List<?> recordsOn(PageSubject wanted) {
        Atlas atlas = state.atlas();
        Collection<Indicator> figures = atlas.indicators().values();
        return switch (wanted.selection()) {
            case Selection.OfState(String iso3) ->
                List.of(
                        atlas.state(iso3),
                        atlas.organizations().values().stream()
                                .map(organization -> organization.memberships().stream()
                                        .filter(membership -> membership.state().equals(iso3))
                                        .toList())
                                .toList(),
                        figures,
                        atlas.armedConflicts().concerning(iso3));
            case Selection.OfOrganization(String id) -> recordsOf(id);
            case Selection.OfConflict(String id) -> List.of(atlas.conflict(id), figures);
            case Selection.OfArmedConflict(String id) ->
                List.of(atlas.armedConflicts().find(id));
            case Selection.OfTerm _ -> atlas.glossary();
            case Selection.OfStatistics _ -> recordsOf(wanted.statisticsOf());
        };
    }

    /// First what stands at the top of its pages: how it began, who leads it, what is claimed of it.
    private List<?> recordsOf(String organizationId) {
        return state.atlas()
                .organization(organizationId)
                .map(organization -> List.of(
                        organization.milestones().stream().limit(1).toList(),
                        organization.founding(),
                        organization.dissolution(),
                        organization.seats(),
                        organization.chairs(),
                        organization.officers(),
                        new ClaimCheck(state.atlas())
                                .about(organization).stream()
                                        .map(ClaimResult::claim)
                                        .toList(),
                        state.atlas().indicators().values(),
                        organization))
                .orElse(List.of());
    }

    /// Says that the atlas holds nothing under an id, for instance of a bookmark from another edition.
    private DatedNode unknown(String id) {
        BlockColumn column = new BlockColumn();
        column.add(new Prose().say(messages.get("details.unknown", id)).flow());
        return new Scrolled(column);
    }
}
