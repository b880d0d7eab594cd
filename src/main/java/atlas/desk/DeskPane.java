package atlas.desk;

import atlas.cartography.Appearance;
import atlas.chart.ChartContent;
import atlas.desk.choice.DeskSubject;
import atlas.desk.kind.DeskContent;
import atlas.desk.kind.DeskKinds;
import atlas.desk.kind.DeskTable;
import atlas.domain.group.Group;
import atlas.i18n.Messages;
import atlas.panel.control.Icon;
import atlas.panel.control.IconButton;
import atlas.panel.control.Segments;
import atlas.panel.control.ViewpointBinding;
import atlas.panel.table.OfferedTable;
import atlas.panel.table.TableOffer;
import atlas.render.chart.ChartPainter;
import atlas.render.chart.ChartPainter.ChartSize;
import atlas.render.chart.ChartPainter.DrawnChart;
import atlas.render.chart.ChartPainter.Setting;
import atlas.render.chart.sheet.ChartWords;
import atlas.render.chart.sheet.MarkTarget;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.table.Table;
import atlas.view.AtlasState;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import atlas.view.desk.Claims;
import atlas.view.desk.Desk;
import atlas.view.desk.DeskView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The desk: what it shows, of whom, and the chart or the table itself.
public final class DeskPane extends BorderPane {

    /// How the desk looks.
    ///
    /// @param textPercent of the usual size of text
    /// @param version     of the program
    public record Look(Appearance appearance, ObservableIntegerValue textPercent, String version) {}

    /// A view of the desk on a day, whose chart or rows can be seen.
    public record OnScreen(DeskView view, LocalDate day) {}

    /// Chart or table.
    enum Form {
        CHART,
        TABLE
    }

    private static final double GROUP_PIXELS = 80;
    private static final Duration REST_OF_TIME = Duration.millis(400);

    private final AtlasState state;
    private final Messages messages;
    private final Look look;
    /// Two, so that a picture that is asked for never takes the place of a view that is waited for.
    private final DeskWorker views = new DeskWorker();

    private final DeskWorker pictures = new DeskWorker();
    private final PauseTransition rest = new PauseTransition(REST_OF_TIME);
    private final ReadOnlyObjectWrapper<Set<String>> lifted = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Optional<OnScreen>> onScreen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final KindMenu kinds;
    private final GroupButton group;
    private final FlowPane choices = new FlowPane();
    private final Segments<Form> form;
    private final ScrollPane scroll = new ScrollPane();
    private final DeskNotes notes;
    private final Label title = new Label();
    private final Label unit = new Label();
    private final VBox page;
    private final TargetStates states;
    private final ChartCanvas canvas;
    private @Nullable ChartPainter painter;
    private @Nullable DeskContent content;
    private @Nullable Seen contentOf;
    private @Nullable RowsView rows;
    private Optional<Seen> told = Optional.empty();

    /// What of the viewpoint the desk shows.
    private record Seen(
            boolean isSeen, DeskView shown, Group group, LocalDate day, String organization, Set<String> marked) {

        static Seen of(Viewpoint viewpoint) {
            Desk desk = viewpoint.desk();
            return new Seen(
                    desk.isSeen(),
                    desk.shown(),
                    viewpoint.group(),
                    viewpoint.date(),
                    viewpoint.organization(),
                    viewpoint.selection() instanceof Selection.OfState(String iso3) ? Set.of(iso3) : Set.of());
        }

        Seen on(LocalDate other) {
            return new Seen(isSeen, shown, group, other, organization, marked);
        }
    }

    /// @param kept where the reader's groups are kept
    public DeskPane(AtlasState state, Messages messages, Look look, KeptGroups kept) {
        this.state = state;
        this.messages = messages;
        this.look = look;
        this.kinds = new KindMenu(messages, state::putOnDesk);
        this.group = new GroupButton(state, messages, kept);
        this.states = new TargetStates(state.atlas());
        this.canvas = new ChartCanvas(states, this::choose, messages);
        this.form = new Segments<>(
                "desk-form",
                messages.get("desk.form"),
                List.of(Form.CHART, Form.TABLE),
                Form.CHART,
                each -> messages.get("desk.form." + each.name()));
        setId("desk");
        getStyleClass().add("desk");
        setMinSize(0, 0);
        this.notes = new DeskNotes(state.atlas(), messages);
        this.page = new VBox(title, unit, notes);
        page.getStyleClass().add("desk-page");
        List.of(title, unit).forEach(label -> {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        });
        title.getStyleClass().add("desk-title");
        unit.getStyleClass().add("hint");
        scroll.setContent(canvas);
        scroll.getStyleClass().add("desk-scroll");
        scroll.setFocusTraversable(false);
        scroll.viewportBoundsProperty().subscribe(_ -> paint());
        // The reader's choices outlive what is in the window.
        look.textPercent()
                .when(sceneProperty().map(Objects::nonNull).orElse(false))
                .subscribe(_ -> paint());
        canvas.liftedStatesProperty().subscribe(lifted::set);
        form.valueProperty().subscribe(_ -> showContent());
        group.keptProperty().subscribe(_ -> told.ifPresent(seen -> offerChoices(seen.shown(), subject(seen))));
        setTop(bar());
        TableOffer.giveTo(this, messages, this::offered);
        ViewpointBinding.part(this, state, Seen::of, this::tell);
        ViewpointBinding.part(this, state, Viewpoint::selection, _ -> ring());
    }

    /// The states that are pointed at on the desk, ISO 3166-1 alpha-3.
    public ReadOnlyObjectProperty<Set<String>> liftedProperty() {
        return lifted.getReadOnlyProperty();
    }

    /// What can be seen now, which follows the viewpoint by the time that working it out and painting it take.
    public ReadOnlyObjectProperty<Optional<OnScreen>> onScreenProperty() {
        return onScreen.getReadOnlyProperty();
    }

    /// Lifts what the desk shows of states that are pointed at elsewhere in the window.
    public void pointAt(Set<String> states) {
        canvas.pointAt(states);
        if (rows != null) {
            rows.pointAt(states);
        }
    }

    /// What gets the focus first.
    public Node firstFocused() {
        return kinds;
    }

    /// What the chart is painted on.
    public Node canvas() {
        return canvas;
    }

    /// What the desk shows at a viewpoint: worked out where it is not what is seen.
    public DeskContent content(Viewpoint viewpoint) {
        DeskContent shown = content;
        return shown != null && Seen.of(viewpoint).equals(contentOf)
                ? shown
                : DeskKinds.content(viewpoint, state.atlas(), messages);
    }

    private OfferedTable offered() {
        DeskContent shown = content;
        return shown == null
                ? OfferedTable.of("desk", messages.get("desk.kind"), () -> new Table(List.of(), List.of()))
                : OfferedTable.of(
                                shown.name(),
                                shown.title(),
                                () -> shown.table().get().table())
                        .on(state.viewpoint().date())
                        .citing(shown.sources());
    }

    private Node bar() {
        choices.getStyleClass().add("desk-choices");
        IconButton close = new IconButton(Icon.CLOSE, messages.get("desk.close"), () -> state.lay(Desk.DeskLayout.MAP));
        close.setId("desk-close");
        group.setMaxWidth(Double.MAX_VALUE);
        group.setMinWidth(GROUP_PIXELS);
        HBox.setHgrow(group, Priority.ALWAYS);
        HBox first = new HBox(kinds, group, TableOffer.button(this, messages.get("desk.kind"), messages), close);
        first.getStyleClass().add("desk-bar-line");
        VBox bar = new VBox(first, choices);
        bar.getStyleClass().add("desk-bar");
        return bar;
    }

    private void tell(Seen seen) {
        if (!seen.isSeen()) {
            return;
        }
        DeskSubject subject = subject(seen);
        group.tell(state.viewpoint());
        // While time runs, what can be chosen stays; what of it follows the day is made anew when time rests.
        rest.setOnFinished(_ -> offerChoices(seen.shown(), subject(seen)));
        if (told.filter(before -> before.on(seen.day()).equals(seen)).isPresent()) {
            rest.playFromStart();
        } else {
            rest.stop();
            kinds.tell(seen.shown(), subject);
            offerChoices(seen.shown(), subject);
        }
        if (told.isEmpty()) {
            group.readKept();
        }
        told = Optional.of(seen);
        views.doNext(() -> {
            DeskContent made = DeskKinds.content(seen.shown(), subject);
            Platform.runLater(() -> {
                if (Seen.of(state.viewpoint()).equals(seen)) {
                    content = made;
                    contentOf = seen;
                    showContent();
                }
            });
        });
    }

    private DeskSubject subject(Seen seen) {
        return new DeskSubject(
                state.atlas(),
                messages,
                seen.group(),
                seen.day(),
                seen.organization(),
                seen.marked(),
                group.keptProperty().get());
    }

    private void offerChoices(DeskView shown, DeskSubject subject) {
        List<Node> all = new ArrayList<>(DeskKinds.choices(shown, subject, state::putOnDesk));
        all.add(form);
        choices.getChildren().setAll(all);
    }

    private void showContent() {
        DeskContent shown = content;
        if (shown == null) {
            return;
        }
        boolean hasChart = shown.chart().isPresent();
        form.setVisible(hasChart);
        form.setManaged(hasChart);
        title.setText(shown.title());
        unit.setText(shown.unit());
        unit.setVisible(!shown.unit().isEmpty());
        unit.setManaged(!shown.unit().isEmpty());
        notes.tell(shown);
        if (hasChart && form.value() == Form.CHART) {
            rows = null;
            show(scroll);
            paint();
        } else {
            showRows(shown.table().get());
        }
    }

    /// While the rows are the same, what the reader typed, sorted and chose stays.
    private void showRows(DeskTable table) {
        RowsView before = rows;
        if (before == null || !before.told().equals(table)) {
            RowsView made = new RowsView(table, messages, states, this::choose);
            made.liftedStatesProperty().subscribe(lifted::set);
            boolean isFocused = before != null && before.isRowFocused();
            rows = made;
            show(made);
            if (before != null) {
                made.takeOver(before, isFocused);
            }
        }
        ring();
        tellOnScreen();
    }

    private void tellOnScreen() {
        onScreen.set(Optional.ofNullable(contentOf).map(seen -> new OnScreen(seen.shown(), seen.day())));
    }

    /// Shows the chart or the rows between the words above and those below.
    private void show(Node middle) {
        VBox.setVgrow(middle, Priority.ALWAYS);
        if (!page.getChildren().contains(middle)) {
            page.getChildren().setAll(title, unit, middle, notes);
        }
        setCenter(page);
    }

    /// Paints the chart at the size of its room, or larger where its words need more.
    private void paint() {
        Bounds room = scroll.getViewportBounds();
        DeskContent shown = content;
        if (shown == null || shown.chart().isEmpty() || room.getWidth() <= 0 || rows != null) {
            return;
        }
        double zoom = look.textPercent().get() / 100.0;
        double scale = zoom * canvas.outputScale();
        ChartWords words = new ChartWords(
                look.appearance(),
                messages,
                look.version(),
                Optional.of(state.viewpoint().date()));
        ChartContent<?> drawn = shown.chart().get();
        pictures.doNext(() -> {
            ChartPainter ready = painter();
            ChartSize size =
                    ready.sizeIn(Math.floor(room.getWidth() / zoom), Math.floor(room.getHeight() / zoom), drawn, words);
            DrawnChart picture = ready.picture(drawn, size.widthPixels(), size.heightPixels(), scale, words);
            WritableImage inked = ChartCanvas.inked(picture);
            Platform.runLater(() -> {
                if (shown.equals(content)) {
                    canvas.show(picture, inked, shown.title(), zoom);
                    ring();
                    tellOnScreen();
                }
            });
        });
    }

    /// Made beside the window when the first chart is shown.
    private ChartPainter painter() {
        ChartPainter made = painter == null
                ? new ChartPainter(state.atlas(), new GlyphCache(new Typeface()), Setting.BESIDE_ITS_WORDS)
                : painter;
        painter = made;
        return made;
    }

    private void ring() {
        Set<MarkTarget> targets = TargetStates.chosenAt(state.viewpoint());
        canvas.ring(targets);
        if (rows != null) {
            rows.ring(targets);
        }
    }

    private void choose(MarkTarget target) {
        switch (target) {
            case MarkTarget.OfState(String iso3) -> state.select(new Selection.OfState(iso3));
            case MarkTarget.OfStatePair(String iso3, String _) -> state.select(new Selection.OfState(iso3));
            case MarkTarget.OfStates(SortedSet<String> states) -> chooseAll(states);
            case MarkTarget.OfOrganization(String id) -> state.select(new Selection.OfOrganization(id));
            case MarkTarget.OfMembers(String id, SortedSet<String> _) -> state.select(new Selection.OfOrganization(id));
            case MarkTarget.OfOrganizationPair(String id, String _) -> state.select(new Selection.OfOrganization(id));
            case MarkTarget.OfConflict(String id) ->
                state.select(
                        state.atlas().conflict(id).isPresent()
                                ? new Selection.OfConflict(id)
                                : new Selection.OfArmedConflict(id));
            case MarkTarget.OfClaim(String id) -> state.putOnDesk(new Claims.Recorded(id));
            case MarkTarget.OfDay(LocalDate day) -> state.jumpTo(day);
            case MarkTarget.ToldOnly _ -> {}
        }
    }

    /// One state is told of; several become the group, from which an undo leads back.
    private void chooseAll(SortedSet<String> states) {
        if (states.size() == 1) {
            state.select(new Selection.OfState(states.first()));
        } else if (!states.isEmpty()) {
            state.chooseGroup(Optional.of(new Group.Picked(states)));
        }
    }
}
