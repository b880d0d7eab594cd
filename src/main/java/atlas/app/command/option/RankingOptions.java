package atlas.app.command.option;

import atlas.analysis.figure.MeasuredFigure;
import atlas.app.system.CliArguments;
import atlas.app.system.UsageException;
import atlas.domain.Atlas;
import atlas.domain.figure.FigureMeasure;
import atlas.domain.figure.Indicator;
import atlas.view.desk.Ranking;
import atlas.view.desk.Ranking.ChangeForm;
import atlas.view.desk.Ranking.RankingForm;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say by what states are ranked, beside a figure and a day.
public final class RankingOptions {

    @Option(
            names = "--measure",
            paramLabel = "M",
            description =
                    "Of ranking, trend and compare through time: absolute (the default), per-person, share-of-world or"
                            + " index.")
    private @Nullable FigureMeasure measure;

    @Option(
            names = "--since",
            paramLabel = "D",
            description =
                    "Of ranking, state-table, overlap and shared: the change since a day; of scatter: the way of the"
                            + " points since then.")
    private @Nullable LocalDate since;

    @Option(
            names = "--change",
            paramLabel = "C",
            description = "Of ranking and state-table with --since: difference (the default) or percent.")
    private @Nullable ChangeForm change;

    public boolean hasMeasure() {
        return measure != null;
    }

    public Optional<LocalDate> since() {
        return Optional.ofNullable(since);
    }

    public boolean hasSince() {
        return since != null;
    }

    public boolean hasChange() {
        return change != null;
    }

    /// The measure that was given; the values themselves by default.
    public FigureMeasure measure() {
        return measure == null ? FigureMeasure.ABSOLUTE : measure;
    }

    /// The measure that was given, if a figure can be told so.
    ///
    /// @throws UsageException if it cannot
    public FigureMeasure measureOf(Indicator indicator, Atlas atlas) {
        if (!MeasuredFigure.has(atlas, indicator, measure())) {
            throw new UsageException("The figure \"" + indicator.id() + "\" is not told as "
                    + CliArguments.small(measure()) + "; it is as "
                    + Stream.of(FigureMeasure.values())
                            .filter(other -> MeasuredFigure.has(atlas, indicator, other))
                            .map(CliArguments::small)
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return measure();
    }

    /// The ranking that was asked for.
    ///
    /// @param day of the values
    /// @throws UsageException if the figure cannot be told so, or the change would run backward or into the unknown
    public Ranking ranking(Indicator indicator, RankingForm form, LocalDate day, Atlas atlas) {
        if (since != null && form == RankingForm.RANKS) {
            throw new UsageException("Ranks through the years have no use for --since.");
        }
        return new Ranking(indicator.id(), measureOf(indicator, atlas), changeBefore(day), form);
    }

    /// The change that was asked for, if one was.
    ///
    /// @param day up to which it is
    /// @throws UsageException if it would run backward or into the unknown
    public Optional<Ranking.Since> changeBefore(LocalDate day) {
        if (since != null && (!since.isBefore(day) || since.isBefore(Atlas.FIRST_DAY))) {
            throw new UsageException(
                    "--since takes a day from " + Atlas.FIRST_DAY + " on and before " + day + ", not " + since + ".");
        }
        return Optional.ofNullable(since)
                .map(before -> new Ranking.Since(before, change == null ? ChangeForm.DIFFERENCE : change));
    }
}
