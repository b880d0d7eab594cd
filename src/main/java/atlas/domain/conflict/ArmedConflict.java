package atlas.domain.conflict;

import atlas.domain.text.Text;
import atlas.geo.LonLat;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A conflict as the Uppsala Conflict Data Program counts it: over a territory or a government, with armed force, of
/// which a state is a party. It is told in years and in UCDP's words; a [Conflict] is told by the atlas itself.
///
/// @param id        `ucdp-` and UCDP's number
/// @param names     made of UCDP's words, in the languages of the atlas
/// @param location  the state or states, in UCDP's words
/// @param territory that is fought over, in UCDP's words; they imply nothing
/// @param states    that are concerned, ISO 3166-1 alpha-3: those of the location at the time, and the state in
///                  whose area the territory lies today
/// @param at        the territory's chief town or another place in it; of a government, its capital
/// @param conflict  id of the conflict of the atlas that it is a part of
/// @param years     in which it was active
public record ArmedConflict(
        String id,
        Text names,
        String location,
        Incompatibility incompatibility,
        Optional<String> territory,
        List<String> states,
        LonLat at,
        Optional<String> conflict,
        Optional<Text> note,
        List<String> sources,
        NavigableMap<Integer, ConflictYear> years) {

    /// What it is fought over.
    public enum Incompatibility {
        TERRITORY,
        GOVERNMENT,
        BOTH
    }

    public ArmedConflict {
        states = List.copyOf(states);
        sources = List.copyOf(sources);
        years = Collections.unmodifiableNavigableMap(new TreeMap<>(years));
    }

    /// What it was in a year; empty where it was not active.
    public Optional<ConflictYear> in(int year) {
        return Optional.ofNullable(years.get(year));
    }

    /// All that fought in it in any year, supporters left out, the first to be named first.
    public List<String> parties() {
        return years.values().stream()
                .flatMap(year -> Stream.concat(year.sideA().stream(), year.sideB().stream()))
                .distinct()
                .toList();
    }
}
