package atlas.desk;

import atlas.domain.Atlas;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.Conflict;
import atlas.render.chart.sheet.MarkTarget;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/// Which states on the map what is pointed at on the desk is about.
record TargetStates(Atlas atlas) {

    /// By ISO 3166-1 alpha-3; of a conflict its parties, or the states that it concerns.
    Set<String> of(MarkTarget target) {
        return switch (target) {
            case MarkTarget.OfState(String iso3) -> Set.of(iso3);
            case MarkTarget.OfStatePair(String iso3, String other) ->
                iso3.equals(other) ? Set.of(iso3) : Set.of(iso3, other);
            case MarkTarget.OfStates(SortedSet<String> states) -> states;
            case MarkTarget.OfConflict(String id) -> ofConflict(id);
            case MarkTarget.OfOrganization _, MarkTarget.OfOrganizationPair _, MarkTarget.OfDay _ -> Set.of();
        };
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
