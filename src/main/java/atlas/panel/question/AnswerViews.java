package atlas.panel.question;

import atlas.analysis.question.AskedTime;
import atlas.analysis.question.Question;
import atlas.domain.Atlas;
import atlas.domain.date.Edtf;
import atlas.domain.figure.FigureMeasure;
import atlas.domain.group.Group;
import atlas.domain.organization.Membership;
import atlas.domain.organization.Organization;
import atlas.domain.vote.AgreementMeasure;
import atlas.domain.vote.RollCallTopic;
import atlas.domain.vote.VoteSpan;
import atlas.theme.ThemeKinds;
import atlas.view.Layer;
import atlas.view.MapTheme;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import atlas.view.desk.Compare;
import atlas.view.desk.Compare.CompareAspect;
import atlas.view.desk.Desk;
import atlas.view.desk.Desk.DeskLayout;
import atlas.view.desk.DeskView;
import atlas.view.desk.EventFilter;
import atlas.view.desk.Ranking;
import atlas.view.desk.StateTable;
import atlas.view.desk.Trend;
import atlas.view.desk.Trend.TrendForm;
import atlas.view.desk.YearSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// The views in which answers are seen. Each changes what the question is about and leaves the rest as it is.
final class AnswerViews {

    private final Atlas atlas;

    AnswerViews(Atlas atlas) {
        this.atlas = atlas;
    }

    /// The day of which the answer tells.
    LocalDate day(Question question, Viewpoint now) {
        return question.time().map(AskedTime::last).map(atlas::clamp).orElseGet(now::date);
    }

    Viewpoint of(Question question, Viewpoint now) {
        Viewpoint then = turnedTo(now, day(question, now));
        return switch (question) {
            case Question.Participants(Group group, Optional<AskedTime> _) -> participants(group, then);
            case Question.FigureValue value -> figure(value, then);
            case Question.FigureTrend(Group of, String figure, var measure, Optional<AskedTime> time) ->
                onDesk(
                        then,
                        new Trend(figure, measure, Optional.empty(), TrendForm.LINES)
                                .in(time.map(AnswerViews::years).orElse(YearSpan.ALL)),
                        Optional.of(of));
            case Question.FigureRanking(Group among, String figure, var measure, var _, Optional<AskedTime> _) ->
                onDesk(then, ranking(figure, measure), Optional.of(among));
            case Question.Changes changes -> changes(changes, then);
            case Question.Participation asked -> participation(asked, now);
            case Question.Memberships(String state, Optional<AskedTime> _) ->
                then.withSelection(new Selection.OfState(state));
            case Question.SharedBy(SortedSet<String> states, Optional<AskedTime> _) ->
                onDesk(then, new DeskView.Shared(Optional.empty()), Optional.of(Group.Picked.of(states)));
            case Question.SharesMost(String state, Optional<AskedTime> _) ->
                themed(then, new MapTheme.SharedOrganizationsTheme(state)).withSelection(new Selection.OfState(state));
            case Question.BallotsOf(Group of, String rollCall) -> ballots(of, rollCall, then);
            case Question.VotingAgreement(Group of, Optional<AskedTime> time) ->
                onDesk(
                        then,
                        new DeskView.Agreement(
                                AgreementMeasure.SHARE,
                                time.isPresent() ? VoteSpan.YEAR : VoteSpan.ALL_YEARS,
                                new RollCallTopic.Everything()),
                        Optional.of(of));
            case Question.Conflicts(Optional<Group> of, Optional<AskedTime> _) -> conflicts(of, then);
            case Question.Comparison(Group of, Optional<AskedTime> _) -> sideBySide(of, then);
        };
    }

    /// The years that were asked for; of one day, month or year, which is no way through time, all.
    private static YearSpan years(AskedTime time) {
        Optional<Integer> first = Optional.of(time.first().getYear());
        Optional<Integer> last = Optional.of(time.last().getYear());
        return switch (time.form()) {
            case DAY, MONTH, YEAR -> YearSpan.ALL;
            case SINCE -> new YearSpan(first, Optional.empty());
            case UNTIL -> new YearSpan(Optional.empty(), last);
            case SPAN -> new YearSpan(first, last);
        };
    }

    /// Where states are compared: side by side as far as there is room, otherwise a table with a row for each.
    private Viewpoint sideBySide(Group states, Viewpoint then) {
        List<Group> sides = new ArrayList<>();
        states.pickedStates().forEach(iso3 -> sides.add(new Group.Picked(new TreeSet<>(Set.of(iso3)))));
        boolean fits = states instanceof Group.Picked && sides.size() >= Compare.FEWEST && sides.size() <= Compare.MOST;
        DeskView shown = fits ? Compare.of(sides, new CompareAspect.Memberships()) : stateTable(then);
        return onDesk(then, shown, Optional.of(states));
    }

    private Viewpoint participants(Group group, Viewpoint then) {
        Viewpoint onDesk = onDesk(then, stateTable(then), Optional.of(group));
        return group.organizations().isEmpty()
                ? onDesk
                : toldOf(onDesk, firstOrganization(group).orElseThrow());
    }

    /// The one that is named first; of a group without others the one.
    private static Optional<String> firstOrganization(Group group) {
        return switch (group) {
            case Group.Participants(String id, var _) -> Optional.of(id);
            case Group.Everybody(), Group.InRegion _, Group.Picked _ -> Optional.empty();
            case Group.Intersection _, Group.Union _, Group.Complement _, Group.FixedOn _ ->
                group.parts().flatMap(part -> firstOrganization(part).stream()).findFirst();
        };
    }

    /// The beginnings and ends of participation in the years of a time.
    private static EventFilter comingsAndGoings(Optional<AskedTime> time) {
        return EventFilter.ALL
                .withTypes(Set.of(EventFilter.EventType.MEMBERSHIP))
                .withFrom(time.map(AskedTime::first).map(LocalDate::getYear))
                .withTo(time.map(AskedTime::last).map(LocalDate::getYear));
    }

    private Viewpoint figure(Question.FigureValue value, Viewpoint then) {
        Viewpoint themed = atlas.indicator(value.figure())
                .map(indicator -> themed(then, ThemeKinds.figureTheme(indicator)))
                .orElse(then);
        return onlyState(value.of())
                .map(state -> themed.withSelection(new Selection.OfState(state)))
                .orElseGet(() -> onDesk(themed, ranking(value.figure(), value.measure()), Optional.of(value.of())));
    }

    private static Ranking ranking(String figure, FigureMeasure measure) {
        return new Ranking(figure, measure, Optional.empty(), Ranking.RankingForm.BARS);
    }

    private Viewpoint changes(Question.Changes changes, Viewpoint then) {
        return changes.organization()
                .map(organization -> toldOf(then, organization))
                .orElseGet(() -> changes.state()
                        .map(state -> then.withSelection(new Selection.OfState(state)))
                        .orElseGet(() -> onDesk(
                                then,
                                new DeskView.Events(comingsAndGoings(changes.time())),
                                then.desk().group())));
    }

    /// On the day that is asked about, else on the first on which the state surely was a member.
    private Viewpoint participation(Question.Participation asked, Viewpoint now) {
        LocalDate day = asked.time()
                .map(AskedTime::last)
                .or(() -> beginning(asked.state(), asked.organization()))
                .map(atlas::clamp)
                .orElseGet(now::date);
        return toldOf(turnedTo(now, day), asked.organization()).withSelection(new Selection.OfState(asked.state()));
    }

    private Optional<LocalDate> beginning(String state, String organization) {
        return atlas.organization(organization).map(Organization::memberships).orElse(List.of()).stream()
                .filter(membership -> membership.state().equals(state))
                .min(Comparator.comparing(Membership::membershipStatus)
                        .thenComparing(membership -> membership.period().from().shownDay()))
                .map(membership -> membership.period().from())
                .map(Edtf::shownDay);
    }

    private Viewpoint ballots(Group of, String rollCall, Viewpoint then) {
        Viewpoint themed = then.turnedTo(then.subject().turnedTo(new MapTheme.RollCallTheme(rollCall), atlas));
        return onlyState(of)
                .map(state -> themed.withSelection(new Selection.OfState(state)))
                .orElse(themed);
    }

    private static Viewpoint conflicts(Optional<Group> of, Viewpoint then) {
        Set<Layer> layers = EnumSet.of(Layer.CONFLICT_ZONES, Layer.ARMED_CONFLICTS);
        layers.addAll(then.layers());
        Viewpoint shown = themed(then, new MapTheme.ConflictsTheme()).withLayers(layers);
        return of.flatMap(AnswerViews::onlyState)
                .map(state -> shown.withSelection(new Selection.OfState(state)))
                .orElse(shown);
    }

    /// The one state of which a question is.
    static Optional<String> onlyState(Group group) {
        return group instanceof Group.Picked(SortedSet<String> states) && states.size() == 1
                ? Optional.of(states.first())
                : Optional.empty();
    }

    private static DeskView stateTable(Viewpoint then) {
        return then.desk().shown() instanceof StateTable shown ? shown : Desk.HOME.shown();
    }

    private static Viewpoint toldOf(Viewpoint then, String organization) {
        return themed(then.turnedTo(then.subject().withOrganization(organization)), new MapTheme.ParticipationTheme())
                .withSelection(new Selection.OfOrganization(organization));
    }

    private static Viewpoint turnedTo(Viewpoint now, LocalDate day) {
        return now.turnedTo(now.subject().withDate(day));
    }

    /// On the map, which is seen from now on.
    private static Viewpoint themed(Viewpoint then, MapTheme theme) {
        Viewpoint themed = then.turnedTo(then.subject().withTheme(theme));
        return then.desk().showsMap() ? themed : themed.withDesk(then.desk().withLayout(DeskLayout.MAP_AND_DESK));
    }

    private static Viewpoint onDesk(Viewpoint then, DeskView shown, Optional<Group> group) {
        Desk desk = then.desk();
        Desk seen = desk.isSeen() ? desk : desk.withLayout(DeskLayout.MAP_AND_DESK);
        return then.withDesk(seen.withGroup(group).showing(shown));
    }
}
