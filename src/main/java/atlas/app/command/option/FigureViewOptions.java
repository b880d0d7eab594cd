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
import atlas.view.desk.Ranking;
import atlas.view.desk.Ranking.RankingForm;
import atlas.view.desk.Scatter;
import atlas.view.desk.Scatter.PointColour;
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

    private static final String BY_REGION = "region";

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

    @Mixin
    private MeanwhileOptions meanwhile = new MeanwhileOptions();

    @Option(
            names = "--colour",
            paramLabel = "C",
            description = "Of scatter: what the points’ colours tell apart: region (of the United Nations); an"
                    + " organization, for the status in it; or another group, as --group takes it.")
    private @Nullable String colour;

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
        UselessOption.refuse(against != null && !isScatter, "--against", kind, spec);
        UselessOption.refuse(area != null && !isScatter, "--area", kind, spec);
        UselessOption.refuse(
                ranking.hasMeasure() && !isRanking && !isTrend && kind != ChartKind.COMPARE, "--measure", kind, spec);
        UselessOption.refuse(
                base != null && !(isTrend && ranking.measure() == FigureMeasure.INDEX), "--base", kind, spec);
        UselessOption.refuse(ranking.hasSince() && !kind.canBeOfAChange(), "--since", kind, spec);
        UselessOption.refuse(ranking.hasChange() && !ranking.hasSince(), "--change without --since", kind, spec);
        UselessOption.refuse(form != null && !isRanking && !isTrend, "--form", kind, spec);
        UselessOption.refuse(colour != null && !isScatter, "--colour", kind, spec);
        UselessOption.refuse(meanwhile.areGiven() && !isTrend, MeanwhileOptions.NAMES, kind, spec);
        if (isScatter && against == null) {
            throw new ParameterException(spec.commandLine(), "The chart scatter needs --against.");
        }
    }

    /// As what figures are told, and their changes.
    public RankingOptions ranking() {
        return ranking;
    }

    /// The day since which a change is shown.
    public Optional<LocalDate> since() {
        return ranking.since();
    }

    /// States by a figure.
    ///
    /// @throws UsageException if the figure cannot be told so
    ChartContent<?> ranking(Indicator indicator, Shown shown) {
        return new RankingCharts(shown.atlas(), shown.messages())
                .of(ranking(indicator, shown.group().day(), shown.atlas()), shown.group())
                .orElseThrow();
    }

    /// What of a ranking is shown.
    Ranking ranking(Indicator indicator, LocalDate day, Atlas atlas) {
        return ranking.ranking(indicator, form(RankingForm.values(), RankingForm.BARS), day, atlas);
    }

    /// A figure through the years.
    ///
    /// @throws UsageException if the figure cannot be told so
    ChartContent<?> trend(Indicator indicator, Shown shown) {
        return new TrendCharts(shown.atlas(), shown.messages())
                .of(trend(indicator, shown.atlas()), shown.group())
                .orElseThrow();
    }

    /// Two figures.
    ///
    /// @throws UsageException if the atlas has not what was asked for
    ChartContent<?> scatter(Indicator indicator, Shown shown) {
        return new ScatterCharts(shown.atlas(), shown.messages())
                .of(scatter(indicator, shown.atlas(), shown.group().day()), shown.group())
                .orElseThrow();
    }

    /// Which figures are shown against each other.
    Scatter scatter(Indicator indicator, Atlas atlas, LocalDate day) {
        return new Scatter(
                CliArguments.indicator(atlas, String.valueOf(against)),
                indicator.id(),
                Optional.ofNullable(area).map(id -> CliArguments.indicator(atlas, id)),
                colour(atlas),
                ranking.changeBefore(day).map(Ranking.Since::day));
    }

    /// @throws UsageException if it is neither a region nor a group
    private PointColour colour(Atlas atlas) {
        if (colour == null) {
            return new PointColour.One();
        }
        if (colour.equals(BY_REGION)) {
            return new PointColour.ByRegion();
        }
        return atlas.organization(colour).isPresent()
                ? new PointColour.ByStatus(colour)
                : new PointColour.ByGroup(GroupOption.read("--colour", colour, atlas));
    }

    /// What of a trend is shown.
    Trend trend(Indicator indicator, Atlas atlas) {
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
        return new Trend(
                indicator.id(),
                measure,
                Optional.ofNullable(base),
                trendForm,
                meanwhile.span(atlas),
                meanwhile.bands(atlas));
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
