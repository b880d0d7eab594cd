package atlas.chart.compare;

import atlas.analysis.compare.StateCombination;
import atlas.chart.ChartContent;
import atlas.chart.CombinationPlot;
import atlas.chart.CombinationPlot.Combination;
import atlas.chart.CombinationPlot.CombinationSection;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.table.Columns;
import atlas.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which states organizations and groups have in common, and which are in one of them only.
final class MemberComparison {

    private final Atlas atlas;
    private final Messages messages;
    private final CompareWords words;

    MemberComparison(Atlas atlas, Messages messages, CompareWords words) {
        this.atlas = atlas;
        this.messages = messages;
        this.words = words;
    }

    ChartContent<CombinationPlot> of(Compared compared) {
        List<StateCombination> all = StateCombination.of(compared.groups());
        SortedSet<String> everybody = new TreeSet<>();
        all.forEach(found -> everybody.addAll(found.states()));
        return new ChartContent<>(
                CompareWords.fileName("members", compared.sides()),
                messages.get("compare.title.members", CompareWords.names(compared.sides())),
                messages.get("compare.unit.members", messages.day(compared.day())),
                new CombinationPlot(compared.sides(), sections(all, compared)),
                List.of(messages.get("compare.note.states", everybody.size())),
                compared.sources(atlas),
                () -> table(all, compared));
    }

    private List<CombinationSection> sections(List<StateCombination> all, Compared compared) {
        int sides = compared.sides().size();
        List<CombinationSection> sections = new ArrayList<>();
        for (int degree = sides; degree > 0; degree--) {
            int of = degree;
            List<StateCombination> here =
                    all.stream().filter(found -> found.degree() == of).toList();
            int states = here.stream().mapToInt(found -> found.states().size()).sum();
            if (degree == sides && here.isEmpty()) {
                sections.add(new CombinationSection(messages.get("compare.section.in-all", 0), List.of()));
            } else if (!here.isEmpty()) {
                sections.add(new CombinationSection(
                        degree == sides
                                ? messages.get("compare.section.in-all", states)
                                : degree == 1
                                        ? messages.get("compare.section.in-one", states)
                                        : messages.get("compare.section.in-some", degree, states),
                        here.stream().map(found -> row(found, compared)).toList()));
            }
        }
        return sections;
    }

    private Combination row(StateCombination found, Compared compared) {
        List<String> names = words.states(found.states());
        return new Combination(
                new TreeSet<>(found.places()),
                found.states(),
                names,
                messages.get("compare.combination", named(found, compared), names.size(), String.join(", ", names)));
    }

    private static String named(StateCombination found, Compared compared) {
        return found.places().stream()
                .map(place -> compared.sides().get(place).name())
                .collect(Collectors.joining(", "));
    }

    private Table table(List<StateCombination> all, Compared compared) {
        return new Columns<StateCombination>()
                .list(
                        "in",
                        found -> found.places().stream()
                                .map(place ->
                                        compared.sides().get(place).group().text())
                                .toList())
                .text("in_names", found -> named(found, compared))
                .wholeNumber("count", found -> found.states().size())
                .list("codes", found -> List.copyOf(found.states()))
                .list("states", found -> words.states(found.states()))
                .of(all);
    }
}
