package atlas.panel.question;

import atlas.analysis.DateWords;
import atlas.analysis.SharedOrganizations;
import atlas.analysis.group.GroupStates;
import atlas.analysis.overlap.MemberSets;
import atlas.analysis.question.Accession;
import atlas.analysis.question.AskedTime;
import atlas.analysis.question.Question;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.domain.organization.Membership;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Answers in a line each: how many and the first of them, a value and its year, a day.
final class AnswerLine {

    private final Atlas atlas;
    private final Messages messages;
    private final NameWords names;
    private final DateWords dates;
    private final FigureLine figures;
    private final VoteLine votes;
    private final ConflictLine conflicts;

    /// An answer.
    ///
    /// @param line    empty where it takes more than a line
    /// @param remarks what has to be said of it
    record Told(String line, List<String> remarks) {

        Told {
            remarks = List.copyOf(remarks);
        }

        static Told of(String line) {
            return new Told(line, List.of());
        }

        /// It takes more than a line.
        static final Told NOTHING = Told.of("");
    }

    AnswerLine(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.names = new NameWords(atlas, messages);
        this.dates = new DateWords(messages);
        this.figures = new FigureLine(atlas, messages);
        this.votes = new VoteLine(atlas, messages);
        this.conflicts = new ConflictLine(atlas, messages);
    }

    /// @param day of which the answer tells
    Told of(Question question, LocalDate day) {
        return switch (question) {
            case Question.Participants(Group group, Optional<AskedTime> _) -> participants(group, day);
            case Question.FigureValue value -> figures.value(value, day);
            case Question.FigureTrend trend -> figures.trend(trend);
            case Question.FigureRanking ranking -> figures.ranking(ranking, day);
            case Question.Changes changes -> changes(changes);
            case Question.Participation(String state, String organization, Optional<AskedTime> _) ->
                Told.of(participation(state, organization));
            case Question.Memberships(String state, Optional<AskedTime> _) ->
                Told.of(counted(organizations(
                        MemberSets.on(atlas, day).organizationsByState().getOrDefault(state, List.of()))));
            case Question.SharedBy(SortedSet<String> states, Optional<AskedTime> _) -> Told.of(shared(states, day));
            case Question.SharesMost(String state, Optional<AskedTime> _) -> Told.of(sharesMost(state, day));
            case Question.BallotsOf(Group of, String rollCall) -> votes.ballots(of, rollCall);
            case Question.VotingAgreement(Group of, Optional<AskedTime> time) -> votes.agreement(of, time, day);
            case Question.Conflicts(Optional<Group> of, Optional<AskedTime> time) -> conflicts.of(of, time, day);
            case Question.Comparison _ -> Told.NOTHING;
        };
    }

    private Told participants(Group group, LocalDate day) {
        SortedSet<String> states = GroupStates.on(atlas, group, day);
        SortedSet<String> open = new TreeSet<>();
        addUncertain(group, day, open);
        return new Told(
                counted(names.states(states)),
                open.isEmpty()
                        ? List.of()
                        : List.of(messages.get("question.not-certain", names.listed(names.states(open)))));
    }

    /// Adds those of whom it is not certain whether they are in one of the groups that a group is made of.
    private void addUncertain(Group group, LocalDate day, SortedSet<String> found) {
        if (group instanceof Group.Participants(String id, Optional<MembershipStatus> status)) {
            atlas.organization(id).stream()
                    .flatMap(organization -> organization.participationOn(day).values().stream())
                    .filter(participation -> !participation.isCertain()
                            && status.map(participation.membershipStatus()::equals)
                                    .orElse(true))
                    .forEach(participation ->
                            found.add(participation.membership().state()));
        }
        group.parts().forEach(part -> addUncertain(part, day, found));
    }

    private Told changes(Question.Changes asked) {
        List<Accession> found = Accession.of(atlas, asked);
        if (found.isEmpty()) {
            return Told.of(messages.get("question.nobody-recorded"));
        }
        List<String> sure = found.stream()
                .filter(Accession::isCertain)
                .map(accession -> change(accession, asked))
                .toList();
        List<String> unsure = found.stream()
                .filter(accession -> !accession.isCertain())
                .map(accession -> change(accession, asked))
                .toList();
        return new Told(
                sure.isEmpty() ? messages.get("question.nobody-certain") : names.listed(sure),
                unsure.isEmpty() ? List.of() : List.of(messages.get("question.perhaps", names.listed(unsure))));
    }

    private String change(Accession accession, Question.Changes asked) {
        List<String> parts = new ArrayList<>();
        if (asked.state().isEmpty()) {
            parts.add(names.state(accession.state()));
        }
        if (asked.organization().isEmpty()) {
            parts.add(names.organization(accession.organization()));
        }
        String date = dates.of(accession.date());
        return parts.isEmpty() ? date : messages.get("question.dated", String.join(": ", parts), date);
    }

    private String participation(String state, String organization) {
        List<Membership> found =
                atlas.organization(organization).map(Organization::memberships).orElse(List.of()).stream()
                        .filter(membership -> membership.state().equals(state))
                        .sorted(Comparator.comparing((Membership membership) ->
                                membership.period().from().shownDay()))
                        .toList();
        return found.isEmpty()
                ? messages.get("question.no-participation")
                : String.join(
                        "; ",
                        found.stream()
                                .map(membership -> messages.get(
                                        "chart.point",
                                        messages.get("status."
                                                + membership.membershipStatus().name()),
                                        dates.of(membership.period())))
                                .toList());
    }

    private String shared(SortedSet<String> states, LocalDate day) {
        Map<String, List<String>> byState = MemberSets.on(atlas, day).organizationsByState();
        List<String> common = new ArrayList<>(byState.getOrDefault(states.first(), List.of()));
        states.forEach(state -> common.retainAll(byState.getOrDefault(state, List.of())));
        return counted(organizations(common));
    }

    private String sharesMost(String state, LocalDate day) {
        Stream<Map.Entry<String, Integer>> most = SharedOrganizations.countsOn(atlas, state, day).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> names.state(entry.getKey())));
        List<String> told = most.map(
                        entry -> messages.get("chart.point", names.state(entry.getKey()), entry.getValue()))
                .limit(NameWords.MOST)
                .toList();
        return told.isEmpty() ? messages.get("question.none") : String.join("; ", told);
    }

    private String counted(List<String> found) {
        return found.isEmpty()
                ? messages.get("question.none")
                : messages.get("chart.point", messages.number(found.size(), 0), names.listed(found));
    }

    private List<String> organizations(Collection<String> ids) {
        return ids.stream().map(names::organization).toList();
    }
}
