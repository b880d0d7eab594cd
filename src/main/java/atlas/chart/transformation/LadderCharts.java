package atlas.chart.transformation;

import atlas.analysis.transformation.CriterionOnDay;
import atlas.analysis.transformation.CriterionOnDay.LadderStanding;
import atlas.chart.CellPlot;
import atlas.chart.CellPlot.CellColumn;
import atlas.chart.CellPlot.CellMark;
import atlas.chart.CellPlot.CellRow;
import atlas.chart.CellPlot.CellSubject;
import atlas.chart.CellPlot.PlotCell;
import atlas.chart.ChartContent;
import atlas.domain.Atlas;
import atlas.domain.date.Edtf;
import atlas.domain.organization.Criterion;
import atlas.domain.organization.CriterionFinding;
import atlas.domain.organization.Organization;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What makes an international organization, and which organizations have it.
final class LadderCharts {

    private final Atlas atlas;
    private final Messages messages;
    private final TransformationWords words;

    LadderCharts(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.words = new TransformationWords(atlas, messages);
    }

    /// The criteria by organizations, as it was on a day.
    ChartContent<CellPlot> ladder(Collection<String> ids, LocalDate day) {
        List<Organization> organizations = words.organizations(ids);
        List<Criterion> criteria = atlas.ladder().criteria();
        CellPlot plot = new CellPlot(
                organizations.stream()
                        .map(organization -> new CellColumn(
                                words.name(organization), met(organization, day), Optional.of(organization.id())))
                        .toList(),
                criteria.stream()
                        .map(criterion -> row(criterion, organizations, day))
                        .toList());
        return new ChartContent<>(
                "transformation-ladder-" + String.join("-", ids),
                messages.get("transformation.title.LADDER", words.names(organizations)),
                messages.get("transformation.unit.LADDER", messages.day(day)),
                plot,
                notes(organizations, day),
                TransformationWords.distinct(Stream.concat(
                        criteria.stream().map(Criterion::sources),
                        organizations.stream()
                                .flatMap(organization -> onDay(organization, day).stream())
                                .flatMap(found -> found.finding().stream())
                                .map(CriterionFinding::sources))),
                () -> TransformationTable.ladder(atlas.ladder(), organizations, day, messages));
    }

    private List<CriterionOnDay> onDay(Organization organization, LocalDate day) {
        return atlas.ladder().criteria().stream()
                .map(criterion -> CriterionOnDay.of(atlas.ladder(), criterion, organization.id(), day))
                .toList();
    }

    private int count(Organization organization, LocalDate day, LadderStanding standing) {
        return Math.toIntExact(onDay(organization, day).stream()
                .filter(found -> found.standing() == standing)
                .count());
    }

    private String met(Organization organization, LocalDate day) {
        return messages.get(
                "transformation.met",
                count(organization, day, LadderStanding.MET),
                atlas.ladder().criteria().size());
    }

    private CellRow row(Criterion criterion, List<Organization> organizations, LocalDate day) {
        return new CellRow(
                words.text(criterion.names()),
                "",
                organizations.stream()
                        .map(organization -> cell(
                                organization, CriterionOnDay.of(atlas.ladder(), criterion, organization.id(), day)))
                        .toList(),
                messages.get("transformation.criterion", words.text(criterion.names()), words.text(criterion.text())));
    }

    private PlotCell cell(Organization organization, CriterionOnDay found) {
        String standing = found.since()
                .map(since -> since(found.standing(), since, words.date(since)))
                .orElseGet(() -> messages.get("transformation.standing." + found.standing().name()));
        String label = found.since()
                .map(since -> since(found.standing(), since, TransformationWords.year(since)))
                .orElse(standing);
        boolean tellsText = found.standing() != LadderStanding.NOT_YET;
        String text = found.finding()
                .filter(_ -> tellsText)
                .map(finding -> words.text(finding.text()))
                .orElse("");
        return new PlotCell(
                mark(found.standing()),
                label,
                new CellSubject(found.since().map(Edtf::shownDay).flatMap(words::shownDay), new TreeSet<>()),
                messages.get(
                                "transformation.dot",
                                words.name(organization),
                                words.text(found.criterion().names()),
                                standing,
                                text)
                        .strip());
    }

    /// "since 2004"; of a date that is not single the date alone: "by 10 July 1992".
    private String since(LadderStanding standing, Edtf date, String words) {
        return date instanceof Edtf.Single ? messages.get("transformation.since." + standing.name(), words) : words;
    }

    private static CellMark mark(LadderStanding standing) {
        return switch (standing) {
            case MET -> CellMark.YES;
            case DISPUTED -> CellMark.DISPUTED;
            case NOT_YET -> CellMark.NOT_YET;
            case NOT_MET -> CellMark.NO;
            case NOT_KNOWN -> CellMark.UNKNOWN;
        };
    }

    private List<String> notes(List<Organization> organizations, LocalDate day) {
        List<String> notes = new ArrayList<>();
        int size = atlas.ladder().criteria().size();
        for (Organization organization : organizations) {
            int unknown = count(organization, day, LadderStanding.NOT_KNOWN);
            notes.add(messages.get("transformation.note.known", words.name(organization), size - unknown, size));
        }
        notes.add(messages.get("transformation.note.criteria"));
        for (Organization organization : organizations) {
            onDay(organization, day).stream()
                    .filter(found -> found.standing() == LadderStanding.DISPUTED)
                    .flatMap(found -> found.finding().stream())
                    .map(finding -> messages.get(
                            "transformation.note.disputed", words.name(organization), words.text(finding.text())))
                    .forEach(notes::add);
        }
        return notes;
    }
}
