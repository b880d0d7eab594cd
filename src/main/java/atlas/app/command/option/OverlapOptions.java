package atlas.app.command.option;

import atlas.app.system.UsageException;
import atlas.chart.ChartContent;
import atlas.chart.overlap.NetworkCharts;
import atlas.chart.overlap.OverlapCharts;
import atlas.chart.overlap.SharedCharts;
import atlas.chart.overlap.UpSetCharts;
import atlas.chart.transformation.TransformationCharts;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.view.desk.DeskView;
import atlas.view.desk.DeskView.OverlapMeasure;
import atlas.view.desk.Transformation;
import atlas.view.desk.Transformation.TransformationAspect;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The options that say which organizations or states are compared, by what they have in common or by their ways, and how.
public final class OverlapOptions {

    @Option(
            names = "--by",
            paramLabel = "M",
            description =
                    "Of overlap: by what two organizations are compared: common (how many members in common), jaccard (by the"
                            + " members of either, the default) or containment (by the members of the row's).")
    private @Nullable OverlapMeasure measure;

    @Option(
            names = "--sharing",
            paramLabel = "N",
            description =
                    "A line of the network joins states that share so many organizations or more; by default as many"
                            + " as leave lines that can be told apart.")
    private @Nullable Integer sharing;

    @Option(
            names = "--aspect",
            paramLabel = "A",
            description = "Of transformation: stages (the steps by years since the founding document, the default), ladder"
                    + " (what makes an organization, and who has it) or measures (the catalogue and its coordinators).")
    private @Nullable TransformationAspect aspect;

    @Mixin
    private CombinationOptions combinations = new CombinationOptions();

    /// Refuses what a kind of chart has no use for.
    ///
    /// @throws ParameterException if one of the options is out of place
    public void check(ChartKind kind, CommandSpec spec) {
        check(kind, spec, "--by", measure != null && kind != ChartKind.OVERLAP);
        check(kind, spec, "--sharing", sharing != null && kind != ChartKind.NETWORK);
        check(kind, spec, "--aspect", aspect != null && kind != ChartKind.TRANSFORMATION);
        boolean isUseless = kind == ChartKind.TRANSFORMATION
                ? combinations.limitCombinations()
                : kind != ChartKind.UPSET && combinations.areGiven();
        check(kind, spec, CombinationOptions.NAMES, isUseless);
    }

    private static void check(ChartKind kind, CommandSpec spec, String option, boolean isUseless) {
        if (isUseless) {
            throw new ParameterException(spec.commandLine(), "The chart " + kind + " has no use for " + option + ".");
        }
    }

    /// Of what a chart is, beside its options.
    ///
    /// @param group whom it is about
    /// @param since the day whose change up to the day is shown
    public record Compared(
            Atlas atlas, GroupOption group, LocalDate day, Optional<LocalDate> since, Messages messages) {}

    /// A chart of what is in common.
    ///
    /// @param kind one of those
    /// @throws UsageException if the atlas has not what was asked for
    public ChartContent<?> content(ChartKind kind, Compared of) {
        Atlas atlas = of.atlas();
        LocalDate day = of.day();
        return switch (kind) {
            case OVERLAP ->
                new OverlapCharts(atlas, of.messages())
                        .overlap(
                                new DeskView.Overlap(measure == null ? OverlapMeasure.JACCARD : measure, since(of)),
                                day);
            case SHARED ->
                new SharedCharts(atlas, of.messages())
                        .shared(new DeskView.Shared(since(of)), of.group().orHome(atlas), day);
            case NETWORK ->
                new NetworkCharts(atlas, of.messages())
                        .network(new DeskView.Network(shares()), of.group().orHome(atlas), day);
            case UPSET ->
                new UpSetCharts(atlas, of.messages())
                        .upSet(combinations.upSet(atlas), of.group().group(atlas), day);
            case TRANSFORMATION -> new TransformationCharts(atlas, of.messages()).of(transformation(atlas), day);
            case MEMBERS,
                    SHARES,
                    CLAIMS,
                    FIGURE,
                    RANKING,
                    TREND,
                    SCATTER,
                    FATALITIES,
                    PHASES,
                    ACTIVE_YEARS,
                    VOTES,
                    COHESION -> throw new IllegalArgumentException(kind + " is of nothing in common");
        };
    }

    private Transformation transformation(Atlas atlas) {
        List<String> organizations = combinations.organizations(atlas);
        return new Transformation(
                aspect == null ? Transformation.HOME.aspect() : aspect,
                organizations.isEmpty() ? Transformation.HOME.organizations() : organizations);
    }

    private Optional<Integer> shares() {
        Integer least = sharing;
        if (least != null && least < 1) {
            throw new UsageException("--sharing " + least + " is less than one organization. Choose 1 or more.");
        }
        return Optional.ofNullable(least);
    }

    private static Optional<LocalDate> since(Compared of) {
        of.since()
                .filter(before -> !before.isBefore(of.day()) || before.isBefore(Atlas.FIRST_DAY))
                .ifPresent(before -> {
                    throw new UsageException("--since takes a day from " + Atlas.FIRST_DAY + " on and before "
                            + of.day() + ", not " + before + ".");
                });
        return of.since();
    }
}
