package atlas.render.chart.sheet;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;

/// What a mark of a chart stands for.
public sealed interface MarkTarget {

    /// A state, by its ISO 3166-1 alpha-3 code.
    record OfState(String iso3) implements MarkTarget {}

    /// Two states, by their codes.
    record OfStatePair(String iso3, String other) implements MarkTarget {}

    /// Several states, by their codes.
    record OfStates(SortedSet<String> iso3) implements MarkTarget {}

    /// An organization, by its id.
    record OfOrganization(String id) implements MarkTarget {}

    /// Two organizations, by their ids.
    record OfOrganizationPair(String id, String other) implements MarkTarget {}

    /// A conflict, by its id.
    record OfConflict(String id) implements MarkTarget {}

    record OfDay(LocalDate day) implements MarkTarget {}

    /// The states it stands for, ISO 3166-1 alpha-3; nobody where it stands for something else.
    default Set<String> states() {
        return switch (this) {
            case OfState(String iso3) -> Set.of(iso3);
            case OfStatePair(String iso3, String other) -> iso3.equals(other) ? Set.of(iso3) : Set.of(iso3, other);
            case OfStates(SortedSet<String> states) -> states;
            case OfOrganization _, OfOrganizationPair _, OfConflict _, OfDay _, ToldOnly _ -> Set.of();
        };
    }
    /// What can be read and leads nowhere, by what it is about.
    record ToldOnly(String about) implements MarkTarget {}
}
