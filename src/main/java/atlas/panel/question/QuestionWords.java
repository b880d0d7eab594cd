package atlas.panel.question;

import atlas.analysis.DateWords;
import atlas.analysis.group.GroupWords;
import atlas.analysis.question.AskedTime;
import atlas.analysis.question.Question;
import atlas.domain.Atlas;
import atlas.domain.date.Edtf;
import atlas.domain.figure.FigureMeasure;
import atlas.domain.group.Group;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.vote.RollCall;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/// Questions in the reader's words, so that it is seen how they were understood.
final class QuestionWords {

    private final Atlas atlas;
    private final Messages messages;
    private final NameWords names;
    private final GroupWords groups;
    private final DateWords dates;

    QuestionWords(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.names = new NameWords(atlas, messages);
        this.groups = new GroupWords(atlas, messages);
        this.dates = new DateWords(messages);
    }

    /// What is asked.
    ///
    /// @param day of which the answer tells
    String of(Question question, LocalDate day) {
        return switch (question) {
            case Question.Participants(Group group, Optional<AskedTime> _) ->
                messages.get("question.participants", groups.asTitle(group), messages.day(day));
            case Question.FigureValue(Group of, String figure, FigureMeasure measure, Optional<AskedTime> _) ->
                messages.get("question.figure", figure(figure, measure), groups.of(of), year(day));
            case Question.FigureTrend(Group of, String figure, FigureMeasure measure, Optional<AskedTime> time) ->
                messages.get(
                        "question.trend",
                        figure(figure, measure),
                        groups.of(of),
                        time.map(this::time).orElseGet(() -> messages.get("question.all-years")));
            case Question.FigureRanking(
                    Group among,
                    String figure,
                    FigureMeasure measure,
                    Question.Order order,
                    Optional<AskedTime> _) ->
                messages.get("question.ranking." + order, figure(figure, measure), groups.of(among), year(day));
            case Question.Changes changes -> changes(changes);
            case Question.Participation(String state, String organization, Optional<AskedTime> _) ->
                messages.get("question.participation", names.state(state), names.organization(organization));
            case Question.Memberships(String state, Optional<AskedTime> _) ->
                messages.get("question.memberships", names.state(state), messages.day(day));
            case Question.SharedBy(SortedSet<String> states, Optional<AskedTime> _) ->
                messages.get(
                        "question.shared",
                        states.stream().map(names::state).collect(Collectors.joining(", ")),
                        messages.day(day));
            case Question.SharesMost(String state, Optional<AskedTime> _) ->
                messages.get("question.shares-most", names.state(state), messages.day(day));
            case Question.BallotsOf(Group of, String rollCall) ->
                messages.get("question.ballots", vote(rollCall), groups.of(of));
            case Question.VotingAgreement(Group of, Optional<AskedTime> time) ->
                messages.get(
                        "question.agreement",
                        groups.of(of),
                        time.map(_ -> year(day)).orElseGet(() -> messages.get("question.all-years")));
            case Question.Conflicts(Optional<Group> of, Optional<AskedTime> time) -> conflicts(of, time);
            case Question.Comparison(Group of, Optional<AskedTime> _) ->
                messages.get("question.comparison", groups.of(of), messages.day(day));
        };
    }

    /// Where the answer is shown.
    static Answer.Place place(Question question) {
        return switch (question) {
            case Question.Participants _,
                    Question.Comparison _,
                    Question.FigureTrend _,
                    Question.FigureRanking _,
                    Question.SharedBy _,
                    Question.VotingAgreement _ -> Answer.Place.DESK;
            case Question.FigureValue(Group of, var _, var _, var _) ->
                AnswerViews.onlyState(of).isPresent() ? Answer.Place.MAP : Answer.Place.DESK;
            case Question.Changes changes ->
                changes.organization().isPresent()
                        ? Answer.Place.MAP
                        : changes.state().isPresent() ? Answer.Place.PAGE : Answer.Place.DESK;
            case Question.Participation _, Question.SharesMost _, Question.BallotsOf _, Question.Conflicts _ ->
                Answer.Place.MAP;
            case Question.Memberships _ -> Answer.Place.PAGE;
        };
    }

    /// What is shown there.
    String leadsTo(Question question) {
        String what = switch (place(question)) {
            case MAP -> "question.to.map";
            case PAGE -> "question.to.page";
            case DESK ->
                switch (question) {
                    case Question.FigureTrend _ -> "desk.kind.trend";
                    case Question.FigureRanking _, Question.FigureValue _ -> "desk.kind.ranking";
                    case Question.SharedBy _ -> "desk.kind.shared";
                    case Question.VotingAgreement _ -> "desk.kind.agreement";
                    case Question.Changes _ -> "desk.kind.events";
                    case Question.Participants _,
                            Question.Comparison _,
                            Question.Participation _,
                            Question.Memberships _,
                            Question.SharesMost _,
                            Question.BallotsOf _,
                            Question.Conflicts _ -> "desk.kind.state-table";
                };
        };
        return messages.get("question.leads", messages.get(what));
    }

    private String changes(Question.Changes changes) {
        String where = changes.organization()
                .map(names::organization)
                .orElseGet(() -> messages.get("question.any-organization"));
        String key = "question.changes." + changes.direction() + (changes.time().isPresent() ? "" : ".ever");
        String about =
                changes.state().map(iso3 -> names.state(iso3) + ", " + where).orElse(where);
        return messages.get(key, status(changes.status()), about, time(changes.time()));
    }

    private String conflicts(Optional<Group> of, Optional<AskedTime> time) {
        String when = time.map(this::time).orElseGet(() -> messages.get("question.all-years"));
        return of.map(concerned -> messages.get("question.conflicts.of", groups.of(concerned), when))
                .orElseGet(() -> messages.get("question.conflicts", when));
    }

    private String time(Optional<AskedTime> time) {
        return time.map(this::time).orElse("");
    }

    private String time(AskedTime time) {
        return switch (time.form()) {
            case DAY -> messages.day(time.first());
            case MONTH -> dates.of(new Edtf.Month(YearMonth.from(time.first())));
            case YEAR -> year(time.first());
            case SINCE, UNTIL, SPAN -> span(time);
        };
    }

    private String span(AskedTime time) {
        boolean isOfYears = time.first().getDayOfYear() == 1;
        return isOfYears
                ? time.first().getYear() == time.last().getYear()
                        ? year(time.first())
                        : messages.get("question.span", year(time.first()), year(time.last()))
                : messages.get("question.span", messages.day(time.first()), messages.day(time.last()));
    }

    private static String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }

    private String figure(String id, FigureMeasure measure) {
        String name = atlas.indicator(id)
                .map(found -> found.names().in(messages.language()))
                .orElse(id);
        return switch (measure) {
            case ABSOLUTE, INDEX -> name;
            case PER_PERSON -> messages.get("chart.measure.PER_PERSON", name);
            case SHARE_OF_WORLD -> messages.get("chart.measure.SHARE_OF_WORLD", name);
        };
    }

    private String vote(String id) {
        return atlas.rollCalls().rollCall(id).map(RollCall::symbol).orElse(id);
    }

    private String status(MembershipStatus status) {
        return messages.get("status." + status.name());
    }
}
