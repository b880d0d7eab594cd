package atlas.panel.rail;

import atlas.i18n.Messages;
import atlas.panel.control.Icon;
import atlas.panel.control.RowButton;
import atlas.panel.control.TitledSection;
import atlas.panel.control.VerticalScroll;
import atlas.panel.control.ViewpointBinding;
import atlas.projection.MapProjection;
import atlas.view.AtlasState;
import atlas.view.Layer;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The rail at the left: what colours the map, what lies over it, the conflicts, the statistics and the projection.
public final class Rail extends VerticalScroll {

    /// As the style sheet has it at the usual size of text.
    public static final double USUAL_WIDTH_PIXELS = 264;

    private final AtlasState state;
    private final Messages messages;
    private final RailKeys keys;
    private final VBox sections;
    private final BooleanProperty collapsed = new SimpleBooleanProperty();

    public Rail(AtlasState state, Messages messages) {
        this.state = state;
        this.messages = messages;
        getStyleClass().add("rail");
        this.sections = new VBox(
                new TitledSection(
                        messages.get("rail.colour-by"),
                        messages,
                        new OrganizationRows(state, messages),
                        new ThemeRows(state, messages)),
                new TitledSection(messages.get("rail.layers"), messages, layers()),
                new TitledSection(
                        messages.get("rail.conflicts"),
                        messages,
                        new ConflictRows(state, messages),
                        new ArmedConflictRows(state, messages)),
                new TitledSection(messages.get("rail.figures"), messages, new VBox(statistics(), glossary())),
                new TitledSection(messages.get("rail.projection"), messages, projections()));
        sections.getStyleClass().add("rail-sections");
        setContent(sections);
        this.keys = new RailKeys(this, sections);
        sections.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        sections.addEventHandler(KeyEvent.KEY_TYPED, keys::type);
        visibleProperty().bind(collapsed.not());
        managedProperty().bind(collapsed.not());
    }

    /// Puts a section below the first one.
    public void addBelowFirst(TitledSection section) {
        sections.getChildren().add(1, section);
    }

    /// Whether the rail has made room for the map.
    public BooleanProperty collapsedProperty() {
        return collapsed;
    }

    /// How wide the rail is when it is seen, in pixels.
    public double usualWidth() {
        return getPrefWidth() > 0 ? getPrefWidth() : USUAL_WIDTH_PIXELS;
    }

    private VBox layers() {
        VBox box = new VBox();
        for (Layer layer : Layer.values()) {
            CheckBox check = new CheckBox(messages.get("layer." + layer.name()));
            check.setId("layer-" + layer.name());
            check.getStyleClass().add("rail-check");
            check.setWrapText(true);
            check.setMaxWidth(Double.MAX_VALUE);
            check.setOnAction(_ -> state.toggle(layer));
            ViewpointBinding.part(check, state, viewpoint -> viewpoint.shows(layer), check::setSelected);
            box.getChildren().add(check);
        }
        return box;
    }

    private RowButton statistics() {
        String name = messages.get("rail.statistics");
        RowButton row = new RowButton(Icon.STATISTICS.draw(), name, () -> state.select(new Selection.OfStatistics()));
        ViewpointBinding.part(
                row,
                state,
                viewpoint -> viewpoint.selection() instanceof Selection.OfStatistics,
                isChosen -> row.show("", name, isChosen));
        return row;
    }

    private RowButton glossary() {
        String name = messages.get("rail.glossary");
        RowButton row = new RowButton(
                Icon.GLOSSARY.draw(),
                name,
                () -> state.atlas().glossary().stream()
                        .findFirst()
                        .ifPresent(term -> state.select(new Selection.OfTerm(term.id()))));
        ViewpointBinding.part(
                row,
                state,
                viewpoint -> viewpoint.selection() instanceof Selection.OfTerm,
                isChosen -> row.show("", name, isChosen));
        return row;
    }

    private HBox projections() {
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        Map<MapProjection, ToggleButton> buttons = new EnumMap<>(MapProjection.class);
        for (MapProjection projection : MapProjection.values()) {
            ToggleButton button = new ToggleButton(messages.get("projection." + projection.name()));
            button.setId("projection-" + projection.name());
            button.getStyleClass().setAll("segment");
            button.setTooltip(new Tooltip(messages.get("projection.name." + projection.name())));
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(_ -> {
                button.setSelected(true);
                if (state.viewpoint().projection() != projection) {
                    state.showIn(projection);
                }
            });
            buttons.put(projection, button);
            segments.getChildren().add(button);
        }
        ViewpointBinding.part(
                segments,
                state,
                Viewpoint::projection,
                shown -> buttons.forEach((projection, button) -> button.setSelected(projection == shown)));
        return segments;
    }

    /// Where the keys begin: at what is chosen, else at the first row.
    public Optional<Node> firstFocused() {
        return keys.first();
    }
}
