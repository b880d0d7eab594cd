package atlas.render.chart.plot;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.chart.Plot.ClaimPlot;
import atlas.chart.Plot.ClaimedShare;
import atlas.chart.scale.ValueScale;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.Lettering;
import atlas.render.chart.sheet.PlotPainter;
import atlas.render.text.TextOutline;
import java.util.List;

/// Shares of the world, a bar each for what the data say, with what was claimed as a line across it.
public final class ClaimPainter implements PlotPainter {

    private static final double HUNDRED = 100;
    private static final double LEAST_BAR_WIDTH = 120;
    private static final double WIDEST_LABEL = 240;
    private static final double LOWEST_ROW = 36;
    private static final double HIGHEST_ROW = 60;
    private static final double BAR = 14;
    private static final double OVERHANG = 5;
    private static final double GAP = 12;
    private static final double AXIS = 22;
    private static final double ABOVE = 8;
    private static final int TICKS = 6;

    private final ChartSheet sheet;
    private final List<ClaimedShare> shares;

    public ClaimPainter(ChartSheet sheet, ClaimPlot plot) {
        this.sheet = sheet;
        this.shares = plot.shares();
    }

    @Override
    public List<Key> keys() {
        return List.of();
    }

    private List<TextOutline> label(ClaimedShare share) {
        return sheet.wrapped(share.figure() + ", " + share.year() + ": " + share.of(), Lettering.LABEL, WIDEST_LABEL);
    }

    private TextOutline found(ClaimedShare share) {
        return sheet.outline(sheet.amounts().percent(share.foundPercent()), Lettering.STRONG);
    }

    private TextOutline claimed(ClaimedShare share) {
        return sheet.outline(
                sheet.messages().get("claim.claimed", sheet.amounts().claimedPercent(share.claimedPercent())),
                Lettering.LABEL);
    }

    private double labelWidth() {
        return shares.stream()
                        .flatMap(share -> label(share).stream())
                        .mapToDouble(TextOutline::widthPixels)
                        .max()
                        .orElse(0)
                + GAP;
    }

    private double numbersWidth() {
        return shares.stream()
                        .mapToDouble(share -> Math.max(
                                found(share).widthPixels(), claimed(share).widthPixels()))
                        .max()
                        .orElse(0)
                + GAP;
    }

    private double leastRow() {
        return shares.stream()
                .mapToDouble(share -> label(share).size() * Lettering.LABEL.linePixels() + OVERHANG)
                .reduce(LOWEST_ROW, Math::max);
    }

    @Override
    public Size least() {
        return new Size(
                labelWidth() + LEAST_BAR_WIDTH + numbersWidth(),
                leastRow() * Math.max(1, shares.size()) + AXIS + ABOVE);
    }

    @Override
    public void paint(Box box) {
        double left = box.x() + labelWidth();
        double right = box.x() + box.width() - numbersWidth();
        double top = box.y() + ABOVE;
        double row =
                Math.min(Math.max(HIGHEST_ROW, leastRow()), (box.height() - AXIS - ABOVE) / Math.max(1, shares.size()));
        double bottom = top + row * Math.max(1, shares.size());
        for (double tick : ValueScale.holding(0, HUNDRED, TICKS).ticks()) {
            double x = ChartSheet.crisp(x(tick, left, right));
            sheet.line(
                    x,
                    top,
                    x,
                    bottom,
                    tick == 0 ? sheet.palette().coast() : sheet.palette().hairline(),
                    1);
            sheet.centred(
                    sheet.outline(sheet.amounts().claimedPercent(tick), Lettering.TICK),
                    x,
                    bottom + 13,
                    sheet.palette().marginalia());
        }
        for (int i = 0; i < shares.size(); i++) {
            paintRow(shares.get(i), box, left, right, top + (i + 0.5) * row);
        }
    }

    private void paintRow(ClaimedShare share, Box box, double left, double right, double middle) {
        Colour label = sheet.palette().label();
        List<TextOutline> words = label(share);
        sheet.lines(words, Lettering.LABEL, box.x(), middle - words.size() * Lettering.LABEL.linePixels() / 2, label);
        sheet.fill(
                left,
                middle - BAR / 2,
                x(share.foundPercent(), left, right),
                middle + BAR / 2,
                sheet.palette().participant());
        double claim = x(share.claimedPercent(), left, right);
        sheet.line(claim, middle - BAR / 2 - OVERHANG, claim, middle + BAR / 2 + OVERHANG, label, 2);
        sheet.left(found(share), right + GAP, middle - Lettering.LABEL.linePixels() / 2, label);
        sheet.left(
                claimed(share),
                right + GAP,
                middle + Lettering.LABEL.linePixels() / 2,
                sheet.palette().marginalia());
    }

    static double x(double percent, double left, double right) {
        return left + Math.clamp(percent / HUNDRED, 0, 1) * (right - left);
    }
}
