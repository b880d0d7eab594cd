package atlas.app.command.option;

import atlas.app.system.CliArguments;
import atlas.app.system.UsageException;
import atlas.chart.ChartContent;
import atlas.chart.figure.FigureGroup;
import atlas.chart.figure.RankingCharts;
import atlas.chart.figure.ScatterCharts;
import atlas.chart.figure.TrendCharts;
import atlas.domain.Atlas;
import atlas.domain.figure.FigureMeasure;
import atlas.domain.figure.Indicator;
import atlas.i18n.Messages;
import atlas.view.desk.Ranking.RankingForm;
import atlas.view.desk.Scatter;
import atlas.view.desk.Trend;
import atlas.view.desk.Trend.TrendForm;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The options that say how figures of a group are shown.
public final class FigureViewOptions {

    @Mixin
    private RankingOptions ranking = new RankingOptions();

    @Option(names = "--against", paramLabel = "ID", description = "Of scatter: the figure from left to right.")
    private @Nullable String against;

    @Option(
            names = "--area",
            paramLabel = "ID",
            description = "Of scatter: the figure that the points’ areas stand for.")
    private @Nullable String area;

    @Option(
            names = "--base",
            paramLabel = "YEAR",
            description =
                    "Of trend with --measure index: the year whose value is 100; by default the first of which most"
                            + " states have a value.")
    private @Nullable Integer base;

    @Option(
            names = "--form",
            paramLabel = "F",
            description = "Of ranking: bars (the default) or ranks through the years; of trend: lines (the default),"
                    + " stacked or together.")
    private @Nullable String form;

    /// Of what a chart is, beside its options.
    ///
    /// @param group of whose states it is, on a day
    public record Shown(Atlas atlas, FigureGroup group, Messages messages) {}

    /// Refuses what a kind of chart has no use for, and misses what it needs.
    ///
    /// @throws ParameterException if one of the options is out of place or missing
    public void check(ChartKind kind, CommandSpec spec) {
        boolean isRanking = kind == ChartKind.RANKING;
        boolean isTrend = kind == ChartKind.TREND;
        boolean isScatter = kind == ChartKind.SCATTER;
        refuse(against != null && !isScatter, "--against", kind, spec);
        refuse(area != null && !isScatter, "--area", kind, spec);
        refuse(ranking.hasMeasure() && !isRanking && !isTrend, "--measure", kind, spec);
        refuse(base != null && !(isTrend && ranking.measure() == FigureMeasure.INDEX), "--base", kind, spec);
        refuse(ranking.hasSince() && !kind.canBeOfAChange(), "--since", kind, spec);
        refuse(ranking.hasChange() && !ranking.hasSince(), "--change without --since", kind, spec);
        refuse(form != null && !isRanking && !isTrend, "--form", kind, spec);
        if (isScatter && against == null) {
            throw new ParameterException(spec.commandLine(), "The chart scatter needs --against.");
        }
    }

    /// The day since which a change is shown.
    public Optional<LocalDate> since() {
        return ranking.since();
    }

    private static void refuse(boolean isUseless, String option, ChartKind kind, CommandSpec spec) {
        if (isUseless) {
            throw new ParameterException(spec.commandLine(), "The chart " + kind + " has no use for " + option + ".");
        }
    }

    /// What a chart of a group shows.
    ///
    /// @param kind one of a group
    /// @throws UsageException if the atlas has not what was asked for, or a figure cannot be told so
    public ChartContent<?> content(ChartKind kind, Indicator indicator, Shown shown) {
        Atlas atlas = shown.atlas();
        Optional<? extends ChartContent<?>> content = switch (kind) {
            case RANKING ->
                new RankingCharts(atlas, shown.messages())
                        .of(
                                ranking.ranking(
                                        indicator,
                                        form(RankingForm.values(), RankingForm.BARS),
                                        shown.group().day(),
                                        atlas),
                                shown.group());
            case TREND -> new TrendCharts(atlas, shown.messages()).of(trend(indicator, atlas), shown.group());
            case SCATTER ->
                new ScatterCharts(atlas, shown.messages())
                        .of(
                                new Scatter(
                                        CliArguments.indicator(atlas, String.valueOf(against)),
                                        indicator.id(),
                                        Optional.ofNullable(area).map(id -> CliArguments.indicator(atlas, id))),
                                shown.group());
            case MEMBERS,
                    SHARES,
                    CLAIMS,
                    FIGURE,
                    FATALITIES,
                    PHASES,
                    ACTIVE_YEARS,
                    VOTES,
                    COHESION,
                    OVERLAP,
                    UPSET,
                    SHARED,
                    NETWORK,
                    TRANSFORMATION -> throw new IllegalArgumentException(kind + " is of no figure of a group");
        };
        return content.orElseThrow();
    }

    private Trend trend(Indicator indicator, Atlas atlas) {
        FigureMeasure measure = ranking.measureOf(indicator, atlas);
        TrendForm trendForm = form(TrendForm.values(), TrendForm.LINES);
        if (!TrendCharts.has(atlas, indicator, measure, trendForm)) {
            throw new UsageException("The figure \"" + indicator.id() + "\" told as " + CliArguments.small(measure)
                    + " is not shown as " + CliArguments.small(trendForm) + "; it is as "
                    + Stream.of(TrendForm.values())
                            .filter(other -> TrendCharts.has(atlas, indicator, measure, other))
                            .map(CliArguments::small)
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return new Trend(indicator.id(), measure, Optional.ofNullable(base), trendForm);
    }

    private <E extends Enum<E>> E form(E[] forms, E usual) {
        if (form == null) {
            return usual;
        }
        return Stream.of(forms)
                .filter(one -> CliArguments.small(one).equalsIgnoreCase(form))
                .findFirst()
                .orElseThrow(() -> new UsageException("--form \"" + form + "\" is none of "
                        + Stream.of(forms).map(CliArguments::small).collect(Collectors.joining(", ")) + "."));
    }
}
