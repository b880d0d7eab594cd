package atlas.panel.question;

import atlas.analysis.group.GroupStates;
import atlas.analysis.question.AskedTime;
import atlas.analysis.vote.AgreementMatrix;
import atlas.analysis.vote.PairedBallots;
import atlas.analysis.vote.RollCallScope;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.domain.vote.Ballot;
import atlas.domain.vote.RollCall;
import atlas.domain.vote.RollCallTopic;
import atlas.domain.vote.VoteSpan;
import atlas.i18n.Amounts;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/// Answers about votes of the General Assembly in a line.
final class VoteLine {

    private static final double PERCENT = 100;

    private final Atlas atlas;
    private final Messages messages;
    private final NameWords names;
    private final Amounts amounts;

    VoteLine(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.names = new NameWords(atlas, messages);
        this.amounts = new Amounts(messages);
    }

    /// What states did; of a group how many did what, by who was in it on the day of the vote.
    AnswerLine.Told ballots(Group of, String id) {
        Optional<RollCall> found = atlas.rollCalls().rollCall(id);
        if (found.isEmpty()) {
            return AnswerLine.Told.NOTHING;
        }
        RollCall rollCall = found.get();
        String title = found.map(RollCall::title).orElse("");
        List<String> remarks = title.isEmpty() ? List.of() : List.of(title);
        if (of instanceof Group.Picked(SortedSet<String> states) && states.size() <= NameWords.MOST) {
            return new AnswerLine.Told(byBallot(rollCall, states), remarks);
        }
        SortedSet<String> states = GroupStates.on(atlas, of, rollCall.date().shownDay());
        return new AnswerLine.Told(
                Arrays.stream(Ballot.values())
                        .filter(ballot -> rollCall.ballots().count(ballot, states) > 0)
                        .map(ballot -> messages.get(
                                "details.ballots-of." + ballot.name(),
                                rollCall.ballots().count(ballot, states)))
                        .collect(Collectors.joining("; ")),
                remarks);
    }

    /// "In favour: India, Kazakhstan; Abstained: China".
    private String byBallot(RollCall rollCall, SortedSet<String> states) {
        Map<String, List<String>> byBallot = new LinkedHashMap<>();
        for (String state : states) {
            String did = rollCall.ballots()
                    .of(state)
                    .map(ballot -> messages.get("vote." + ballot.name()))
                    .orElseGet(() -> messages.get("vote.no-member"));
            byBallot.computeIfAbsent(did, _ -> new ArrayList<>()).add(state);
        }
        return byBallot.entrySet().stream()
                .map(did -> messages.get("chart.point", did.getKey(), String.join(", ", names.states(did.getValue()))))
                .collect(Collectors.joining("; "));
    }

    /// How often two states voted alike; of more the desk tells.
    AnswerLine.Told agreement(Group of, Optional<AskedTime> time, LocalDate day) {
        RollCallTopic topic = new RollCallTopic.Everything();
        VoteSpan span = time.isPresent() ? VoteSpan.YEAR : VoteSpan.ALL_YEARS;
        RollCallScope scope = RollCallScope.of(span, topic, day, atlas);
        List<String> remarks =
                scope.hasSelectedYears() ? List.of(messages.get("chart.note.votes.selected")) : List.of();
        SortedSet<String> states = GroupStates.on(atlas, of, day);
        if (states.size() != 2) {
            return new AnswerLine.Told("", remarks);
        }
        Optional<PairedBallots> pair =
                AgreementMatrix.of(scope.in(atlas), states).between(states.first(), states.last());
        return new AnswerLine.Told(
                pair.flatMap(ballots -> ballots.agreement()
                                .map(share -> messages.get(
                                        "question.agreed",
                                        amounts.percent(PERCENT * share),
                                        messages.number(ballots.votes(), 0),
                                        years(scope))))
                        .orElseGet(() -> messages.get("chart.votes.without.SHARE")),
                remarks);
    }

    private String years(RollCallScope scope) {
        String first = Integer.toString(scope.firstYear());
        return scope.firstYear() == scope.lastYear()
                ? first
                : messages.get("question.span", first, Integer.toString(scope.lastYear()));
    }
}
