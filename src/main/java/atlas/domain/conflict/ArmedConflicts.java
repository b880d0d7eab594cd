package atlas.domain.conflict;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All armed conflicts of the atlas's part of the world, and the years about which their source says anything.
///
/// @param firstYear   of the source
/// @param lastYear    of the source: of later years nothing is known, which is not peace
/// @param byId        in the order of UCDP's numbers
/// @param governments of which states the parties' governments are
public record ArmedConflicts(int firstYear, int lastYear, Map<String, ArmedConflict> byId, Governments governments) {

    /// None, and no year about which anything is known.
    public static final ArmedConflicts NONE = new ArmedConflicts(0, 0, Map.of());

    private static final Comparator<ArmedConflict> BY_NAME =
            Comparator.comparing(conflict -> conflict.names().english());

    /// Those whose parties are not told by states.
    public ArmedConflicts(int firstYear, int lastYear, Map<String, ArmedConflict> byId) {
        this(firstYear, lastYear, byId, Governments.NONE);
    }

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

    /// The states whose governments were parties in a year, without those that gave troops, ISO 3166-1 alpha-3.
    public List<String> partiesOf(ConflictYear year) {
        return governments.statesOf(
                Stream.concat(year.sideA().stream(), year.sideB().stream()).toList(), year.year());
    }

    /// The states whose governments gave a side troops in a year, ISO 3166-1 alpha-3.
    public List<String> supportersOf(ConflictYear year) {
        return governments.statesOf(
                Stream.concat(year.sideASupporters().stream(), year.sideBSupporters().stream())
                        .toList(),
                year.year());
    }

    /// Those in which a state is concerned, by name.
    public List<ArmedConflict> concerning(String iso3) {
        return byId.values().stream()
                .filter(conflict -> conflict.states().contains(iso3))
                .sorted(BY_NAME)
                .toList();
    }
}
