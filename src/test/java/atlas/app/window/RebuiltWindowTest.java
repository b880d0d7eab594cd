package atlas.app.window;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import atlas.app.tiles.ReferenceTiles;
import atlas.cartography.Classing;
import atlas.map.AtlasMap;
import atlas.panel.details.DetailsPanel;
import atlas.panel.layout.WindowChoices;
import atlas.panel.legend.LegendCard;
import atlas.panel.timeline.Timeline;
import atlas.render.MapPainter;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.view.AtlasState;
import atlas.view.MapTheme;
import atlas.view.Viewpoint;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A change of language or appearance builds the content of the window anew and leaves nothing of the old.
@ExtendWith(ApplicationExtension.class)
final class RebuiltWindowTest {

    /// As the state, they outlive what is in the window.
    private final WindowChoices choices = new WindowChoices();

    private static final int CHANGES = 50;
    /// In the first windows each popup is opened once.
    private static final int WITH_POPUPS = 5;

    private static final int LEGENDS_OF_A_WINDOW = 2;

    private final AtlasState state =
            new AtlasState(WindowFixture.ATLAS.atlas(), Viewpoint.home(LocalDate.of(2022, 10, 13)));
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(true);
    private final ReferenceTiles tiles = WindowFixture.noTiles(state);
    private final GlyphCache glyphs = new GlyphCache(new Typeface());
    private final MapPainter painter = WindowFixture.painter(glyphs);
    private final List<WeakReference<Node>> built = new ArrayList<>();

    /// In a stage of its own: the events of the test's stage are kept, and what they happened to with them.
    @Start
    void start(Stage stage) {
        Stage window = new Stage();
        state.colourBy(new MapTheme.FigureTheme("life-expectancy", Classing.USUAL));
        WindowFixture.show(window, state, tiles, reducedMotion);
    }

    @Test
    void fiftyChangesLeaveOneWindow(FxRobot robot) throws TimeoutException {
        for (int change = 0; change < CHANGES; change++) {
            boolean opensPopups = change < WITH_POPUPS;
            robot.interact(() -> {
                Stage window = shown();
                ((AtlasMap) window.getScene().lookup("#map")).close();
                WindowFixture.showAnew(window, state, painter, tiles, reducedMotion, choices);
                Node root = window.getScene().getRoot();
                root.applyCss();
                built.addAll(parts(root));
                if (opensPopups) {
                    openEachPopup(root);
                }
            });
        }
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents();
            return alive(AtlasMap.class) == 1
                    && alive(DetailsPanel.class) == 1
                    && alive(Timeline.class) == 1
                    && alive(LegendCard.class) == LEGENDS_OF_A_WINDOW;
        });
    }

    private static Stage shown() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(each -> each.getScene() != null && each.getScene().lookup("#map") != null)
                .findFirst()
                .orElseThrow();
    }

    /// What is in a window and would keep all of it.
    private static List<WeakReference<Node>> parts(Node root) {
        List<WeakReference<Node>> parts = new ArrayList<>();
        for (String selector : List.of("#map", ".details-panel", ".timeline", ".legend-card")) {
            root.lookupAll(selector).forEach(part -> parts.add(new WeakReference<>(part)));
        }
        return parts;
    }

    /// A popup that was open keeps the control that it was opened from.
    private static void openEachPopup(Node root) {
        for (String selector : List.of(".legend-classes", "#compare", "#tiles", "#date", "#colour-by-figure")) {
            Node opener = root.lookup(selector);
            assertNotNull(opener, selector);
            ((Button) opener).fire();
            List.copyOf(Window.getWindows()).stream()
                    .filter(window -> !(window instanceof Stage))
                    .forEach(Window::hide);
        }
    }

    private long alive(Class<? extends Node> type) {
        return built.stream().map(WeakReference::get).filter(type::isInstance).count();
    }
}
