package atlas.analysis.transformation;

import atlas.domain.date.Period;
import atlas.domain.organization.Dimension;
import atlas.domain.organization.Dimension.Coordinator;
import atlas.domain.organization.Dimension.PriorityArea;
import atlas.domain.organization.Organization;
import java.time.LocalDate;
import java.util.List;

/// A priority area of a catalogue of measures, with those who coordinate it on a day.
///
/// @param coordinators   surely or perhaps on the day: of some it is only known by when
/// @param coCoordinators likewise
public record AreaOnDay(
        Dimension dimension,
        PriorityArea area,
        List<AreaCoordinator> coordinators,
        List<AreaCoordinator> coCoordinators) {

    /// A state that coordinates.
    ///
    /// @param isCertain whether it surely does on the day
    public record AreaCoordinator(Coordinator coordinator, boolean isCertain) {}

    public AreaOnDay {
        coordinators = List.copyOf(coordinators);
        coCoordinators = List.copyOf(coCoordinators);
    }

    /// The areas of the dimensions that had entered the catalogue by a day, in the order of the catalogue.
    public static List<AreaOnDay> of(Organization organization, LocalDate day) {
        return organization.measures().stream()
                .filter(dimension -> dimension
                        .since()
                        .map(since -> since.hasSurelyComeBy(day))
                        .orElse(true))
                .flatMap(dimension -> dimension.priorityAreas().stream()
                        .map(area -> new AreaOnDay(
                                dimension, area, on(area.coordinators(), day), on(area.coCoordinators(), day))))
                .toList();
    }

    private static List<AreaCoordinator> on(List<Coordinator> coordinators, LocalDate day) {
        return coordinators.stream()
                .filter(coordinator -> coordinator.period().on(day) != Period.Certainty.NO)
                .map(coordinator ->
                        new AreaCoordinator(coordinator, coordinator.period().surelyHoldsOn(day)))
                .toList();
    }
}
