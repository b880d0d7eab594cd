package atlas.chart.transformation;

import atlas.analysis.transformation.StageOnDay;
import atlas.analysis.transformation.StageOnDay.StageStanding;
import atlas.chart.ChartContent;
import atlas.chart.StagePlot;
import atlas.chart.StagePlot.LaneHead;
import atlas.chart.StagePlot.StageDot;
import atlas.chart.StagePlot.StageGroup;
import atlas.chart.StagePlot.StageLane;
import atlas.domain.Atlas;
import atlas.domain.date.Edtf;
import atlas.domain.organization.Organization;
import atlas.domain.organization.Stage.StageKind;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The steps of organizations by the years since their founding documents.
final class StageCharts {

    private final Atlas atlas;
    private final Messages messages;
    private final TransformationWords words;

    StageCharts(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.words = new TransformationWords(atlas, messages);
    }

    /// The steps that are told of organizations, as they were on a day.
    ChartContent<StagePlot> stages(Collection<String> ids, LocalDate day) {
        List<Organization> organizations = words.organizations(ids);
        Map<String, List<StageOnDay>> stages = organizations.stream()
                .collect(Collectors.toMap(Organization::id, of -> StageOnDay.of(of, day)));
        Function<Organization, List<StageOnDay>> of = organization -> stages.getOrDefault(organization.id(), List.of());
        List<Organization> told = organizations.stream()
                .filter(organization -> !of.apply(organization).isEmpty())
                .toList();
        return new ChartContent<>(
                "transformation-stages-" + String.join("-", ids),
                messages.get("transformation.title.STAGES", words.names(organizations)),
                messages.get("transformation.unit.STAGES", messages.day(day)),
                new StagePlot(told.stream()
                        .map(organization -> lane(organization, of.apply(organization), day))
                        .toList()),
                notes(organizations, of),
                TransformationWords.distinct(told.stream()
                        .flatMap(organization -> Stream.concat(
                                Stream.of(organization.founding().sources()),
                                of.apply(organization).stream().map(StageOnDay::sources)))),
                () -> TransformationTable.stages(organizations, day, messages));
    }

    private StageLane lane(Organization organization, List<StageOnDay> stages, LocalDate day) {
        double years = StageOnDay.yearsSinceFounding(organization, day);
        String notYet = stages.stream()
                .filter(stage -> stage.standing() == StageStanding.NOT_YET)
                .map(stage -> messages.get("stage." + stage.stageKind().name()))
                .collect(Collectors.joining(", "));
        return new StageLane(
                organization.id(),
                new LaneHead(
                        words.name(organization),
                        messages.get(
                                "transformation.founded",
                                words.date(organization.founding().date())),
                        notYet.isEmpty() ? "" : messages.get("transformation.not-yet", notYet)),
                Math.max(0, years),
                stages.stream()
                        .flatMap(stage -> stage.date().stream().map(date -> dot(organization, stage, date)))
                        .sorted(Comparator.comparingDouble(StageDot::years))
                        .toList());
    }

    private StageDot dot(Organization organization, StageOnDay stage, Edtf date) {
        boolean isPlanned = stage.standing() == StageStanding.PLANNED;
        String name = messages.get("stage." + stage.stageKind().name());
        String when = isPlanned
                ? messages.get("transformation.planned", words.date(date), messages.day(atlas.asOf()))
                : words.date(date);
        return new StageDot(
                stage.stageKind().name(),
                group(stage.stageKind()),
                isPlanned
                        ? messages.get("transformation.dot.planned", name, TransformationWords.year(date))
                        : name + "\u2002" + TransformationWords.year(date),
                stage.years().orElseThrow(),
                date.shownDay(),
                isPlanned,
                messages.get("transformation.dot", words.name(organization), name, when, words.text(stage.text())));
    }

    private static StageGroup group(StageKind stageKind) {
        return switch (stageKind) {
            case PROPOSAL, PRINCIPLES, FIRST_SUMMIT, MEASURES_CATALOGUE -> StageGroup.BEGINNINGS;
            case SECRETARIAT, CONFLICT_PREVENTION_BODY, PARLIAMENTARY_BODY, SECRETARY_GENERAL -> StageGroup.BODIES;
            case UN_OBSERVER, DECISION_ON_ORGANIZATION, CHANGE_OF_NAME, CHARTER, LEGAL_PERSONALITY ->
                StageGroup.STATUS;
        };
    }

    private List<String> notes(List<Organization> organizations, Function<Organization, List<StageOnDay>> of) {
        List<String> notes = new ArrayList<>();
        for (Organization organization : organizations) {
            List<StageOnDay> stages = of.apply(organization);
            notes.add(
                    stages.isEmpty()
                            ? messages.get("transformation.note.no-stages", words.name(organization))
                            : messages.get(
                                    "transformation.note.stages",
                                    words.name(organization),
                                    count(stages, StageStanding.REACHED),
                                    stages.size(),
                                    count(stages, StageStanding.PLANNED),
                                    count(stages, StageStanding.NOT_YET)));
        }
        notes.add(messages.get("transformation.note.kinds", StageKind.values().length));
        boolean hasPlans = organizations.stream().anyMatch(one -> count(of.apply(one), StageStanding.PLANNED) > 0);
        if (hasPlans) {
            notes.add(messages.get("transformation.note.planned", messages.day(atlas.asOf())));
        }
        return notes;
    }

    private static int count(List<StageOnDay> stages, StageStanding standing) {
        return Math.toIntExact(
                stages.stream().filter(stage -> stage.standing() == standing).count());
    }
}
