package atlas.panel.details.chart;

import static atlas.panel.details.chart.ChartFixture.drawn;
import static atlas.panel.details.chart.ChartFixture.numbers;
import static atlas.panel.details.chart.ChartFixture.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.chart.Plot.ClaimPlot;
import atlas.chart.Plot.ClaimedShare;
import java.util.List;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class ClaimBarTest {

    private static final double PIXEL = 1;

    private ClaimBar bar;

    @BeforeEach
    void open() {
        ClaimPlot plot = new ClaimPlot(List.of(new ClaimedShare("Population", "Members", 2022, 52.5, 60)));
        bar = ChartFixture.shown(() -> new ClaimBar(ChartFixture.content(plot, plot.table()), "Population."));
    }

    @Test
    void theShareIsARowWithWhatIsFoundAndWhatIsClaimed() {
        assertEquals(List.of("Population"), texts(bar.data(), "figure"));
        assertEquals(List.of("Members"), texts(bar.data(), "of"));
        assertEquals(List.of(2022.0), numbers(bar.data(), "year"));
        assertEquals(List.of(52.5), numbers(bar.data(), "found_percent"));
        assertEquals(List.of(60.0), numbers(bar.data(), "claimed_percent"));
    }

    @Test
    void theBarIsAsLongAsWhatIsFoundAndTheTickStandsAtWhatIsClaimed() {
        Region fill = drawn(bar, "claim-fill", Region.class).getFirst();
        Region tick = drawn(bar, "claim-tick", Region.class).getFirst();
        assertEquals(0, fill.getLayoutX());
        assertEquals(bar.getWidth() * 0.525, fill.getWidth(), PIXEL);
        assertEquals(bar.getWidth() * 0.6, tick.getLayoutX() + tick.getWidth() / 2, PIXEL);
    }
}
