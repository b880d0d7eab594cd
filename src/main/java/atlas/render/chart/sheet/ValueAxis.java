package atlas.render.chart.sheet;

import atlas.cartography.Box;
import atlas.chart.scale.ValueScale;
import java.util.function.DoubleFunction;

/// Values from the foot of a plot to its head.
///
/// @param top    pixel of the highest value
/// @param bottom pixel of the lowest
/// @param words  how a tick is written
public record ValueAxis(ValueScale scale, double top, double bottom, DoubleFunction<String> words) {

    public static final double GAP = 8;

    private static final double PIXELS_A_TICK = 36;
    private static final int FEWEST_TICKS = 3;
    private static final int MOST_TICKS = 9;

    public static ValueAxis beside(Box plot, ValueScale scale, DoubleFunction<String> words) {
        return new ValueAxis(scale, plot.y(), plot.y() + plot.height(), words);
    }

    /// How many ticks a height has room for.
    public static int ticksIn(double heightPixels) {
        return (int) Math.clamp(heightPixels / PIXELS_A_TICK + 1, FEWEST_TICKS, MOST_TICKS);
    }

    public double y(double value) {
        return bottom - scale.part(value) * (bottom - top);
    }

    /// The room that the widest tick needs at the left of the plot.
    public double width(ChartSheet sheet) {
        return scale.ticks().stream()
                        .mapToDouble(tick -> sheet.width(words.apply(tick), Lettering.TICK))
                        .max()
                        .orElse(0)
                + GAP;
    }

    /// The lines across the plot, paler than that of zero.
    public void paint(ChartSheet sheet, double left, double right) {
        for (double tick : scale.ticks()) {
            double y = ChartSheet.crisp(y(tick));
            sheet.line(
                    left,
                    y,
                    right,
                    y,
                    tick == 0 ? sheet.palette().coast() : sheet.palette().hairline(),
                    1);
            sheet.right(
                    sheet.outline(words.apply(tick), Lettering.TICK),
                    left - GAP,
                    y,
                    sheet.palette().marginalia());
        }
    }
}
