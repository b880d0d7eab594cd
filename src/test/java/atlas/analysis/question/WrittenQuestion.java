package atlas.analysis.question;

import atlas.domain.figure.FigureMeasure;
import atlas.domain.group.Group;
import java.util.Locale;
import java.util.Optional;

/// Questions as tests write them: `participants cica and sco 2010`.
final class WrittenQuestion {

    private WrittenQuestion() {}

    static String of(Question question) {
        String what = switch (question) {
            case Question.Participants(Group group, var _) -> "participants " + group.text();
            case Question.FigureValue(Group of, String figure, FigureMeasure measure, var _) ->
                "value of " + figure(figure, measure) + ": " + of.text();
            case Question.FigureTrend(Group of, String figure, FigureMeasure measure, var _) ->
                "trend of " + figure(figure, measure) + ": " + of.text();
            case Question.FigureRanking(Group among, String figure, FigureMeasure measure, var order, var _) ->
                (order == Question.Order.HIGHEST_FIRST ? "highest " : "lowest ") + figure(figure, measure) + ": "
                        + among.text();
            case Question.Changes changes ->
                changes.direction().name().toLowerCase(Locale.ROOT)
                        + changes.organization().map(id -> " " + id).orElse(" any")
                        + changes.state().map(iso3 -> " " + iso3).orElse("")
                        + " as " + changes.status().name().toLowerCase(Locale.ROOT);
            case Question.Participation(String state, String organization, var _) ->
                "participation of " + state + " in " + organization;
            case Question.Memberships(String state, var _) -> "memberships of " + state;
            case Question.SharedBy shared -> "shared by " + String.join(",", shared.states());
            case Question.SharesMost(String state, var _) -> "shares most with " + state;
            case Question.BallotsOf(Group of, String rollCall) -> "ballots on " + rollCall + ": " + of.text();
            case Question.VotingAgreement(Group of, var _) -> "agreement " + of.text();
            case Question.Conflicts(Optional<Group> of, var _) ->
                "conflicts" + of.map(group -> " of " + group.text()).orElse("");
            case Question.Comparison(Group of, var _) -> "comparison " + of.text();
        };
        return question.time().map(time -> what + " " + time(time)).orElse(what);
    }

    private static String figure(String id, FigureMeasure measure) {
        return measure == FigureMeasure.ABSOLUTE ? id : id + " " + measure;
    }

    private static String time(AskedTime time) {
        return switch (time.form()) {
            case DAY -> time.first().toString();
            case MONTH -> time.first().toString().substring(0, 7);
            case YEAR -> Integer.toString(time.first().getYear());
            case SINCE -> "since " + time.first();
            case UNTIL -> "until " + time.last();
            case SPAN -> time.first() + "/" + time.last();
        };
    }
}
