package atlas.view.desk;

import atlas.domain.figure.FigureMeasure;
import java.time.LocalDate;
import java.util.Optional;

/// The states of a group by a figure, the highest first.
///
/// @param figure id
/// @param since  the change since a day is ranked instead of the value; of no account for ranks through time
public record Ranking(String figure, FigureMeasure measure, Optional<Since> since, RankingForm form)
        implements DeskView {

    /// A day before, and how the change since then is told.
    public record Since(LocalDate day, ChangeForm form) {}

    /// As what a change is told.
    public enum ChangeForm {
        /// In the figure's unit.
        DIFFERENCE,
        /// In percent of the value before.
        PERCENT
    }

    /// How ranks are shown.
    public enum RankingForm {
        /// A bar each, on the day.
        BARS,
        /// A line each, through the years.
        RANKS
    }

    /// The values of a figure on the day.
    public static Ranking of(String figure) {
        return new Ranking(figure, FigureMeasure.ABSOLUTE, Optional.empty(), RankingForm.BARS);
    }
}
