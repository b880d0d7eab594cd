package atlas.analysis.question;

import atlas.domain.Atlas;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Resolution;
import atlas.domain.conflict.Resolution.AdoptingBody;
import atlas.domain.organization.Organization;
import atlas.domain.place.State;
import atlas.domain.place.StateHistory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The names of an atlas's states, organizations, figures and votes, in all its languages.
///
/// @param all each name of each thing once
record NameList(List<Called> all) {

    /// So many states may have a word of their names in common for it to stand for one of them, as "Korea" does.
    private static final int MOST_OF_ONE_WORD = 3;

    private static final int SHORTEST_WORD = 4;

    /// A name.
    ///
    /// @param words folded
    record Called(List<String> words, Named thing, Standing standing) {}

    /// How a name is a thing's own; one that stands higher goes before another that is written the same.
    enum Standing {
        /// The last word of a name that several states have in common.
        PART(0),
        /// A former or common name.
        ALSO(1),
        OFFICIAL(2);

        private final int rank;

        Standing(int rank) {
            this.rank = rank;
        }

        /// The more official a name, the higher.
        int rank() {
            return rank;
        }
    }

    static NameList of(Atlas atlas) {
        List<Called> all = new ArrayList<>();
        Map<String, Set<String>> statesByLastWord = new TreeMap<>();
        for (State state : atlas.states().values()) {
            Named thing = new Named.StateNamed(state.iso3());
            addAll(all, official(state), thing, Standing.OFFICIAL);
            addAll(all, also(state), thing, Standing.ALSO);
            Stream.concat(official(state), also(state))
                    .map(Vocabulary::folded)
                    .filter(words -> words.size() > 1 && words.getLast().length() >= SHORTEST_WORD)
                    .forEach(words -> statesByLastWord
                            .computeIfAbsent(words.getLast(), _ -> new TreeSet<>())
                            .add(state.iso3()));
        }
        statesByLastWord.forEach((word, states) -> {
            if (states.size() > 1 && states.size() <= MOST_OF_ONE_WORD) {
                states.forEach(iso3 -> all.add(new Called(List.of(word), new Named.StateNamed(iso3), Standing.PART)));
            }
        });
        for (Organization organization : atlas.organizations().values()) {
            Stream<String> names =
                    Stream.of(organization.shortNames(), organization.names()).flatMap(text -> text.all().stream());
            addAll(all, names, new Named.OrganizationNamed(organization.id()), Standing.OFFICIAL);
        }
        atlas.indicators()
                .values()
                .forEach(indicator -> addAll(
                        all,
                        indicator.names().all().stream(),
                        new Named.FigureNamed(indicator.id()),
                        Standing.OFFICIAL));
        for (Conflict conflict : atlas.conflicts().values()) {
            for (Resolution resolution : conflict.resolutions()) {
                if (resolution.adoptingBody() == AdoptingBody.GENERAL_ASSEMBLY) {
                    addAll(
                            all,
                            resolution.names().all().stream(),
                            new Named.VoteNamed(resolution.symbol()),
                            Standing.ALSO);
                }
            }
        }
        return new NameList(List.copyOf(all));
    }

    private static void addAll(List<Called> all, Stream<String> names, Named thing, Standing standing) {
        Set<List<String>> added = new HashSet<>();
        names.map(Vocabulary::folded)
                .filter(words -> !words.contains("") && added.add(words))
                .forEach(words -> all.add(new Called(words, thing, standing)));
    }

    private static Stream<String> official(State state) {
        return Stream.concat(Stream.of(state.names()), state.label().stream()).flatMap(text -> text.all().stream());
    }

    private static Stream<String> also(State state) {
        return Stream.concat(
                state.also().stream(), state.history().formerNames().stream().flatMap(NameList::allOf));
    }

    private static Stream<String> allOf(StateHistory.FormerName name) {
        return Stream.concat(Stream.of(name.names()), name.label().stream()).flatMap(text -> text.all().stream());
    }
}
