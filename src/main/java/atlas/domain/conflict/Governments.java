package atlas.domain.conflict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Of which states the governments are that the Uppsala Conflict Data Program names as parties.
///
/// @param byName the states by the name of their government, in UCDP's words
public record Governments(Map<String, List<StateOfGovernment>> byName) {

    /// What a party's name begins with if it is a government.
    public static final String PREFIX = "Government of ";

    /// No government is known.
    public static final Governments NONE = new Governments(Map.of());

    /// A state that a name stands for, from one year to another: as it was at the year's beginning.
    ///
    /// @param name  in UCDP's words
    /// @param state ISO 3166-1 alpha-3, of a state that no longer exists ISO 3166-3's
    /// @param from  the first year; empty where there was none before
    /// @param to    the last year; empty where there was none after
    public record StateOfGovernment(String name, String state, Optional<Integer> from, Optional<Integer> to) {

        boolean standsIn(int year) {
            return from.map(first -> first <= year).orElse(true)
                    && to.map(last -> year <= last).orElse(true);
        }
    }

    public Governments {
        byName = Map.copyOf(byName);
    }

    public static Governments of(List<StateOfGovernment> all) {
        return new Governments(all.stream().collect(Collectors.groupingBy(StateOfGovernment::name)));
    }

    /// The state of a party in a year; empty for one that is no government, or whose state is not known.
    public Optional<String> stateOf(String party, int year) {
        return byName.getOrDefault(party, List.of()).stream()
                .filter(government -> government.standsIn(year))
                .map(StateOfGovernment::state)
                .findFirst();
    }

    /// The states of those parties that are governments, each once.
    public List<String> statesOf(List<String> parties, int year) {
        return parties.stream()
                .flatMap(party -> stateOf(party, year).stream())
                .distinct()
                .toList();
    }
}
