package atlas.panel.details.chart;

import atlas.chart.ChartContent;
import atlas.chart.Plot.ActiveYearPlot;
import atlas.domain.conflict.ConflictYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Region;

/// The years in which an armed conflict was active, a block each: high for a war, low for a minor conflict. What lies
/// after the last year of the source is hatched pale, because nothing is known of it.
public final class YearStrip extends TimeChart {

    private static final double MINOR_HEIGHT = 0.5;

    private record Block(ConflictYear year, Region region) {}

    private final List<Block> blocks = new ArrayList<>();
    private final Region unknown = new Region();
    private final LocalDate firstUnknown;
    private final ChartContent<ActiveYearPlot> content;

    public YearStrip(ChartContent<ActiveYearPlot> content, String accessibleText) {
        super(content.plot().span());
        this.content = content;
        this.firstUnknown = LocalDate.of(content.plot().lastKnownYear() + 1, 1, 1);
        getStyleClass().add("year-strip");
        setAccessibleText(accessibleText);
        unknown.getStyleClass().add("year-unknown");
        unknown.setManaged(false);
        getChildren().add(unknown);
        content.plot().years().forEach(this::add);
        raiseDateLine();
    }

    private void add(ConflictYear year) {
        Region region = new Region();
        region.getStyleClass()
                .addAll("year-block", "year-" + year.intensity().name().toLowerCase(Locale.ROOT));
        region.setManaged(false);
        blocks.add(new Block(year, region));
        getChildren().add(region);
    }

    @Override
    public ChartContent<ActiveYearPlot> content() {
        return content;
    }

    @Override
    void placePlot() {
        for (Block block : blocks) {
            double height = block.year().isWar() ? 1 : MINOR_HEIGHT;
            LocalDate from = LocalDate.of(block.year().year(), 1, 1);
            place(block.region(), x(from), x(from.plusYears(1)) - 1, height);
        }
        place(unknown, x(firstUnknown), right(), 1);
    }

    private void place(Region region, double from, double to, double height) {
        double top = Math.rint(y(height));
        double left = Math.rint(from);
        region.resizeRelocate(left, top, Math.max(1, Math.rint(to) - left), Math.rint(y(0)) - top);
    }
}
