package atlas.chart.transformation;

import atlas.analysis.transformation.AreaOnDay;
import atlas.analysis.transformation.AreaOnDay.AreaCoordinator;
import atlas.chart.CellPlot;
import atlas.chart.CellPlot.CellColumn;
import atlas.chart.CellPlot.CellMark;
import atlas.chart.CellPlot.CellRow;
import atlas.chart.CellPlot.CellSubject;
import atlas.chart.CellPlot.PlotCell;
import atlas.chart.ChartContent;
import atlas.domain.Atlas;
import atlas.domain.date.Edtf;
import atlas.domain.organization.Dimension;
import atlas.domain.organization.Organization;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The catalogue of confidence-building measures: its dimensions, their priority areas, and who coordinates them.
final class MeasureCharts {

    private final Atlas atlas;
    private final Messages messages;
    private final TransformationWords words;

    MeasureCharts(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.words = new TransformationWords(atlas, messages);
    }

    /// The catalogue as it was on a day, of the first of some organizations that has one, else of the first of the
    /// atlas.
    ChartContent<CellPlot> measures(Collection<String> ids, LocalDate day) {
        Optional<Organization> organization = TransformationTable.withCatalogue(atlas, ids);
        List<AreaOnDay> areas =
                organization.map(of -> AreaOnDay.of(of, day)).orElse(List.of());
        Atlas onDay = atlas.on(day);
        String id = organization.map(Organization::id).orElse("");
        CellPlot plot = new CellPlot(
                List.of(
                        new CellColumn(messages.get("transformation.column.coordinator"), "", Optional.empty()),
                        new CellColumn(messages.get("transformation.column.co-coordinators"), "", Optional.empty())),
                areas.stream().map(area -> row(area, onDay)).toList());
        return new ChartContent<>(
                "transformation-measures-" + id,
                messages.get(
                        "transformation.title.MEASURES", organization.map(words::name).orElse("")),
                messages.get("transformation.unit.MEASURES", messages.day(day)),
                plot,
                notes(areas),
                TransformationWords.distinct(areas.stream()
                        .flatMap(area -> Stream.concat(
                                Stream.of(area.dimension().sources(), area.area().sources()),
                                Stream.concat(area.coordinators().stream(), area.coCoordinators().stream())
                                        .map(one -> one.coordinator().sources())))),
                () -> TransformationTable.measures(areas, atlas, messages));
    }

    private CellRow row(AreaOnDay area, Atlas onDay) {
        String name = words.text(area.area().names());
        String dimension = words.text(area.dimension().names());
        String note = area.area().note().map(words::text).orElse("");
        return new CellRow(
                name,
                dimension,
                List.of(
                        cell(name, messages.get("transformation.column.coordinator"), area.coordinators(), onDay),
                        cell(
                                name,
                                messages.get("transformation.column.co-coordinators"),
                                area.coCoordinators(),
                                onDay)),
                messages.get("transformation.dot", dimension, name, words.text(area.dimension().text()), note)
                        .strip());
    }

    private PlotCell cell(String area, String role, List<AreaCoordinator> coordinators, Atlas onDay) {
        String label = coordinators.isEmpty()
                ? messages.get("transformation.standing.NOT_KNOWN")
                : told(coordinators, onDay, false);
        String all = coordinators.isEmpty() ? label : told(coordinators, onDay, true);
        return new PlotCell(
                coordinators.isEmpty() ? CellMark.UNKNOWN : CellMark.WORDS,
                label,
                new CellSubject(
                        Optional.empty(),
                        coordinators.stream()
                                .map(one -> one.coordinator().state())
                                .collect(Collectors.toCollection(TreeSet::new))),
                messages.get("transformation.cell", area, role, all));
    }

    private String told(List<AreaCoordinator> coordinators, Atlas onDay, boolean isInFull) {
        return coordinators.stream()
                .map(one -> {
                    Edtf from = one.coordinator().period().from();
                    return messages.get(
                            one.isCertain() ? "transformation.coordinator" : "transformation.coordinator.perhaps",
                            name(one.coordinator(), onDay),
                            isInFull ? words.date(from) : TransformationWords.year(from));
                })
                .collect(Collectors.joining("; "));
    }

    private String name(Dimension.Coordinator coordinator, Atlas onDay) {
        return onDay.state(coordinator.state())
                .map(state -> state.nameOnMap(messages.language()))
                .orElse(coordinator.state());
    }

    private List<String> notes(List<AreaOnDay> areas) {
        long known = areas.stream().filter(area -> !area.coordinators().isEmpty()).count();
        return Stream.concat(
                        Stream.of(
                                messages.get("transformation.note.areas", known, areas.size()),
                                messages.get("transformation.note.since")),
                        areas.stream()
                                .map(AreaOnDay::dimension)
                                .distinct()
                                .map(dimension -> messages.get(
                                        "transformation.note.dimension",
                                        words.text(dimension.names()),
                                        words.text(dimension.text()))))
                .toList();
    }
}
