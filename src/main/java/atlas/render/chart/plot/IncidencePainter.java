package atlas.render.chart.plot;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.chart.IncidencePlot;
import atlas.chart.IncidencePlot.CellWords;
import atlas.chart.IncidencePlot.IncidenceCell;
import atlas.chart.IncidencePlot.IncidenceRow;
import atlas.chart.IncidencePlot.IncidenceSection;
import atlas.chart.IncidencePlot.RowSubject;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.Lettering;
import atlas.render.chart.sheet.MarkTarget;
import atlas.render.chart.sheet.PlotPainter;
import atlas.render.text.TextOutline;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// What each of a few sides is in: a row each under the head of its section, with a mark in the colour of each side and
/// a few words beside it.
public final class IncidencePainter implements PlotPainter {

    private static final double LEAST_NAME = 88;
    private static final double WIDEST_NAME = 320;
    private static final double NAME_SHARE = 0.34;
    private static final double LEAST_COLUMN = 62;
    private static final double WIDEST_COLUMN = 220;
    private static final double GAP = 10;
    private static final double LINE = 15;
    private static final double ROW = 19;
    private static final double HIGHEST_ROW = 26;
    private static final double SECTION = 24;
    private static final double DISC = 4.5;
    private static final double RING_WIDTH = 1.7;
    private static final double ABSENT = 1.5;
    private static final double WORDS_LEFT = 16;
    private static final double TRACK = 40;
    private static final double TRACK_SHARE = 0.4;
    private static final double TRACK_HEIGHT = 7;
    private static final double TRACK_TINT = 0.16;
    private static final double BAND = 0.045;
    private static final int MOST_LINES = 3;

    private final ChartSheet sheet;
    private final IncidencePlot plot;
    private final List<ChartMark> marks = new ArrayList<>();

    public IncidencePainter(ChartSheet sheet, IncidencePlot plot) {
        this.sheet = sheet;
        this.plot = plot;
    }

    /// How wide the names and the columns are.
    private record Widths(double name, double column) {}

    private Widths widths(double width) {
        double widest = rows().mapToDouble(row -> sheet.width(row.name(), Lettering.LABEL))
                .max()
                .orElse(0);
        double columns = LEAST_COLUMN * plot.sides().size() + GAP;
        double most = Math.clamp(Math.min(width * NAME_SHARE, width - columns), LEAST_NAME, WIDEST_NAME);
        double name = Math.clamp(widest, LEAST_NAME, most);
        double column = (width - name - GAP) / plot.sides().size();
        return new Widths(name, Math.min(WIDEST_COLUMN, column));
    }

    private Stream<IncidenceRow> rows() {
        return plot.sections().stream().flatMap(section -> section.rows().stream());
    }

    @Override
    public List<Key> keys() {
        return List.of();
    }

    @Override
    public Size least() {
        return new Size(LEAST_NAME + GAP + LEAST_COLUMN * plot.sides().size(), ROW * MOST_LINES);
    }

    @Override
    public OptionalDouble heightIn(double width) {
        Widths widths = widths(width);
        return OptionalDouble.of(new SideHeads(sheet, plot.sides(), widths.column()).height()
                + plot.sections().size() * SECTION
                + rows().mapToDouble(row -> height(row, widths)).sum());
    }

    private double height(IncidenceRow row, Widths widths) {
        return ROW + (name(row, widths).size() - 1) * LINE;
    }

    private List<TextOutline> name(IncidenceRow row, Widths widths) {
        return SideHeads.fitting(sheet, row.name(), Lettering.LABEL, widths.name(), MOST_LINES);
    }

    @Override
    public void paint(Box box) {
        marks.clear();
        if (plot.isEmpty()) {
            return;
        }
        Widths widths = widths(box.width());
        double left = box.x() + widths.name() + GAP;
        SideHeads heads = new SideHeads(sheet, plot.sides(), widths.column());
        marks.addAll(heads.paint(left, box.y()));
        double spare = box.height() - heightIn(box.width()).orElse(0);
        double stretch = Math.clamp(spare / Math.max(1, rows().count()), 0, HIGHEST_ROW - ROW);
        double y = box.y() + heads.height();
        double right = left + widths.column() * plot.sides().size();
        for (IncidenceSection section : plot.sections()) {
            y = paintHead(section, box.x(), right, y);
            boolean isBanded = true;
            for (IncidenceRow row : section.rows()) {
                double height = height(row, widths) + stretch;
                if (isBanded) {
                    sheet.fill(
                            box.x(),
                            y,
                            right,
                            y + height,
                            sheet.tint(sheet.palette().label(), BAND));
                }
                isBanded = !isBanded;
                paintRow(row, new Box(box.x(), y, right - box.x(), height), widths);
                y += height;
            }
        }
    }

    private double paintHead(IncidenceSection section, double left, double right, double y) {
        sheet.left(
                sheet.shortened(section.head(), Lettering.TICK, right - left),
                left,
                y + SECTION / 2 + 2,
                sheet.palette().marginalia());
        double line = ChartSheet.crisp(y + SECTION - 1);
        sheet.line(left, line, right, line, sheet.palette().hairline(), 1);
        return y + SECTION;
    }

    private void paintRow(IncidenceRow row, Box box, Widths widths) {
        double middle = box.y() + box.height() / 2;
        List<TextOutline> name = name(row, widths);
        sheet.lines(
                name,
                Lettering.LABEL,
                box.x(),
                middle - name.size() * LINE / 2,
                sheet.palette().label());
        marks.add(new ChartMark(
                new Rectangle2D.Double(box.x(), box.y(), widths.name(), box.height()),
                target(row.subject()),
                row.name()));
        for (int place = 0; place < row.cells().size(); place++) {
            double left = box.x() + widths.name() + GAP + place * widths.column();
            IncidenceCell cell = row.cells().get(place);
            paintCell(cell, SideHeads.colour(sheet, plot.sides().get(place)), left, middle, widths.column());
            marks.add(new ChartMark(
                    new Rectangle2D.Double(left, box.y(), widths.column(), box.height()),
                    new MarkTarget.OfStates(cell.states()),
                    cell.words().told()));
        }
    }

    private static MarkTarget target(RowSubject subject) {
        return switch (subject) {
            case RowSubject.OfOrganization(String id) -> new MarkTarget.OfOrganization(id);
            case RowSubject.OfConflict(String id) -> new MarkTarget.OfConflict(id);
        };
    }

    private void paintCell(IncidenceCell cell, Colour colour, double left, double middle, double column) {
        double centre = left + DISC + RING_WIDTH;
        double words = left + WORDS_LEFT;
        switch (cell.mark()) {
            case NONE ->
                sheet.fill(disc(centre, middle, ABSENT), sheet.palette().coast());
            case WHOLE -> sheet.fill(disc(centre, middle, DISC), colour);
            case OTHERWISE -> sheet.stroke(disc(centre, middle, DISC - RING_WIDTH / 2), colour, RING_WIDTH);
            case SHARE -> {
                double track = Math.min(TRACK, column * TRACK_SHARE);
                double top = middle - TRACK_HEIGHT / 2;
                double bottom = middle + TRACK_HEIGHT / 2;
                sheet.fill(
                        left,
                        top,
                        left + track,
                        bottom,
                        sheet.tint(sheet.palette().label(), TRACK_TINT));
                sheet.fill(left, top, left + Math.max(1, track * cell.share()), bottom, colour);
                words = left + track + GAP / 2;
            }
        }
        double room = left + column - words - GAP / 2;
        CellWords told = cell.words();
        boolean isFitting = told.brief().isEmpty() || sheet.width(told.beside(), Lettering.TICK) <= room;
        sheet.left(
                sheet.shortened(isFitting ? told.beside() : told.brief(), Lettering.TICK, room),
                words,
                middle,
                sheet.palette().label());
    }

    private static Ellipse2D disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public List<ChartMark> marks() {
        return List.copyOf(marks);
    }
}
