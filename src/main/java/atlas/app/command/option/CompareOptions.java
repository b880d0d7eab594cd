package atlas.app.command.option;

import atlas.analysis.compare.FirstCompared;
import atlas.app.system.CliArguments;
import atlas.app.system.UsageException;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.domain.vote.VoteSpan;
import atlas.i18n.WrongValue;
import atlas.view.desk.Compare;
import atlas.view.desk.Compare.AspectKind;
import atlas.view.desk.Compare.CompareAspect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The options that say what is compared side by side, and by what.
public final class CompareOptions {

    @Option(
            names = "--sides",
            paramLabel = "RULE",
            split = ";",
            description =
                    "Of compare: 2 to 6 states, organizations or groups, as of --group, with semicolons between them:"
                            + " \"KAZ;UZB;cica\"; by default the most populous states of --group.")
    private List<String> sides = new ArrayList<>();

    /// Options that have a use elsewhere too.
    public record Beside(GroupOption group, RankingOptions ranking, AspectOption aspect, FiguresOption figures) {

        AspectKind kind() {
            return aspect.or(AspectKind.MEMBERSHIPS);
        }
    }

    /// Refuses what has no use.
    ///
    /// @param what  "chart compare"
    /// @param isFor whether sides are compared
    /// @throws ParameterException if one of the options is out of place
    public void check(String what, boolean isFor, Beside beside, CommandSpec spec) {
        UselessOption.refuse(!isFor && !sides.isEmpty(), "--sides", what, spec);
        if (!isFor) {
            return;
        }
        boolean isThroughTime = beside.kind() == AspectKind.THROUGH_TIME;
        boolean hasFigures = isThroughTime || beside.kind() == AspectKind.FIGURES;
        UselessOption.refuse(
                !hasFigures && beside.figures().areGiven(),
                "--figures by " + CliArguments.small(beside.kind()),
                what,
                spec);
        UselessOption.refuse(
                !isThroughTime && beside.ranking().hasMeasure(),
                "--measure by " + CliArguments.small(beside.kind()),
                what,
                spec);
        UselessOption.refuse(!sides.isEmpty() && beside.group().isGiven(), "both --sides and --group", what, spec);
        if (isThroughTime && beside.figures().count() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "Through time one figure is shown; name one with --figures.");
        }
    }

    /// What is compared, and by what.
    ///
    /// @param day that was given; without one votes are those of all years
    /// @throws UsageException if the atlas has not what was asked for, or it cannot be compared
    public Compare view(Atlas atlas, Optional<LocalDate> day, Beside beside) {
        try {
            List<Group> groups = sides.isEmpty()
                    ? FirstCompared.of(atlas, beside.group().orHome(atlas), day.orElse(atlas.asOf()), Set.of())
                    : sides.stream()
                            .map(rule -> GroupOption.read("--sides", rule, atlas))
                            .toList();
            return Compare.of(groups, aspect(atlas, day, beside));
        } catch (WrongValue e) {
            throw new UsageException("--sides: " + e.sentence(), e);
        }
    }

    private CompareAspect aspect(Atlas atlas, Optional<LocalDate> day, Beside beside) {
        List<String> ids = beside.figures().ids(atlas);
        CompareAspect first =
                CompareAspect.first(beside.kind(), atlas.indicators().keySet());
        return switch (first) {
            case CompareAspect.Memberships _, CompareAspect.Conflicts _ -> first;
            case CompareAspect.Figures usual -> ids.isEmpty() ? usual : new CompareAspect.Figures(ids);
            case CompareAspect.Votes _ -> new CompareAspect.Votes(day.isPresent() ? VoteSpan.YEAR : VoteSpan.ALL_YEARS);
            case CompareAspect.ThroughTime usual -> {
                String figure = ids.isEmpty() ? usual.figure() : ids.getFirst();
                yield new CompareAspect.ThroughTime(
                        figure,
                        beside.ranking().measureOf(atlas.indicator(figure).orElseThrow(), atlas));
            }
        };
    }
}
