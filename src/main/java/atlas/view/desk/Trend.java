package atlas.view.desk;

import atlas.domain.figure.FigureMeasure;
import java.util.Optional;

/// A figure of a group through the years.
///
/// @param figure   id
/// @param baseYear whose value is 100, of an index; where it is empty, the first year of which most states have a value
public record Trend(String figure, FigureMeasure measure, Optional<Integer> baseYear, TrendForm form)
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

    /// The values of a figure, a line for each state.
    public static Trend of(String figure) {
        return new Trend(figure, FigureMeasure.ABSOLUTE, Optional.empty(), TrendForm.LINES);
    }
}
