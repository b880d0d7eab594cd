package atlas.chart.compare;

import atlas.analysis.compare.PooledVotes;
import atlas.analysis.vote.AgreementMatrix;
import atlas.analysis.vote.RollCallScope;
import atlas.chart.BarPanelsPlot;
import atlas.chart.BarPanelsPlot.BarPanel;
import atlas.chart.BarPanelsPlot.SideBar;
import atlas.chart.ChartContent;
import atlas.chart.ComparedSide;
import atlas.chart.vote.RollCallWords;
import atlas.domain.Atlas;
import atlas.domain.vote.RollCall;
import atlas.domain.vote.RollCallTopic;
import atlas.domain.vote.VoteSpan;
import atlas.i18n.Amounts;
import atlas.i18n.Messages;
import atlas.table.Columns;
import atlas.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// How alike states and groups vote in the General Assembly: a panel for each, with a bar for each other one.
final class VoteComparison {

    private static final double PERCENT = 100;
    private static final int COEFFICIENT_DECIMALS = 2;

    private final Atlas atlas;
    private final Messages messages;
    private final Amounts amounts;

    VoteComparison(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.amounts = new Amounts(messages);
    }

    /// Two sides, or a group with itself.
    private record Pair(int first, int second, PooledVotes votes) {}

    ChartContent<BarPanelsPlot> of(VoteSpan span, Compared compared) {
        RollCallScope scope = RollCallScope.of(span, new RollCallTopic.Everything(), compared.day(), atlas);
        List<RollCall> rollCalls = scope.in(atlas);
        List<Pair> pairs = pairs(rollCalls, compared);
        RollCallWords words = new RollCallWords(atlas, messages);
        List<String> notes = new ArrayList<>(List.of(messages.get("compare.note.votes", rollCalls.size())));
        if (compared.hasGroups()) {
            notes.add(messages.get("compare.note.votes-of-groups", messages.day(compared.day())));
        }
        notes.addAll(words.notes(scope));
        notes.add(messages.get("compare.note.kappa"));
        return new ChartContent<>(
                CompareWords.fileName("votes " + RollCallWords.years(scope), compared.sides()),
                messages.get("compare.title.votes", CompareWords.names(compared.sides()), RollCallWords.years(scope)),
                messages.get("chart.unit.votes.SHARE"),
                new BarPanelsPlot(IntStream.range(0, compared.sides().size())
                        .mapToObj(place -> panel(place, pairs, compared))
                        .toList()),
                notes,
                words.sources(
                        rollCalls,
                        compared.sides().stream().map(ComparedSide::group).toList()),
                () -> table(pairs, scope, compared));
    }

    /// Each two sides once, and each group with itself.
    private static List<Pair> pairs(List<RollCall> rollCalls, Compared compared) {
        SortedSet<String> everybody = new TreeSet<>();
        compared.groups().forEach(group -> everybody.addAll(group.states()));
        AgreementMatrix matrix = AgreementMatrix.of(rollCalls, everybody);
        List<Pair> pairs = new ArrayList<>();
        for (int first = 0; first < compared.sides().size(); first++) {
            for (int second = first; second < compared.sides().size(); second++) {
                if (first != second || !compared.sides().get(first).isState()) {
                    pairs.add(new Pair(
                            first,
                            second,
                            PooledVotes.of(
                                    matrix,
                                    compared.groups().get(first).states(),
                                    compared.groups().get(second).states())));
                }
            }
        }
        return pairs;
    }

    private BarPanel panel(int place, List<Pair> pairs, Compared compared) {
        ComparedSide side = compared.sides().get(place);
        return new BarPanel(
                side.name(),
                "",
                Optional.of(side),
                OptionalDouble.of(PERCENT),
                pairs.stream()
                        .filter(pair -> pair.first() == place || pair.second() == place)
                        .map(pair -> bar(pair, place, compared))
                        .toList());
    }

    private SideBar bar(Pair pair, int place, Compared compared) {
        ComparedSide side = compared.sides().get(place);
        ComparedSide other = compared.sides().get(pair.first() == place ? pair.second() : pair.first());
        boolean isOwn = pair.first() == pair.second();
        String between = isOwn
                ? messages.get("compare.votes.among", side.name())
                : messages.get("compare.votes.between", side.name(), other.name());
        Optional<String> share = pair.votes().agreement().map(value -> amounts.percent(value * PERCENT));
        return new SideBar(
                other,
                isOwn ? messages.get("compare.votes.own") : other.name(),
                pair.votes()
                        .agreement()
                        .map(value -> OptionalDouble.of(value * PERCENT))
                        .orElse(OptionalDouble.empty()),
                share.orElse(messages.get("compare.votes.none")),
                share.map(known -> told(between, known, pair.votes()))
                        .orElse(messages.get("compare.named", between, messages.get("compare.votes.none"))));
    }

    private String told(String between, String share, PooledVotes votes) {
        return votes.kappa()
                .map(kappa -> messages.get(
                        "compare.votes.told-kappa",
                        between,
                        share,
                        votes.votes(),
                        messages.number(kappa, COEFFICIENT_DECIMALS)))
                .orElseGet(() -> messages.get("compare.votes.told", between, share, votes.votes(), votes.pairs()));
    }

    private static Table table(List<Pair> pairs, RollCallScope scope, Compared compared) {
        return new Columns<Pair>()
                .text(
                        "compared_a",
                        pair -> compared.sides().get(pair.first()).group().text())
                .text("name_a", pair -> compared.sides().get(pair.first()).name())
                .text(
                        "compared_b",
                        pair -> compared.sides().get(pair.second()).group().text())
                .text("name_b", pair -> compared.sides().get(pair.second()).name())
                .wholeNumber("first_year", _ -> scope.firstYear())
                .wholeNumber("last_year", _ -> scope.lastYear())
                .numberIfKnown("agreement", pair -> pair.votes().agreement())
                .numberIfKnown("kappa", pair -> pair.votes().kappa())
                .wholeNumber("votes", pair -> pair.votes().votes())
                .wholeNumber("same", pair -> pair.votes().same())
                .wholeNumber("pairs", pair -> pair.votes().pairs())
                .of(pairs);
    }
}
