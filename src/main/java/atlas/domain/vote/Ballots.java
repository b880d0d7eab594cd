package atlas.domain.vote;

import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The ballots of one vote: a letter for each state of a list that all votes have in common. There are thousands of
/// votes, so they stay letters until somebody asks.
public final class Ballots {

    /// The letter of a state that was no member on the day.
    public static final char NO_MEMBER = '.';

    /// No ballots at all.
    public static final Ballots NONE = new Ballots(new Voters(List.of()), "");

    private final Voters voters;
    private final String letters;

    /// @param letters one for each of the voters
    /// @throws IllegalArgumentException if there are not as many letters as voters, or one stands for nothing
    public Ballots(Voters voters, String letters) {
        if (letters.length() != voters.states().size()) {
            throw new WrongValue(Sentence.of("problem.letters", voters.states().size(), letters.length()));
        }
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter != NO_MEMBER && Ballot.of(letter).isEmpty()) {
                throw new WrongValue(Sentence.of("problem.no-ballot", "\"" + letter + "\""));
            }
        }
        this.voters = voters;
        this.letters = letters;
    }

    /// The states that the letters stand for, in their order, by ISO 3166-1 alpha-3.
    public static final class Voters {

        private final List<String> states;
        private final Map<String, Integer> places = new HashMap<>();

        public Voters(List<String> states) {
            this.states = List.copyOf(states);
            for (int place = 0; place < states.size(); place++) {
                places.put(states.get(place), place);
            }
        }

        public List<String> states() {
            return states;
        }

        /// The place of a state's letter; empty for one that has none.
        public OptionalInt placeOf(String iso3) {
            Integer place = places.get(iso3);
            return place == null ? OptionalInt.empty() : OptionalInt.of(place);
        }
    }

    /// Whose ballots these are.
    public Voters voters() {
        return voters;
    }

    /// What a state did; empty if it was no member on the day.
    public Optional<Ballot> of(String iso3) {
        Integer place = voters.places.get(iso3);
        return place == null ? Optional.empty() : at(place);
    }

    /// What the state at a place did; empty if it was no member on the day.
    ///
    /// @param place of its letter, as the voters tell it
    public Optional<Ballot> at(int place) {
        return Ballot.of(letters.charAt(place));
    }

    public int count(Ballot ballot) {
        return (int) letters.chars().filter(letter -> letter == ballot.letter()).count();
    }

    /// How many of some states cast a ballot.
    public int count(Ballot ballot, Collection<String> states) {
        return (int) states.stream()
                .filter(state -> of(state).filter(ballot::equals).isPresent())
                .count();
    }

    /// The states that cast a ballot, in the order of their codes.
    public List<String> states(Ballot ballot) {
        List<String> found = new ArrayList<>();
        for (int place = 0; place < letters.length(); place++) {
            if (letters.charAt(place) == ballot.letter()) {
                found.add(voters.states.get(place));
            }
        }
        return found.stream().sorted().toList();
    }

    /// The states that were members on the day, in the order of the letters.
    public List<String> members() {
        List<String> found = new ArrayList<>();
        for (int place = 0; place < letters.length(); place++) {
            if (letters.charAt(place) != NO_MEMBER) {
                found.add(voters.states.get(place));
            }
        }
        return found;
    }

    /// Whether it is known of at least one member what it did.
    public boolean isAnyKnown() {
        return letters.chars().anyMatch(letter -> letter != NO_MEMBER && letter != Ballot.NOT_KNOWN.letter());
    }

    /// The letters as they are written, one for each of the voters.
    @Override
    public String toString() {
        return letters;
    }
}
