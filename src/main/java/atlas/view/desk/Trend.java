package atlas.view.desk;

import atlas.domain.figure.FigureMeasure;
import java.util.Optional;

/// A figure of a group through the years.
///
/// @param figure   id
/// @param baseYear whose value is 100, of an index; where it is empty, the first year shown of which most states have a
///                 value
/// @param span     the years that are shown
/// @param bands    what is shown behind the values
public record Trend(
        String figure,
        FigureMeasure measure,
        Optional<Integer> baseYear,
        TrendForm form,
        YearSpan span,
        TrendBands bands)
        implements DeskView {

    /// How the states stand together.
    public enum TrendForm {
        /// A line each.
        LINES,
        /// An area each, one upon another.
        STACKED,
        /// One line for what they have together.
        TOGETHER
    }

    /// Of all years, with nothing behind the values.
    public Trend(String figure, FigureMeasure measure, Optional<Integer> baseYear, TrendForm form) {
        this(figure, measure, baseYear, form, YearSpan.ALL, TrendBands.NONE);
    }

    /// The values of a figure, a line for each state.
    public static Trend of(String figure) {
        return new Trend(figure, FigureMeasure.ABSOLUTE, Optional.empty(), TrendForm.LINES);
    }

    /// Another figure or measure of it, in a form in which it can stand.
    public Trend of(String other, FigureMeasure otherMeasure, TrendForm otherForm) {
        return new Trend(other, otherMeasure, baseYear, otherForm, span, bands);
    }

    /// In other years.
    public Trend in(YearSpan years) {
        return new Trend(figure, measure, baseYear, form, years, bands);
    }

    /// With something else behind the values.
    public Trend before(TrendBands behind) {
        return new Trend(figure, measure, baseYear, form, span, behind);
    }
}
