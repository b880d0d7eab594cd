package atlas.desk;

import atlas.domain.Atlas;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.Conflict;
import atlas.render.chart.sheet.MarkTarget;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which states on the map what is pointed at on the desk is about, and what on the desk is chosen on the map.
record TargetStates(Atlas atlas) {

    /// By ISO 3166-1 alpha-3; of a conflict its parties, or the states that it concerns.
    Set<String> of(MarkTarget target) {
        return target instanceof MarkTarget.OfConflict(String id) ? ofConflict(id) : target.states();
    }

    /// What stands for the day and the selection of a viewpoint on a chart and among rows.
    static Set<MarkTarget> chosenAt(Viewpoint viewpoint) {
        Set<MarkTarget> targets = new HashSet<>(Set.of(new MarkTarget.OfDay(viewpoint.date())));
        switch (viewpoint.selection()) {
            case Selection.OfState(String iso3) -> targets.add(new MarkTarget.OfState(iso3));
            case Selection.OfOrganization(String id) -> targets.add(new MarkTarget.OfOrganization(id));
            case Selection.OfConflict(String id) -> targets.add(new MarkTarget.OfConflict(id));
            case Selection.OfArmedConflict(String id) -> targets.add(new MarkTarget.OfConflict(id));
            case Selection.OfTerm _, Selection.OfStatistics _ -> {}
        }
        return targets;
    }

    private Set<String> ofConflict(String id) {
        Optional<Conflict> told = atlas.conflict(id);
        return told.isPresent()
                ? told.get().parties().stream()
                        .flatMap(party -> party.state().stream())
                        .collect(Collectors.toUnmodifiableSet())
                : atlas.armedConflicts()
                        .find(id)
                        .map(ArmedConflict::states)
                        .map(Set::copyOf)
                        .orElse(Set.of());
    }
}
