package atlas.panel.legend;

import atlas.cartography.Appearance;
import atlas.cartography.AreaStyle;
import atlas.cartography.Palette;
import atlas.i18n.Messages;
import atlas.panel.choice.ThemeChoice;
import atlas.panel.control.Icon;
import atlas.panel.control.IconButton;
import atlas.panel.control.ViewpointBinding;
import atlas.panel.keys.Shortcut;
import atlas.panel.layout.Wish;
import atlas.panel.table.OfferedTable;
import atlas.panel.table.TableOffer;
import atlas.theme.LayerLegend;
import atlas.theme.Legend;
import atlas.theme.LegendWriter;
import atlas.theme.StateColourer;
import atlas.view.AtlasState;
import atlas.view.Layer;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the map's colours stand for, how many states each has and where that is from. A row under the pointer or with
/// the focus asks for its states to be lifted. Folded, it is its title alone, and leaves the map free.
public final class LegendCard extends VBox {

    /// What the card is drawn with.
    ///
    /// @param colourer  of the map
    /// @param layers      what the layers of the map add
    /// @param swatch      makes a new small picture of what a row is about
    /// @param sourceMarks makes marks that open sources in place
    /// @param table       what the colours say of each state, as it is when it is asked for
    public record Tools(
            Appearance appearance,
            StateColourer colourer,
            List<LayerLegend> layers,
            Swatch swatch,
            Function<List<String>, ? extends List<? extends Node>> sourceMarks,
            Supplier<OfferedTable> table) {}

    /// Makes small pictures of what things on the map look like.
    @FunctionalInterface
    public interface Swatch {
        Node of(AreaStyle style, Legend.Sample sample);
    }

    private final Messages messages;
    private final Tools tools;
    private final Function<Viewpoint, Optional<Viewpoint>> side;
    private final LegendWriter writer;
    private final Label title = line("", "card-title");
    private final IconButton fold;
    private final VBox head = new VBox();
    private final Button classes = new Button();
    private final VBox foot = new VBox();
    private final BooleanProperty roomy = new SimpleBooleanProperty(true);
    private final ReadOnlyDoubleWrapper openArea = new ReadOnlyDoubleWrapper();
    private final ObjectProperty<Wish> wish = new SimpleObjectProperty<>(Wish.AS_ROOM_ALLOWS);
    private final DoubleProperty widest = new SimpleDoubleProperty(Double.MAX_VALUE);
    private boolean isOpen = true;
    private final ReadOnlyObjectWrapper<Set<String>> lifted = new ReadOnlyObjectWrapper<>(Set.of());
    private final Label unit = line("", "legend-note");
    private final Map<RowKey, LegendRow> rows = new HashMap<>();
    private final List<Label> notes = new ArrayList<>();
    private final HBox source = new HBox();
    private final Label sourceWords = line("", "legend-note");
    private List<String> sources = List.of();
    private Optional<Legend> shown = Optional.empty();

    /// What a legend depends on: moving the map changes nothing in it.
    private record Told(Subject left, Optional<Subject> right, Set<Layer> layers) {
        static Told of(Viewpoint viewpoint) {
            return new Told(viewpoint.left().subject(), viewpoint.right().map(Viewpoint::subject), viewpoint.layers());
        }
    }

    /// What of a row stays while days pass, whatever they count in it.
    private record RowKey(String words, AreaStyle style, Legend.Sample sample) {
        static RowKey of(Legend.LegendEntry entry) {
            return new RowKey(entry.words(), entry.style(), entry.sample());
        }
    }

    /// The legend of the map, or of its left side.
    public static LegendCard ofLeft(AtlasState state, Messages messages, Tools tools) {
        return new LegendCard(state, messages, tools, ThemeChoice.ofLeft(state), Optional::of);
    }

    /// The legend of the right side; it is hidden where the colours of both sides stand for the same.
    public static LegendCard ofRight(AtlasState state, Messages messages, Tools tools) {
        return new LegendCard(state, messages, tools, ThemeChoice.ofRight(state), Viewpoint::right);
    }

    private LegendCard(
            AtlasState state,
            Messages messages,
            Tools tools,
            ThemeChoice choice,
            Function<Viewpoint, Optional<Viewpoint>> side) {
        this.messages = messages;
        this.tools = tools;
        this.side = side;
        this.writer = new LegendWriter(state.atlas(), messages, tools.colourer(), tools.layers());
        ClassingPopup popup = new ClassingPopup(state, messages, tools.colourer(), choice);
        classes.getStyleClass().setAll("legend-classes");
        classes.setAccessibleHelp(messages.get("classing.help"));
        classes.setWrapText(true);
        Region arrow = new Region();
        arrow.getStyleClass().add("classes-arrow");
        classes.setGraphic(arrow);
        classes.setContentDisplay(ContentDisplay.RIGHT);
        classes.setOnAction(_ -> popup.openBeside(this, classes));
        getStyleClass().addAll("map-card", "legend-card");
        head.getStyleClass().add("legend-part");
        foot.getStyleClass().add("legend-part");
        sourceWords.setMinHeight(USE_PREF_SIZE);
        source.getStyleClass().add("legend-source");
        fold = new IconButton(Icon.FOLD, messages.get("legend.fold"), this::turn);
        fold.getStyleClass().add("legend-fold");
        TableOffer.giveTo(this, messages, tools.table());
        HBox titleLine = new HBox(title, TableOffer.button(this, messages.get("table.colouring"), messages), fold);
        titleLine.getStyleClass().add("legend-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        // The buttons stay while what is around them changes: the popup stands and falls with the one of the classes.
        getChildren().addAll(titleLine, head, classes, foot);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.get("legend.accessible"));
        setVisible(false);
        // Text of another size needs another room.
        title.fontProperty()
                .addListener(_ -> Platform.runLater(() -> {
                    measure();
                    showParts(isOpen);
                }));
        widest.subscribe(this::requestLayout);
        roomy.subscribe(this::foldOrUnfold);
        wish.subscribe(this::foldOrUnfold);
        ViewpointBinding.part(this, state, Told::of, _ -> show(state.viewpoint()));
    }

    /// Whether the map has room for the whole card. Where it has not, the card folds by itself, until the reader wants
    /// it otherwise.
    public BooleanProperty roomyProperty() {
        return roomy;
    }

    /// Whether the reader wants the card open.
    public ObjectProperty<Wish> wishProperty() {
        return wish;
    }

    /// How wide the card may be at most, in pixels: two of them stand beside each other where sides are compared.
    public DoubleProperty widestProperty() {
        return widest;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.min(super.computePrefWidth(height), widest.get());
    }

    /// How much of the map the card covers when it is not folded, in square pixels; 0 where it is not shown.
    public ReadOnlyDoubleProperty openAreaProperty() {
        return openArea.getReadOnlyProperty();
    }

    /// The states of the class that the reader points at; empty while there is none.
    public ReadOnlyObjectProperty<Set<String>> liftedProperty() {
        return lifted.getReadOnlyProperty();
    }

    private void show(Viewpoint viewpoint) {
        Optional<Legend> legend = legendOf(viewpoint);
        if (legend.equals(shown)) {
            return;
        }
        shown = legend;
        lifted.set(Set.of());
        setVisible(legend.isPresent());
        legend.ifPresent(this::fill);
        measure();
        foldOrUnfold();
    }

    private Optional<Legend> legendOf(Viewpoint viewpoint) {
        Optional<Viewpoint> seen = side.apply(viewpoint);
        boolean isLeft = seen.filter(viewpoint::equals).isPresent();
        return seen.map(this::written).filter(legend -> isLeft || !legend.equals(written(viewpoint)));
    }

    private Legend written(Viewpoint viewpoint) {
        return writer.of(viewpoint.left().subject(), viewpoint.layers(), tools.appearance());
    }

    private LegendRow row(Legend.LegendEntry entry) {
        LegendRow row = rows.computeIfAbsent(
                RowKey.of(entry),
                _ -> new LegendRow(entry, tools.swatch().of(entry.style(), entry.sample()), messages, lifted::set));
        row.tell(entry);
        return row;
    }

    private Label note(int index, String words) {
        if (index == notes.size()) {
            notes.add(line(words, "legend-note"));
        }
        notes.get(index).setText(words);
        return notes.get(index);
    }

    private Node source(String words, List<String> ids) {
        sourceWords.setText(words);
        if (source.getChildren().isEmpty() || !ids.equals(sources)) {
            sources = ids;
            HBox marks = new HBox();
            marks.getChildren().addAll(tools.sourceMarks().apply(ids));
            marks.setMinWidth(USE_PREF_SIZE);
            source.getChildren().setAll(sourceWords, marks);
        }
        return source;
    }

    /// Leaves alone what stays: it needs no new style, and keeps the focus.
    private static void replace(VBox box, List<Node> nodes) {
        ObservableList<Node> shown = box.getChildren();
        shown.retainAll(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            if (i == shown.size() || !shown.get(i).equals(nodes.get(i))) {
                if (shown.contains(nodes.get(i))) {
                    shown.setAll(nodes);
                    return;
                }
                shown.add(i, nodes.get(i));
            }
        }
    }

    private void fill(Legend legend) {
        title.setText(legend.title());
        List<Node> top = new ArrayList<>();
        if (!legend.unit().isEmpty()) {
            unit.setText(legend.unit());
            top.add(unit);
        }
        if (!legend.circles().isEmpty()) {
            top.add(new NestedCircles(legend.circles(), Palette.of(tools.appearance())));
        }
        legend.legendEntries().forEach(entry -> top.add(row(entry)));
        rows.values().retainAll(top);
        replace(head, top);
        classes.setText(legend.classes().orElse(""));
        List<Node> below = new ArrayList<>();
        for (int i = 0; i < legend.notes().size(); i++) {
            below.add(note(i, legend.notes().get(i)));
        }
        legend.source().ifPresent(words -> below.add(source(words, legend.sources())));
        replace(foot, below);
    }

    /// Folds the card, or unfolds it.
    public void turn() {
        wish.set(Wish.turned(isOpen, roomy.get()));
    }

    private void foldOrUnfold() {
        isOpen = wish.get().isShown(roomy.get());
        fold.show(
                isOpen ? Icon.FOLD : Icon.UNFOLD,
                Shortcut.LEGEND.tooltip(messages.get(isOpen ? "legend.fold" : "legend.unfold"), messages));
        showParts(isOpen);
    }

    private void showParts(boolean areShown) {
        showIf(areShown, head);
        showIf(areShown && !classes.getText().isEmpty(), classes);
        showIf(areShown && !foot.getChildren().isEmpty(), foot);
    }

    /// Measures the card as if it were open.
    private void measure() {
        showParts(true);
        applyCss();
        double width = Math.min(prefWidth(-1), getMaxWidth() > 0 ? getMaxWidth() : Double.MAX_VALUE);
        openArea.set(shown.isPresent() ? width * prefHeight(width) : 0);
    }

    private static void showIf(boolean isShown, Node node) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private static Label line(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    /// What the legend says: its title, a line for each row, and its notes.
    public String words() {
        return shown.map(legend -> Stream.of(
                                Stream.of(legend.title(), legend.unit()),
                                legend.legendEntries().stream().map(row -> (row.words() + "\t" + row.count()).strip()),
                                legend.circles().stream().map(Legend.Circle::words),
                                legend.classes().stream(),
                                legend.notes().stream(),
                                legend.source().stream())
                        .flatMap(lines -> lines)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")))
                .orElse("");
    }
}
