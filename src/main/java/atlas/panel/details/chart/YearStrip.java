package atlas.panel.details.chart;

import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.ConflictYear;
import atlas.i18n.Messages;
import atlas.table.Columns;
import atlas.table.Table;
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
    private final Messages messages;

    /// @param lastYear of which the source knows
    public YearStrip(ArmedConflict conflict, TimeSpan span, int lastYear, Messages messages, String accessibleText) {
        super(span);
        this.messages = messages;
        this.firstUnknown = LocalDate.of(lastYear + 1, 1, 1);
        getStyleClass().add("year-strip");
        setAccessibleText(accessibleText);
        unknown.getStyleClass().add("year-unknown");
        unknown.setManaged(false);
        getChildren().add(unknown);
        conflict.years().values().forEach(this::add);
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
    public Table data() {
        return new Columns<ConflictYear>()
                .wholeNumber("year", ConflictYear::year)
                .text(
                        "intensity",
                        year -> messages.get(
                                "armed.intensity." + year.intensity().name()))
                .of(blocks.stream().map(Block::year).toList());
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
