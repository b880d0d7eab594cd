package atlas.render.chart.sheet;

import atlas.cartography.Box;
import atlas.chart.scale.TimeSpan;
import java.time.LocalDate;
import java.util.List;

/// Time along the foot of a plot.
///
/// @param left  pixel of the first day
/// @param right pixel of the last day
public record TimeAxis(TimeSpan span, double left, double right) {

    public static final double HEIGHT = 22;

    private static final double TICK_LENGTH = 4;
    private static final int MONTH_OF_MIDDLE = 7;

    /// What a year's number stands below.
    public enum YearsAt {
        /// Its first day, which has a tick: what is drawn changes on days.
        BEGINNING,
        /// Its middle: what is drawn is of whole years.
        MIDDLE
    }

    public static TimeAxis below(Box plot, TimeSpan span) {
        return new TimeAxis(span, plot.x(), plot.x() + plot.width());
    }

    public double x(LocalDate day) {
        return left + span.at(day) * (right - left);
    }

    public double middleOf(int year) {
        return x(LocalDate.of(year, MONTH_OF_MIDDLE, 1));
    }

    /// The years that are written, far enough from one another.
    public List<Integer> written(double labelWidth) {
        int step = span.yearStep(right - left, labelWidth);
        return span.years().filter(year -> year % step == 0).boxed().toList();
    }

    /// Draws the foot of a plot, and the years below it.
    public void paint(ChartSheet sheet, double y, YearsAt at) {
        double line = ChartSheet.crisp(y);
        sheet.line(left, line, right, line, sheet.palette().coast(), 1);
        paintYears(sheet, y, at);
    }

    public void paintYears(ChartSheet sheet, double y, YearsAt at) {
        double line = ChartSheet.crisp(y);
        for (int year : written(sheet.width("2000", Lettering.TICK))) {
            double x = at == YearsAt.MIDDLE ? middleOf(year) : x(LocalDate.of(year, 1, 1));
            if (at == YearsAt.BEGINNING && LocalDate.of(year, 1, 1).isBefore(span.from())) {
                continue;
            }
            if (at == YearsAt.BEGINNING) {
                sheet.line(
                        ChartSheet.crisp(x),
                        line,
                        ChartSheet.crisp(x),
                        line + TICK_LENGTH,
                        sheet.palette().coast(),
                        1);
            }
            sheet.centred(
                    sheet.outline(Integer.toString(year), Lettering.TICK),
                    x,
                    y + 14,
                    sheet.palette().marginalia());
        }
    }

    /// Marks a day by a line through the plot, with the day above it.
    public void paintDay(ChartSheet sheet, LocalDate day, double top, double bottom) {
        if (day.isBefore(span.from()) || day.isAfter(span.to())) {
            return;
        }
        double x = ChartSheet.crisp(x(day));
        sheet.line(x, top, x, bottom, sheet.palette().label(), 1);
        var words = sheet.outline(sheet.messages().day(day), Lettering.TICK);
        double half = words.widthPixels() / 2;
        double centre = Math.clamp(x, left + half, Math.max(left + half, right - half));
        sheet.centred(words, centre, top - 9, sheet.palette().label());
    }
}
