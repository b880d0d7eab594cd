package atlas.app;

import atlas.analysis.Chronicle;
import atlas.analysis.Search;
import atlas.cartography.Appearance;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.map.AtlasMap;
import atlas.map.Swatches;
import atlas.panel.CompareButton;
import atlas.panel.Divider;
import atlas.panel.LegendCard;
import atlas.panel.MapFoot;
import atlas.panel.NoticeCard;
import atlas.panel.ProblemsBar;
import atlas.panel.Rail;
import atlas.panel.ReferenceMapCorner;
import atlas.panel.StatusBar;
import atlas.panel.Timeline;
import atlas.panel.TopBar;
import atlas.panel.ZoomButtons;
import atlas.panel.details.DetailsPanel;
import atlas.panel.details.Flags;
import atlas.panel.details.SourceMarks;
import atlas.render.Frame;
import atlas.view.AtlasState;
import atlas.view.Selection;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is in the window, wired.
final class WindowContent {

    /// How things are found.
    record Finding(Chronicle chronicle, Search search) {}

    /// The map of the window, and what may lie below it.
    record Maps(AtlasMap map, ReferenceTiles tiles) {}

    /// How the window looks, and what to do when the reader wants it otherwise.
    record Look(
            Appearance appearance,
            Flags flags,
            Consumer<Language> onLanguage,
            Consumer<Appearance> onAppearance,
            BooleanProperty reducedMotion) {}

    /// A pixel of the screen is counted as 1/96 inch, as style sheets do.
    private static final double MILLIMETRES_PER_PIXEL = 25.4 / 96;

    private static final double GAP_PIXELS = 12;

    private final AtlasState state;
    private final Rail rail;
    private final CompareButton compare;
    private final Timeline timeline;
    private final Messages messages;
    private final VBox top = new VBox();
    private final BorderPane root = new BorderPane();

    WindowContent(AtlasState state, Messages messages, Maps maps, List<String> problems, Finding finding, Look look) {
        AtlasMap map = maps.map();
        this.state = state;
        this.rail = new Rail(state, messages);
        this.compare = new CompareButton(state, messages);
        this.timeline = new Timeline(state, messages, finding.chronicle());
        StatusBar statusBar = new StatusBar(state, messages);
        MapFoot foot = new MapFoot(state, messages);
        map.reducedMotionProperty().bind(look.reducedMotion());
        map.frameProperty().subscribe(frame -> tellScale(frame, foot, statusBar));
        LegendCard.Tools legendTools = new LegendCard.Tools(
                look.appearance(),
                map.legends(),
                new Swatches(look.appearance())::of,
                ids -> new SourceMarks(state.atlas(), messages, Browser::open).asNodes(ids));
        LegendCard legend = LegendCard.ofLeft(state, messages, legendTools);
        LegendCard rightLegend = LegendCard.ofRight(state, messages, legendTools);
        legend.liftedProperty().subscribe(map::lift);
        rightLegend.liftedProperty().subscribe(map::lift);
        NoticeCard notice = new NoticeCard(state, messages);
        ReferenceMapCorner tiles = new ReferenceMapCorner(maps.tiles(), messages);
        ZoomButtons zoom = new ZoomButtons(messages, map::zoomIn, map::zoomOut, state::lookHome);
        map.lay(new Divider(state, messages));
        VBox tools = new VBox(GAP_PIXELS, zoom, compare, tiles);
        tools.setAlignment(Pos.TOP_RIGHT);
        tools.setPickOnBounds(false);
        tools.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane stack = new StackPane(
                map,
                corner(legend, Pos.BOTTOM_LEFT),
                corner(tools, Pos.TOP_RIGHT),
                corner(foot, Pos.BOTTOM_RIGHT),
                corner(rightLegend, Pos.BOTTOM_RIGHT),
                corner(notice, Pos.TOP_CENTER));
        List<Region> covers = List.of(legend, rightLegend, tools, foot);
        map.coveredBy(covers);
        for (Region cover : List.of(legend, rightLegend, foot)) {
            cover.heightProperty().subscribe(height -> map.coveredBy(covers));
        }
        rightLegend
                .translateYProperty()
                .bind(foot.heightProperty().add(GAP_PIXELS).negate());
        new TilesWiring(state, maps).connect(foot, statusBar);
        keepApart(stack, legend, foot);
        stack.setMinSize(0, 0);
        VBox.setVgrow(stack, Priority.ALWAYS);
        timeline.setMinHeight(Region.USE_PREF_SIZE);
        VBox middle = new VBox(stack, timeline);
        TopBar.Choices choices = new TopBar.Choices(look.onLanguage(), look.onAppearance(), look.reducedMotion());
        this.messages = messages;
        top.getChildren().add(new TopBar(state, messages, finding.search(), look.appearance(), choices));
        tell(problems);
        root.setTop(top);
        root.setLeft(rail);
        root.setCenter(middle);
        root.setRight(new DetailsPanel(state, messages, look.flags(), Browser::open));
        root.setBottom(statusBar);
        root.getStyleClass().add("atlas-window");
    }

    Parent root() {
        return root;
    }

    /// Says what is wrong with the datasets, in place of what was said before.
    void tell(List<String> problems) {
        top.getChildren().removeIf(ProblemsBar.class::isInstance);
        if (!problems.isEmpty()) {
            top.getChildren().add(new ProblemsBar(List.copyOf(problems), messages));
        }
    }

    /// Keys that hold wherever the focus is.
    void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            state.select(new Selection.OfOrganization(state.viewpoint().organization()));
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            if (event.isShiftDown()) {
                state.redo();
            } else {
                state.undo();
            }
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.Y) {
            state.redo();
        } else if ((event.isShortcutDown() && event.getCode() == KeyCode.B) || event.getCode() == KeyCode.F9) {
            rail.collapsedProperty().set(!rail.collapsedProperty().get());
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.D) {
            compare.open();
        } else if (event.getCode() == KeyCode.OPEN_BRACKET) {
            timeline.goToPreviousEvent();
        } else if (event.getCode() == KeyCode.CLOSE_BRACKET) {
            timeline.goToNextEvent();
        } else {
            return;
        }
        event.consume();
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
