package atlas.chart.vote;

import atlas.analysis.group.GroupStates;
import atlas.analysis.vote.CohesionThroughTime;
import atlas.analysis.vote.CohesionThroughTime.CohesionOfYear;
import atlas.analysis.vote.RollCallScope;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.domain.vote.RollCall;
import atlas.domain.vote.RollCallTopic;
import atlas.table.Columns;
import atlas.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// How united groups voted, a row for each group and year: means of the indices of the roll calls on whole texts, and
/// how many of these and of members they rest on.
public final class CohesionTable {

    private CohesionTable() {}

    private record Row(String group, int year, CohesionOfYear cohesion, List<String> sources) {}

    /// Of groups, each by what it is called in its first column.
    ///
    /// @param day whose year the rows are of; all years if there is none. The members are those of the day of each
    /// vote
    ///            all the same
    public static Table byYear(Atlas atlas, Map<String, Group> groups, Optional<LocalDate> day) {
        RollCallScope scope = day.map(given -> RollCallScope.ofYear(given.getYear()))
                .orElseGet(() -> new RollCallScope(
                        Atlas.FIRST_DAY.getYear(), atlas.asOf().getYear(), new RollCallTopic.Everything()));
        List<RollCall> rollCalls = scope.in(atlas);
        Map<Integer, List<String>> sources = rollCalls.stream()
                .collect(Collectors.groupingBy(
                        RollCallScope::yearOf,
                        Collectors.collectingAndThen(Collectors.toList(), RollCallWords::sourcesOf)));
        List<Row> rows = new ArrayList<>();
        groups.forEach((name, group) -> of(atlas, group, rollCalls)
                .years()
                .forEach((year, cohesion) ->
                        rows.add(new Row(name, year, cohesion, sources.getOrDefault(year, List.of())))));
        return columns().list("sources", Row::sources).of(rows);
    }

    /// Of a chart.
    static Table of(Map<String, CohesionThroughTime> groups) {
        List<Row> rows = new ArrayList<>();
        groups.forEach((name, through) ->
                through.years().forEach((year, cohesion) -> rows.add(new Row(name, year, cohesion, List.of()))));
        return columns().of(rows);
    }

    /// The cohesion of a group whose states are those of the day of each vote.
    static CohesionThroughTime of(Atlas atlas, Group group, Collection<RollCall> rollCalls) {
        Map<LocalDate, Collection<String>> known = new HashMap<>();
        return CohesionThroughTime.of(
                rollCalls, day -> known.computeIfAbsent(day, then -> GroupStates.on(atlas, group, then)));
    }

    private static Columns<Row> columns() {
        return new Columns<Row>()
                .text("group", Row::group)
                .wholeNumber("year", Row::year)
                .numberIfKnown("rice", row -> row.cohesion().rice())
                .wholeNumber("rice_votes", row -> row.cohesion().riceVotes())
                .numberIfKnown("agreement_index", row -> row.cohesion().agreementIndex())
                .wholeNumber("votes", row -> row.cohesion().votes())
                .numberIfKnown(
                        "members_voting",
                        row -> Optional.of(row.cohesion().membersVoting())
                                .filter(_ -> row.cohesion().votes() > 0))
                .wholeNumber("little_known", row -> row.cohesion().tooLittleKnown())
                .wholeNumber("few_voting", row -> row.cohesion().tooFewVoting());
    }
}
