package atlas.render.chart.pair;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.chart.MatrixPlot;
import atlas.chart.MatrixPlot.MatrixEntry;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.Lettering;
import atlas.render.chart.sheet.MarkTarget;
import atlas.render.chart.sheet.PlotPainter;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// A value for each pair as a coloured cell, with a number in it where it fits. What has no value is hatched.
public final class MatrixPainter implements PlotPainter {

    private static final double NUMBER_SIDE = 3;
    private static final double NUMBER_HEIGHT = 15;
    private static final double BETWEEN_FROM = 7;

    private final ChartSheet sheet;
    private final MatrixPlot plot;
    private final MatrixColours colours;
    private final MatrixKey key;
    private final MatrixHeads heads;
    private Optional<Drawn> drawn = Optional.empty();

    private record Drawn(MatrixHeads heads, MatrixGrid grid) {}

    public MatrixPainter(ChartSheet sheet, MatrixPlot plot) {
        this.sheet = sheet;
        this.plot = plot;
        this.colours = new MatrixColours(sheet, plot.scale());
        this.key = new MatrixKey(sheet, plot, colours);
        this.heads = new MatrixHeads(sheet, plot);
    }

    /// None: the colours have a key of their own, above the cells.
    @Override
    public List<Key> keys() {
        return List.of();
    }

    @Override
    public Size least() {
        Size cells = heads.least();
        return new Size(Math.max(key.width(), cells.width()), key.height() + cells.height());
    }

    @Override
    public void paint(Box box) {
        if (plot.isEmpty()) {
            return;
        }
        key.paint(box.x(), box.y());
        Box below = new Box(box.x(), box.y() + key.height(), box.width(), Math.max(1, box.height() - key.height()));
        MatrixHeads fitting = heads.in(below);
        MatrixGrid grid = fitting.gridIn(below);
        fitting.paint(grid);
        drawn = Optional.of(new Drawn(fitting, grid));
        fill(grid);
        number(grid);
    }

    /// Cells of one colour are one mark, so that files stay small.
    private void fill(MatrixGrid grid) {
        double between = Math.min(grid.columnPixels(), grid.rowPixels()) >= BETWEEN_FROM ? 1 : 0;
        Map<Colour, Path2D> byColour = new LinkedHashMap<>();
        Path2D without = new Path2D.Double();
        for (int row = 0; row < plot.size(); row++) {
            for (int column = 0; column < plot.size(); column++) {
                Rectangle2D cell = grid.cell(row, column, between);
                OptionalDouble value = plot.value(row, column);
                if (value.isPresent()) {
                    add(byColour, colours.of(value.getAsDouble()), cell);
                } else if (row == column) {
                    add(byColour, colours.own(), cell);
                } else {
                    without.append(cell, false);
                }
            }
        }
        byColour.forEach((colour, cells) -> sheet.fill(cells, colour));
        if (plot.hasGaps()) {
            sheet.fill(without, sheet.palette().noData());
        }
    }

    private static void add(Map<Colour, Path2D> byColour, Colour colour, Rectangle2D cell) {
        byColour.computeIfAbsent(colour, _ -> new Path2D.Double()).append(cell, false);
    }

    /// All cells have their numbers, or none has.
    private void number(MatrixGrid grid) {
        if (grid.rowPixels() < NUMBER_HEIGHT || widestNumber() + 2 * NUMBER_SIDE > grid.columnPixels()) {
            return;
        }
        for (int row = 0; row < plot.size(); row++) {
            for (int column = 0; column < plot.size(); column++) {
                OptionalDouble value = plot.value(row, column);
                if (value.isPresent() && !(plot.scale().hasNone() && value.getAsDouble() == 0)) {
                    Rectangle2D cell = grid.cell(row, column, 0);
                    sheet.centred(
                            sheet.outline(key.number(value.getAsDouble()), Lettering.TICK),
                            cell.getCenterX() - 0.5,
                            cell.getCenterY() - 0.5,
                            colours.inkOn(colours.of(value.getAsDouble())));
                }
            }
        }
    }

    private double widestNumber() {
        return plot.values().stream()
                .flatMap(List::stream)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .distinct()
                .mapToObj(key::number)
                .distinct()
                .mapToDouble(number -> sheet.width(number, Lettering.TICK))
                .max()
                .orElse(0);
    }

    @Override
    public List<ChartMark> marks() {
        List<ChartMark> marks = new ArrayList<>();
        drawn.ifPresent(at -> {
            for (int row = 0; row < plot.size(); row++) {
                MatrixEntry entry = plot.entries().get(row);
                marks.add(new ChartMark(at.heads().rowName(row, at.grid()), target(entry), entry.name()));
                marks.add(new ChartMark(at.heads().columnName(row, at.grid()), target(entry), entry.name()));
                for (int column = 0; column < plot.size(); column++) {
                    marks.add(cell(row, column, at.grid()));
                }
            }
        });
        return marks;
    }

    private ChartMark cell(int row, int column, MatrixGrid grid) {
        MatrixEntry entry = plot.entries().get(row);
        return new ChartMark(
                grid.cell(row, column, 0),
                row == column ? target(entry) : target(entry, plot.entries().get(column)),
                () -> plot.words().of(row, column));
    }

    private MarkTarget target(MatrixEntry entry) {
        return switch (plot.subject()) {
            case STATES -> new MarkTarget.OfState(entry.id());
            case ORGANIZATIONS -> new MarkTarget.OfOrganization(entry.id());
        };
    }

    private MarkTarget target(MatrixEntry row, MatrixEntry column) {
        return switch (plot.subject()) {
            case STATES -> new MarkTarget.OfStatePair(row.id(), column.id());
            case ORGANIZATIONS -> new MarkTarget.OfOrganizationPair(row.id(), column.id());
        };
    }
}
