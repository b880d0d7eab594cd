package atlas.app.command.option;

import atlas.analysis.group.GroupStates;
import atlas.app.system.CliArguments;
import atlas.app.system.UsageException;
import atlas.chart.ChartContent;
import atlas.chart.vote.AgreementCharts;
import atlas.chart.vote.CohesionCharts;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.domain.vote.AgreementMeasure;
import atlas.domain.vote.CohesionIndex;
import atlas.domain.vote.RollCallSubject;
import atlas.domain.vote.RollCallTopic;
import atlas.domain.vote.VoteSpan;
import atlas.i18n.Messages;
import atlas.view.desk.DeskView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The options that say how votes are compared, and which.
public final class VoteOptions {

    @Option(
            names = "--coefficient",
            paramLabel = "C",
            description = "Of votes: share (of same votes, the default), kappa (Cohen's), pi (Scott's) or s (Signorino"
                    + " and Ritter's).")
    private @Nullable AgreementMeasure coefficient;

    @Option(
            names = "--index",
            paramLabel = "I",
            description =
                    "Of cohesion: rice (the default) or agreement (Hix, Noury and Roland's, in which an abstention"
                            + " is a choice).")
    private @Nullable CohesionIndex index;

    @Option(
            names = "--subject",
            paramLabel = "S",
            description = "Of votes and cohesion: only what is about middle-east, nuclear, disarmament, human-rights,"
                    + " colonialism or development, by words of the titles; not with --conflict.")
    private @Nullable RollCallSubject subject;

    @Option(
            names = "--beside",
            paramLabel = "ID",
            split = ",",
            description =
                    "Of cohesion: organizations whose members are compared with the group, for instance nato,osce.")
    private List<String> beside = new ArrayList<>();

    /// Refuses what a kind of chart has no use for.
    ///
    /// @param hasConflict whether there is a conflict too
    /// @throws ParameterException if one of the options is out of place
    public void check(ChartKind kind, boolean hasConflict, CommandSpec spec) {
        UselessOption.refuse(coefficient != null && kind != ChartKind.VOTES, "--coefficient", kind, spec);
        UselessOption.refuse(index != null && kind != ChartKind.COHESION, "--index", kind, spec);
        UselessOption.refuse(!beside.isEmpty() && kind != ChartKind.COHESION, "--beside", kind, spec);
        UselessOption.refuse(subject != null && !kind.isOfVotes(), "--subject", kind, spec);
        UselessOption.refuse(subject != null && hasConflict, "both --subject and --conflict", kind, spec);
    }

    /// How alike the states of a group vote.
    ///
    /// @param day whose year is looked at; all years if there is none
    /// @throws UsageException if there are no two states to compare
    public ChartContent<?> agreement(
            Atlas atlas, Messages messages, Group group, Optional<LocalDate> day, Topic topic) {
        LocalDate asked = day.orElse(atlas.asOf());
        int states = GroupStates.on(atlas, group, asked).size();
        if (states < 2) {
            throw new UsageException("Agreement is of two states at least, and \"" + group.text() + "\" has "
                    + (states == 0 ? "none" : "one alone") + " on " + asked + ".");
        }
        return new AgreementCharts(atlas, messages).matrix(agreement(atlas, day, topic), group, asked);
    }

    /// What of agreement is shown.
    ///
    /// @param day whose year is looked at; all years if there is none
    DeskView.Agreement agreement(Atlas atlas, Optional<LocalDate> day, Topic topic) {
        return new DeskView.Agreement(
                coefficient == null ? AgreementMeasure.SHARE : coefficient,
                day.isPresent() ? VoteSpan.YEAR : VoteSpan.ALL_YEARS,
                topic.in(atlas));
    }

    /// How united a group votes.
    public ChartContent<?> cohesion(Atlas atlas, Messages messages, Group group, Topic topic) {
        return new CohesionCharts(atlas, messages).throughTime(cohesion(atlas, topic), group);
    }

    /// What of cohesion is shown.
    DeskView.Cohesion cohesion(Atlas atlas, Topic topic) {
        return new DeskView.Cohesion(
                index == null ? CohesionIndex.RICE : index,
                topic.in(atlas),
                beside.stream()
                        .map(id -> CliArguments.organization(atlas, id).id())
                        .toList());
    }

    /// What the votes are about.
    ///
    /// @param conflict the id that was given
    public Topic topic(Optional<String> conflict) {
        return atlas -> conflict.<RollCallTopic>map(id -> new RollCallTopic.OnConflict(
                        CliArguments.conflict(atlas, id).id()))
                .or(() -> Optional.ofNullable(subject).map(RollCallTopic.About::new))
                .orElseGet(RollCallTopic.Everything::new);
    }

    /// What votes are about, once the atlas is there.
    public interface Topic {

        /// What was asked for, found in an atlas.
        ///
        /// @throws UsageException if the atlas has no such conflict
        RollCallTopic in(Atlas atlas);
    }
}
