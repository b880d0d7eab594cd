package atlas.analysis.compare;

import atlas.analysis.NameNormalizer;
import atlas.domain.place.State;
import atlas.i18n.Language;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which states the parties are that the Uppsala Conflict Data Program names: `Government of Russia (Soviet Union)`.
final class GovernmentNames {

    private static final Pattern GOVERNMENT = Pattern.compile("Government of ([^(]+?)(?: \\(([^)]+)\\))?");

    /// UCDP's names of states that are no name of the state in the atlas.
    private static final Map<String, String> SPELLINGS =
            Map.of("bosnia-herzegovina", "BIH", "netherlands", "NLD", "turkey", "TUR", "vietnam", "VNM");

    private final Map<String, String> byName = new HashMap<>();

    GovernmentNames(Collection<State> states) {
        SPELLINGS.forEach((name, iso3) -> byName.put(NameNormalizer.fold(name), iso3));
        for (State state : states) {
            state.also().forEach(name -> byName.putIfAbsent(NameNormalizer.fold(name), state.iso3()));
        }
        for (State state : states) {
            byName.put(NameNormalizer.fold(state.names().english()), state.iso3());
            byName.put(NameNormalizer.fold(state.nameOnMap(Language.ENGLISH)), state.iso3());
        }
    }

    /// Those of some parties that are governments of states, ISO 3166-1 alpha-3.
    List<String> states(Collection<String> parties) {
        return parties.stream().flatMap(party -> state(party).stream()).toList();
    }

    /// The state of a government; empty for a party that is none.
    Optional<String> state(String party) {
        Matcher government = GOVERNMENT.matcher(party);
        return government.matches()
                ? named(government.group(1))
                        .or(() -> Optional.ofNullable(government.group(2)).flatMap(this::named))
                : Optional.empty();
    }

    private Optional<String> named(String name) {
        return Optional.ofNullable(byName.get(NameNormalizer.fold(name)));
    }
}
