package atlas.panel.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.Fixture;
import atlas.cartography.Appearance;
import atlas.cartography.Palette;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.table.OfferedTable;
import atlas.table.Table;
import atlas.theme.LayerLegend;
import atlas.theme.Legend;
import atlas.theme.StateColourer;
import atlas.view.AtlasState;
import atlas.view.Layer;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class LegendCardTest {

    private final AtlasState state = new AtlasState(Fixture.atlas(), Viewpoint.home(LocalDate.of(2022, 10, 13)));

    /// A layer that has a row whatever the subject.
    private record OneRow(Layer layer) implements LayerLegend {

        @Override
        public boolean isAmong(Set<Layer> layers) {
            return layers.contains(layer);
        }

        @Override
        public List<Legend.LegendEntry> legend(Subject subject, Palette palette, Messages messages) {
            return List.of(new Legend.LegendEntry(palette.noData(), Legend.Sample.POINT, layer.name(), "", Set.of()));
        }
    }

    @Start
    void open(Stage stage) {
        List<LayerLegend> layers =
                List.of(Layer.values()).stream().<LayerLegend>map(OneRow::new).toList();
        LegendCard.Tools tools = new LegendCard.Tools(
                Appearance.LIGHT,
                new StateColourer(state.atlas()),
                layers,
                (_, _) -> new Rectangle(18, 13),
                _ -> List.of(),
                () -> OfferedTable.of("map", "Map", () -> new Table(List.of(), List.of())));
        stage.setScene(
                new Scene(new StackPane(LegendCard.ofLeft(state, new Messages(Language.ENGLISH), tools)), 400, 400));
        stage.show();
    }

    private static long rowsOf(Layer layer, FxRobot robot) {
        return robot.lookup(".legend-row").queryAllAs(LegendRow.class).stream()
                .filter(row -> layer.name().equals(row.getAccessibleText()))
                .count();
    }

    @ParameterizedTest
    @EnumSource(Layer.class)
    void theLegendFollowsEveryLayer(Layer layer, FxRobot robot) {
        long before = rowsOf(layer, robot);
        robot.interact(() -> state.toggle(layer));
        assertEquals(1 - before, rowsOf(layer, robot));
        robot.interact(() -> state.toggle(layer));
        assertEquals(before, rowsOf(layer, robot));
    }

    @Test
    void aRowThatSaysTheSameStaysWhatItIsSoThatItKeepsTheFocus(FxRobot robot) {
        Node before = robot.lookup(".legend-row").queryAll().stream().toList().getLast();
        robot.interact(() -> {
            before.requestFocus();
            state.travelTo(LocalDate.of(2001, 1, 1));
        });
        Node after = robot.lookup(".legend-row").queryAll().stream().toList().getLast();
        assertSame(before, after);
        assertTrue(after.isFocused());
    }
}
