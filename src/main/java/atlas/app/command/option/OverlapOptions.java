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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The options that say which organizations or states are compared, by what they have in common or by their ways, and
/// how.
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

    @Mixin
    private CombinationOptions combinations = new CombinationOptions();

    /// Refuses what a kind of chart has no use for.
    ///
    /// @throws ParameterException if one of the options is out of place
    public void check(ChartKind kind, CommandSpec spec) {
        UselessOption.refuse(measure != null && kind != ChartKind.OVERLAP, "--by", kind, spec);
        UselessOption.refuse(sharing != null && kind != ChartKind.NETWORK, "--sharing", kind, spec);
        boolean isOfTransformation = kind == ChartKind.TRANSFORMATION;
        UselessOption.refuse(
                isOfTransformation && combinations.limitCombinations(), CombinationOptions.LIMITS, kind, spec);
        boolean hasNoUse = kind != ChartKind.UPSET && !isOfTransformation;
        UselessOption.refuse(hasNoUse && combinations.areGiven(), CombinationOptions.NAMES, kind, spec);
    }

    /// Of what a chart is, beside its options.
    ///
    /// @param group whom it is about
    /// @param since the day whose change up to the day is shown
    public record Compared(
            Atlas atlas,
            GroupOption group,
            AspectOption aspect,
            LocalDate day,
            Optional<LocalDate> since,
            Messages messages) {}

    /// Organizations by organizations.
    ChartContent<?> overlap(Compared of) {
        return new OverlapCharts(of.atlas(), of.messages()).overlap(overlapView(of), of.day());
    }

    DeskView.Overlap overlapView(Compared of) {
        return new DeskView.Overlap(measure == null ? OverlapMeasure.JACCARD : measure, since(of));
    }

    DeskView.Shared sharedView(Compared of) {
        return new DeskView.Shared(since(of));
    }

    DeskView.Network networkView() {
        return new DeskView.Network(shares());
    }

    DeskView.UpSet upSetView(Atlas atlas) {
        return combinations.upSet(atlas);
    }

    /// States by states.
    ChartContent<?> shared(Compared of) {
        return new SharedCharts(of.atlas(), of.messages())
                .shared(sharedView(of), of.group().orHome(of.atlas()), of.day());
    }

    ChartContent<?> network(Compared of) {
        return new NetworkCharts(of.atlas(), of.messages())
                .network(networkView(), of.group().orHome(of.atlas()), of.day());
    }

    /// @throws UsageException if the atlas has not what was asked for
    ChartContent<?> upSet(Compared of) {
        return new UpSetCharts(of.atlas(), of.messages())
                .upSet(upSetView(of.atlas()), of.group().group(of.atlas()), of.day());
    }

    /// @throws UsageException if the atlas has not what was asked for
    ChartContent<?> way(Compared of) {
        return new TransformationCharts(of.atlas(), of.messages()).of(transformation(of), of.day());
    }

    Transformation transformation(Compared of) {
        List<String> organizations = combinations.organizations(of.atlas());
        return new Transformation(
                of.aspect().or(Transformation.HOME.aspect()),
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
