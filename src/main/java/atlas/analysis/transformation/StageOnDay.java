package atlas.analysis.transformation;

import atlas.domain.date.Edtf;
import atlas.domain.organization.Organization;
import atlas.domain.organization.Stage;
import atlas.domain.organization.Stage.StageKind;
import atlas.domain.organization.Stage.StagePlan;
import atlas.domain.text.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A step of an organization as it was known on a day.
///
/// @param date  when it was reached or is planned for; empty for one that is not yet reached on the day
/// @param years since the founding document, with the date
/// @param text  what is told of it, in the words of the day up to which the data were checked
public record StageOnDay(
        StageKind stageKind,
        StageStanding standing,
        Optional<Edtf> date,
        OptionalDouble years,
        Text text,
        List<String> sources) {

    private static final double DAYS_IN_YEAR = 365.25;

    /// How far it is.
    public enum StageStanding {
        REACHED,
        /// Told on the day to be reached later.
        PLANNED,
        NOT_YET
    }

    public StageOnDay {
        sources = List.copyOf(sources);
    }

    /// The steps that are told of an organization, in their order. A step after the day is not yet reached; a date that
    /// is not sharp counts once it has surely come.
    public static List<StageOnDay> of(Organization organization, LocalDate day) {
        return Arrays.stream(StageKind.values())
                .flatMap(stageKind -> organization.stages().stream().filter(stage -> stage.stageKind() == stageKind))
                .map(stage -> of(stage, organization, day))
                .toList();
    }

    private static StageOnDay of(Stage stage, Organization organization, LocalDate day) {
        Optional<Edtf> reached = stage.date().filter(date -> date.hasSurelyComeBy(day));
        Optional<Edtf> planned = stage.plan()
                .filter(plan -> plan.since().hasSurelyComeBy(day))
                .map(StagePlan::date);
        Optional<Edtf> date = reached.or(() -> planned);
        return new StageOnDay(
                stage.stageKind(),
                reached.isPresent()
                        ? StageStanding.REACHED
                        : planned.isPresent() ? StageStanding.PLANNED : StageStanding.NOT_YET,
                date,
                date.map(known -> OptionalDouble.of(yearsSinceFounding(organization, known.shownDay())))
                        .orElseGet(OptionalDouble::empty),
                stage.text(),
                stage.sources());
    }

    /// Years from the day of the founding document to another, below zero before it.
    public static double yearsSinceFounding(Organization organization, LocalDate day) {
        return ChronoUnit.DAYS.between(organization.founding().date().shownDay(), day) / DAYS_IN_YEAR;
    }
}
