package atlas.app.window;

import atlas.app.action.TableCommands;
import atlas.app.system.Browser;
import atlas.i18n.Messages;
import atlas.map.AtlasMap;
import atlas.map.Swatches;
import atlas.map.input.MapKey;
import atlas.panel.bar.MapFoot;
import atlas.panel.bar.NoticeCard;
import atlas.panel.bar.SaidCard;
import atlas.panel.bar.StatusBar;
import atlas.panel.bar.UnopenedAddressCard;
import atlas.panel.bar.ZoomButtons;
import atlas.panel.compare.CompareButton;
import atlas.panel.compare.Divider;
import atlas.panel.details.source.SourceNumbering;
import atlas.panel.legend.LegendCard;
import atlas.panel.tiles.ReferenceMapCorner;
import atlas.render.canvas.Frame;
import atlas.view.AtlasState;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The map with what lies over it: legends, tools, scale, cards.
final class MapStack extends StackPane {

    /// A pixel of the screen is counted as 1/96 inch, as style sheets do.
    private static final double MILLIMETRES_PER_PIXEL = 25.4 / 96;

    private static final double GAP_PIXELS = 12;

    private final AtlasMap map;
    private final LegendCard legend;
    private final LegendCard rightLegend;
    private final CompareButton compare;
    private final MapFoot foot;
    private final VBox tools;
    private final SaidCard said;
    private Set<String> emphasis = Set.of();
    private Set<String> lifted = Set.of();

    /// What the map's surroundings are told, and what acts for them.
    record Surroundings(TableCommands tables, Browser browser, UnopenedAddressCard unopened, SaidCard said) {}

    MapStack(
            AtlasState state,
            Messages messages,
            WindowContent.Maps maps,
            WindowContent.WindowOptions options,
            Surroundings around) {
        this.map = maps.map();
        this.said = around.said();
        this.compare = new CompareButton(state, messages);
        LegendCard.Tools legendTools = new LegendCard.Tools(
                options.appearance(),
                map.painter().colourer(),
                map.painter().layers().legends(),
                new Swatches(options.appearance())::of,
                ids -> new SourceNumbering(state.atlas(), messages, around.browser()::open).asNodes(ids),
                around.tables()::colouring);
        this.legend = LegendCard.ofLeft(state, messages, legendTools);
        this.rightLegend = LegendCard.ofRight(state, messages, legendTools);
        legends().forEach(card -> card.liftedProperty().subscribe(this::lift));
        this.foot = new MapFoot(state, messages);
        ZoomButtons zoom = new ZoomButtons(
                messages,
                new ZoomButtons.Zoom(map::zoomIn, MapKey.NEARER.keys()),
                new ZoomButtons.Zoom(map::zoomOut, MapKey.FARTHER.keys()),
                new ZoomButtons.Zoom(state::lookHome, MapKey.HOME.keys()));
        this.tools = new VBox(GAP_PIXELS, zoom, compare, new ReferenceMapCorner(maps.tiles(), messages));
        tools.setAlignment(Pos.TOP_RIGHT);
        tools.setPickOnBounds(false);
        tools.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Divider divider = new Divider(state, messages);
        map.addOverlay(divider);
        VBox cards = stacked(
                new NoticeCard(state, messages),
                around.unopened(),
                around.said(),
                options.work().cards());
        getChildren()
                .addAll(
                        map,
                        corner(legend, Pos.BOTTOM_LEFT),
                        corner(tools, Pos.TOP_RIGHT),
                        corner(foot, Pos.BOTTOM_RIGHT),
                        corner(rightLegend, Pos.BOTTOM_RIGHT),
                        corner(cards, Pos.TOP_CENTER),
                        ringOf(map),
                        map.words());
        keepFree(List.of(legend, rightLegend, foot), Stream.concat(Stream.of(tools), divider.covers().stream()));
        placeLegends(foot);
        setMinSize(0, 0);
        var _ = new LegendRoom(map, legends());
    }

    /// Lifts states for as long as something that stands for them is pointed at; an empty set ends it.
    void lift(Set<String> states) {
        lifted = states;
        map.highlight(lifted.isEmpty() ? emphasis : lifted);
    }

    /// Lifts states whenever nothing else is lifted; an empty set ends it.
    void emphasize(Set<String> states) {
        emphasis = states;
        lift(lifted);
    }

    /// Says what was done.
    SaidCard said() {
        return said;
    }

    /// What zooms and compares, at the map's edge.
    Region tools() {
        return tools;
    }

    AtlasMap map() {
        return map;
    }

    /// The legend of the left side and that of the right.
    List<LegendCard> legends() {
        return List.of(legend, rightLegend);
    }

    CompareButton compare() {
        return compare;
    }

    MapFoot foot() {
        return foot;
    }

    /// Keeps the scale up to date at the map's foot and in the bar below.
    void tellScale(StatusBar statusBar) {
        map.frameProperty().subscribe(frame -> tellScale(frame, foot, statusBar));
    }

    private void keepFree(List<Region> growing, Stream<Region> others) {
        List<Region> covers = Stream.concat(growing.stream(), others).toList();
        map.setObstacles(covers);
        for (Region cover : growing) {
            cover.heightProperty().subscribe(_ -> map.setObstacles(covers));
        }
    }

    private void placeLegends(Region foot) {
        for (LegendCard card : legends()) {
            card.widestProperty().bind(widthProperty().map(width -> width.doubleValue() / 2 - 1.5 * GAP_PIXELS));
        }
        rightLegend
                .translateYProperty()
                .bind(foot.heightProperty().add(GAP_PIXELS).negate());
        keepApart(this, legend, foot);
    }

    /// A ring inside the map's edge, seen while the map has the focus.
    private static Region ringOf(Node map) {
        Region ring = new Region();
        ring.setId("map-ring");
        ring.getStyleClass().add("map-ring");
        ring.setMouseTransparent(true);
        ring.setVisible(false);
        map.getPseudoClassStates().addListener((SetChangeListener<PseudoClass>)
                _ -> ring.setVisible(map.getPseudoClassStates().contains(PseudoClass.getPseudoClass("focus-visible"))));
        return ring;
    }

    /// On a narrow map the legend stands above the foot.
    private static void keepApart(StackPane stack, Region legend, Region foot) {
        legend.translateYProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> legend.getWidth() + foot.getWidth() + 3 * GAP_PIXELS > stack.getWidth()
                                ? -foot.getHeight() - GAP_PIXELS
                                : 0,
                        legend.widthProperty(),
                        foot.widthProperty(),
                        foot.heightProperty(),
                        stack.widthProperty()));
    }

    /// One below the other, and only those that are seen.
    private static VBox stacked(Region... cards) {
        VBox stacked = new VBox(GAP_PIXELS, cards);
        for (Region card : cards) {
            card.managedProperty().bind(card.visibleProperty());
        }
        stacked.setAlignment(Pos.TOP_CENTER);
        stacked.setPickOnBounds(false);
        stacked.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return stacked;
    }

    private static <T extends Node> T corner(T node, Pos pos) {
        StackPane.setAlignment(node, pos);
        StackPane.setMargin(node, new Insets(GAP_PIXELS));
        return node;
    }

    private static void tellScale(@Nullable Frame frame, MapFoot foot, StatusBar statusBar) {
        if (frame != null) {
            double kilometresPerPixel = frame.kilometresPerPixel();
            foot.kilometresPerPixelProperty().set(kilometresPerPixel);
            foot.northDegreesProperty().set(frame.northDegrees());
            statusBar.scaleDenominatorProperty().set(Math.round(kilometresPerPixel * 1e6 / MILLIMETRES_PER_PIXEL));
        }
    }
}
