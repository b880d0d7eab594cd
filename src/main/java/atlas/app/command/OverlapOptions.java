package atlas.app.command;

import atlas.app.system.CliArguments;
import atlas.app.system.UsageException;
import atlas.chart.ChartContent;
import atlas.chart.overlap.NetworkCharts;
import atlas.chart.overlap.OverlapCharts;
import atlas.chart.overlap.SharedCharts;
import atlas.chart.overlap.UpSetCharts;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.i18n.Messages;
import atlas.view.Viewpoint;
import atlas.view.desk.DeskView;
import atlas.view.desk.DeskView.OverlapMeasure;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The options that say which organizations or states are compared by what they have in common, and how.
final class OverlapOptions {

    @Option(
            names = "--measure",
            paramLabel = "M",
            description = "By what two organizations are compared: common (how many members in common), jaccard (by the"
                    + " members of either, the default) or containment (by the members of the row's).")
    private @Nullable OverlapMeasure measure;

    @Option(
            names = "--since",
            paramLabel = "D",
            description = "An earlier day: overlap and shared show the change from it to the day.")
    private @Nullable LocalDate since;

    @Option(
            names = "--sharing",
            paramLabel = "N",
            description =
                    "A line of the network joins states that share so many organizations or more; by default as many"
                            + " as leave lines that can be told apart.")
    private @Nullable Integer sharing;

    @Mixin
    private CombinationOptions combinations = new CombinationOptions();

    /// @throws ParameterException if one of the options is out of place
    void check(ChartKind kind, CommandSpec spec) {
        check(kind, spec, "--measure", measure != null && kind != ChartKind.OVERLAP);
        check(kind, spec, "--since", since != null && kind != ChartKind.OVERLAP && kind != ChartKind.SHARED);
        check(kind, spec, "--sharing", sharing != null && kind != ChartKind.NETWORK);
        check(kind, spec, CombinationOptions.NAMES, combinations.areGiven() && kind != ChartKind.UPSET);
    }

    private static void check(ChartKind kind, CommandSpec spec, String option, boolean isUseless) {
        if (isUseless) {
            throw new ParameterException(spec.commandLine(), "The chart " + kind + " has no use for " + option + ".");
        }
    }

    /// The chart of a kind that compares; empty for the other kinds.
    ///
    /// @param group whom it is about
    /// @throws UsageException if the atlas has not what was asked for
    Optional<ChartContent<?>> content(
            ChartKind kind, Atlas atlas, Optional<Group> group, LocalDate day, Messages messages) {
        return switch (kind) {
            case OVERLAP ->
                Optional.of(new OverlapCharts(atlas, messages)
                        .overlap(
                                new DeskView.Overlap(
                                        measure == null ? OverlapMeasure.JACCARD : measure, since(atlas, day)),
                                day));
            case SHARED ->
                Optional.of(new SharedCharts(atlas, messages)
                        .shared(new DeskView.Shared(since(atlas, day)), group.orElseGet(OverlapOptions::members), day));
            case NETWORK ->
                Optional.of(new NetworkCharts(atlas, messages)
                        .network(new DeskView.Network(shares()), group.orElseGet(OverlapOptions::members), day));
            case UPSET -> Optional.of(new UpSetCharts(atlas, messages).upSet(combinations.upSet(atlas), group, day));
            case MEMBERS, SHARES, CLAIMS, FIGURE, FATALITIES, PHASES, ACTIVE_YEARS -> Optional.empty();
        };
    }

    private Optional<Integer> shares() {
        Integer least = sharing;
        if (least != null && least < 1) {
            throw new UsageException("--sharing " + least + " is less than one organization. Choose 1 or more.");
        }
        return Optional.ofNullable(least);
    }

    /// The members of the organization with which the map begins.
    private static Group members() {
        return Group.Participants.members(
                Viewpoint.home(CliArguments.FIRST_SHOWN).left().subject().organization());
    }

    private Optional<LocalDate> since(Atlas atlas, LocalDate day) {
        LocalDate before = since;
        if (before == null) {
            return Optional.empty();
        }
        if (!before.isBefore(day) || before.isBefore(Atlas.FIRST_DAY)) {
            throw new UsageException("A change begins on a day from " + Atlas.FIRST_DAY + " on and before " + day
                    + ", on which it ends; --since " + before
                    + " is none. The day is that of --date, else the last that the"
                    + " data know, " + atlas.asOf() + ".");
        }
        return Optional.of(before);
    }
}
