package atlas.domain.conflict;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All armed conflicts of the atlas's part of the world, and the years about which their source says anything.
///
/// @param firstYear of the source
/// @param lastYear  of the source: of later years nothing is known, which is not peace
/// @param byId      in the order of UCDP's numbers
public record ArmedConflicts(int firstYear, int lastYear, Map<String, ArmedConflict> byId) {

    /// None, and no year about which anything is known.
    public static final ArmedConflicts NONE = new ArmedConflicts(0, 0, Map.of());

    private static final Comparator<ArmedConflict> BY_NAME =
            Comparator.comparing(conflict -> conflict.names().english());

    /// Whether the source knows of a year.
    public boolean covers(int year) {
        return firstYear <= year && year <= lastYear;
    }

    public Optional<ArmedConflict> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Those that were active in a year, wars first, then by name.
    public List<ArmedConflict> in(int year) {
        return byId.values().stream()
                .filter(conflict -> conflict.in(year).isPresent())
                .sorted(Comparator.comparing((ArmedConflict conflict) ->
                                conflict.in(year).filter(ConflictYear::isWar).isEmpty())
                        .thenComparing(BY_NAME))
                .toList();
    }

    /// Those in which a state is concerned, by name.
    public List<ArmedConflict> concerning(String iso3) {
        return byId.values().stream()
                .filter(conflict -> conflict.states().contains(iso3))
                .sorted(BY_NAME)
                .toList();
    }
}
