package atlas.chart.vote;

import atlas.analysis.group.GroupStates;
import atlas.analysis.vote.AgreementMatrix;
import atlas.analysis.vote.PairedBallots;
import atlas.analysis.vote.RollCallScope;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.domain.vote.RollCall;
import atlas.table.Columns;
import atlas.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// How each two states voted: the share of votes in which both cast the same ballot, 0 to 1, what of it is beyond
/// chance, and how many votes that rests on. A pair without votes has no share, and not none.
public final class AgreementTable {

    private AgreementTable() {}

    private record Row(int year, AgreementMatrix.Pair pair, List<String> sources) {

        PairedBallots ballots() {
            return pair.ballots();
        }
    }

    /// A row for each two states of a group in a year; without a group, of all members of the United Nations.
    ///
    /// @param day whose year it is, and on which it is asked who is in the group; without one there are rows for
    /// all
    ///            years in which a vote was recorded, each with those who were in the group on its last day
    public static Table byYear(Atlas atlas, Optional<Group> group, Optional<LocalDate> day) {
        List<Row> rows = new ArrayList<>();
        years(atlas, day).forEach(year -> {
            List<RollCall> rollCalls = RollCallScope.ofYear(year).in(atlas);
            LocalDate asked = day.orElseGet(() -> atlas.clamp(LocalDate.of(year, 12, 31)));
            Collection<String> states = group.<Collection<String>>map(given -> GroupStates.on(atlas, given, asked))
                    .orElseGet(() -> members(rollCalls));
            List<String> sources = RollCallWords.sourcesOf(rollCalls);
            AgreementMatrix.of(rollCalls, states).pairs().forEach(pair -> rows.add(new Row(year, pair, sources)));
        });
        Columns<Row> columns = new Columns<Row>()
                .text("iso3_a", row -> row.pair().first())
                .text("iso3_b", row -> row.pair().second())
                .wholeNumber("year", Row::year);
        return withNumbers(columns).list("sources", Row::sources).of(rows);
    }

    private static IntStream years(Atlas atlas, Optional<LocalDate> day) {
        return day.map(given -> IntStream.of(given.getYear()))
                .orElseGet(() -> atlas.rollCalls().all().stream()
                        .mapToInt(RollCallScope::yearOf)
                        .distinct()
                        .sorted());
    }

    private static Collection<String> members(Collection<RollCall> rollCalls) {
        Collection<String> members = new TreeSet<>();
        rollCalls.forEach(rollCall -> members.addAll(rollCall.ballots().members()));
        return members;
    }

    /// A row for each two states of a chart.
    ///
    /// @param name of a state in the reader's language, by its code
    static Table of(AgreementMatrix matrix, RollCallScope scope, UnaryOperator<String> name) {
        Columns<Row> columns = new Columns<Row>()
                .text("iso3_a", row -> row.pair().first())
                .text("name_a", row -> name.apply(row.pair().first()))
                .text("iso3_b", row -> row.pair().second())
                .text("name_b", row -> name.apply(row.pair().second()))
                .wholeNumber("first_year", _ -> scope.firstYear())
                .wholeNumber("last_year", _ -> scope.lastYear());
        return withNumbers(columns)
                .of(matrix.pairs().stream()
                        .map(pair -> new Row(scope.firstYear(), pair, List.of()))
                        .toList());
    }

    private static Columns<Row> withNumbers(Columns<Row> columns) {
        return columns.numberIfKnown("agreement", row -> row.ballots().agreement())
                .numberIfKnown("kappa", row -> row.ballots().kappa())
                .numberIfKnown("pi", row -> row.ballots().pi())
                .numberIfKnown("s", row -> row.ballots().similarity())
                .wholeNumber("votes", row -> row.ballots().votes())
                .wholeNumber("same", row -> row.ballots().same())
                .wholeNumber("did_not_vote", row -> row.ballots().didNotVote())
                .wholeNumber("not_known", row -> row.ballots().notKnown());
    }
}
