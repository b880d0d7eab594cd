package atlas.chart.compare;

import atlas.analysis.CitedSources;
import atlas.analysis.PhaseWords;
import atlas.analysis.compare.ConflictRoles;
import atlas.analysis.compare.ConflictRoles.ConflictRole;
import atlas.chart.ChartContent;
import atlas.chart.ComparedSide;
import atlas.chart.IncidencePlot;
import atlas.chart.IncidencePlot.CellMark;
import atlas.chart.IncidencePlot.CellWords;
import atlas.chart.IncidencePlot.IncidenceCell;
import atlas.chart.IncidencePlot.IncidenceRow;
import atlas.chart.IncidencePlot.IncidenceSection;
import atlas.domain.Atlas;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.ArmedConflicts;
import atlas.i18n.Messages;
import atlas.table.Columns;
import atlas.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// In which conflicts states and states of groups have a part: those of the atlas on the day, and those that UCDP
/// counts in its year.
final class ConflictComparison {

    private final Atlas atlas;
    private final Messages messages;
    private final CompareWords words;

    ConflictComparison(Atlas atlas, Messages messages, CompareWords words) {
        this.atlas = atlas;
        this.messages = messages;
        this.words = words;
    }

    ChartContent<IncidencePlot> of(Compared compared) {
        int year = compared.day().getYear();
        List<ConflictRoles> ofAtlas = ConflictRoles.ofAtlas(atlas, compared.groups(), compared.day());
        List<ConflictRoles> ofYear = ConflictRoles.ofYear(atlas, compared.groups(), year);
        List<ConflictRoles> all =
                Stream.concat(ofAtlas.stream(), ofYear.stream()).toList();
        return new ChartContent<>(
                CompareWords.fileName("conflicts", compared.sides()),
                messages.get("compare.title.conflicts", CompareWords.names(compared.sides())),
                messages.get("compare.unit.conflicts", messages.day(compared.day())),
                new IncidencePlot(
                        compared.sides(),
                        List.of(
                                section(messages.get("compare.section.conflicts", ofAtlas.size()), ofAtlas, compared),
                                section(ofYear(year, ofYear.size()), ofYear, compared))),
                notes(compared),
                sources(all, compared),
                () -> table(all, compared));
    }

    private IncidenceSection section(String head, List<ConflictRoles> all, Compared compared) {
        return new IncidenceSection(
                head, all.stream().map(found -> row(found, compared)).toList());
    }

    private String ofYear(int year, int found) {
        ArmedConflicts all = atlas.armedConflicts();
        return all.covers(year)
                ? messages.get("compare.section.armed", Integer.toString(year), found)
                : messages.get("compare.section.armed-unknown", Integer.toString(year));
    }

    private IncidenceRow row(ConflictRoles found, Compared compared) {
        String name = messages.get("compare.named", name(found), status(found, compared));
        return new IncidenceRow(
                new IncidencePlot.RowSubject.OfConflict(found.conflict()),
                name,
                IntStream.range(0, found.roles().size())
                        .mapToObj(place ->
                                cell(found.roles().get(place), compared.sides().get(place), name(found)))
                        .toList());
    }

    private IncidenceCell cell(SortedMap<String, ConflictRole> roles, ComparedSide side, String conflict) {
        if (roles.isEmpty()) {
            return IncidenceCell.none(messages.get("compare.cell.no-part", side.name(), conflict));
        }
        ConflictRole first = foremost(roles);
        boolean isParty = first == ConflictRole.PARTY;
        String told = side.isState()
                ? role(first)
                : roles.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(entry -> messages.get("compare.role", words.state(entry.getKey()), role(entry.getValue())))
                        .collect(Collectors.joining(", "));
        // A disc says that a state is a party.
        String ofState = isParty ? "" : role(first);
        return new IncidenceCell(
                isParty ? CellMark.WHOLE : CellMark.OTHERWISE,
                1,
                new CellWords(
                        side.isState() ? ofState : String.join(", ", words.states(roles.keySet())),
                        side.isState() ? "" : messages.number(roles.size(), 0),
                        messages.get("compare.cell.conflict", side.name(), conflict, told)),
                new TreeSet<>(roles.keySet()));
    }

    private static ConflictRole foremost(SortedMap<String, ConflictRole> roles) {
        return roles.values().stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private String role(ConflictRole role) {
        return messages.get("compare.role." + role.name());
    }

    private String name(ConflictRoles found) {
        return atlas.conflict(found.conflict())
                .map(conflict -> conflict.names())
                .or(() -> atlas.armedConflicts().find(found.conflict()).map(ArmedConflict::names))
                .map(names -> names.in(messages.language()))
                .orElse(found.conflict());
    }

    private String status(ConflictRoles found, Compared compared) {
        return atlas.conflict(found.conflict())
                .map(conflict -> PhaseWords.of(conflict.phasesOn(compared.day()), messages))
                .or(() -> atlas.armedConflicts()
                        .find(found.conflict())
                        .flatMap(conflict -> conflict.in(compared.day().getYear()))
                        .map(year -> messages.get(
                                "armed.intensity." + year.intensity().name())))
                .orElse("");
    }

    private List<String> notes(Compared compared) {
        List<String> notes = new ArrayList<>();
        ArmedConflicts all = atlas.armedConflicts();
        notes.add(messages.get(
                "compare.note.armed", Integer.toString(all.firstYear()), Integer.toString(all.lastYear())));
        notes.add(messages.get("compare.note.roles"));
        if (compared.hasGroups()) {
            notes.add(messages.get("compare.note.states-of-groups"));
        }
        return notes;
    }

    private List<String> sources(List<ConflictRoles> all, Compared compared) {
        return all.stream()
                .flatMap(found -> Stream.concat(
                        atlas.conflict(found.conflict()).stream()
                                .flatMap(conflict -> CitedSources.of(Stream.concat(
                                                        conflict.parties().stream(),
                                                        conflict.phasesOn(compared.day()).stream())
                                                .toList())
                                        .stream()),
                        atlas.armedConflicts().find(found.conflict()).stream()
                                .flatMap(conflict -> conflict.sources().stream())))
                .distinct()
                .toList();
    }

    private record Row(ConflictRoles of, int place, String state, ConflictRole role) {}

    /// A row for each state that has a part in a conflict, for each side that it belongs to.
    private Table table(List<ConflictRoles> all, Compared compared) {
        List<Row> rows = all.stream()
                .flatMap(of -> IntStream.range(0, of.roles().size())
                        .boxed()
                        .flatMap(place -> of.roles().get(place).entrySet().stream()
                                .map(entry -> new Row(of, place, entry.getKey(), entry.getValue()))))
                .toList();
        return new Columns<Row>()
                .text("conflict", row -> row.of().conflict())
                .text("conflict_name", row -> name(row.of()))
                .text("status", row -> status(row.of(), compared))
                .text(
                        "compared",
                        row -> compared.sides().get(row.place()).group().text())
                .text("compared_name", row -> compared.sides().get(row.place()).name())
                .text("iso3", Row::state)
                .text("name", row -> words.state(row.state()))
                .text("role", row -> role(row.role()))
                .of(rows);
    }
}
