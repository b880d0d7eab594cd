package atlas.analysis.question;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A question cut into tokens of which each name stands for one thing.
///
/// @param tokens           each name has one reading
/// @param hasPostpositions whether what a word belongs to stands before it
record Phrase(List<Token> tokens, boolean hasPostpositions) {

    Phrase {
        tokens = List.copyOf(tokens);
    }

    boolean has(Concept concept) {
        return tokens.stream().anyMatch(token -> token instanceof Token.Word word && word.isAny(concept));
    }

    boolean hasAny(Concept... concepts) {
        return tokens.stream().anyMatch(token -> token instanceof Token.Word word && word.isAny(concepts));
    }

    /// What is named, in order, of one sort.
    <T extends Named> List<T> named(Class<T> sort) {
        return tokens.stream()
                .filter(Token.Name.class::isInstance)
                .map(token -> ((Token.Name) token).readings().getFirst())
                .filter(sort::isInstance)
                .map(sort::cast)
                .distinct()
                .toList();
    }

    /// The places of all names of one sort.
    BitSet placesOf(Class<? extends Named> sort) {
        BitSet places = new BitSet();
        for (int place = 0; place < tokens.size(); place++) {
            if (tokens.get(place) instanceof Token.Name name
                    && sort.isInstance(name.readings().getFirst())) {
                places.set(place);
            }
        }
        return places;
    }

    /// The time that is asked about: the first that is said.
    Optional<AskedTime> time() {
        return tokens.stream()
                .filter(Token.Time.class::isInstance)
                .map(token -> ((Token.Time) token).time())
                .findFirst();
    }

    /// The place of the time.
    BitSet placeOfTime() {
        BitSet places = new BitSet();
        for (int place = 0; place < tokens.size(); place++) {
            if (tokens.get(place) instanceof Token.Time) {
                places.set(place);
                return places;
            }
        }
        return places;
    }

    /// What is said besides, as it was typed; what stands beside each other is one.
    ///
    /// @param places   of names and times that have been understood
    /// @param concepts of words that have been understood
    List<String> besides(BitSet places, Set<Concept> concepts) {
        List<String> besides = new ArrayList<>();
        boolean continues = false;
        for (int place = 0; place < tokens.size(); place++) {
            boolean isUnderstood = places.get(place) || isUnderstood(tokens.get(place), concepts);
            if (!isUnderstood) {
                String written = tokens.get(place).written();
                if (continues) {
                    besides.add(besides.removeLast() + " " + written);
                } else {
                    besides.add(written);
                }
            }
            continues = !isUnderstood;
        }
        return besides;
    }

    /// How many tokens have not been understood.
    int missed(BitSet places, Set<Concept> concepts) {
        int count = 0;
        for (int place = 0; place < tokens.size(); place++) {
            if (!places.get(place) && !isUnderstood(tokens.get(place), concepts)) {
                count++;
            }
        }
        return count;
    }

    /// How many tokens have been understood that say something.
    int understood(BitSet places, Set<Concept> concepts) {
        int count = places.cardinality();
        for (Token token : tokens) {
            if (token instanceof Token.Word(String _, Set<Concept> meant)
                    && meant.stream().anyMatch(concept -> !concept.saysNothing() && concepts.contains(concept))) {
                count++;
            }
        }
        return count;
    }

    private static boolean isUnderstood(Token token, Set<Concept> concepts) {
        return token instanceof Token.Word(String _, Set<Concept> meant)
                && meant.stream().anyMatch(concept -> concept.saysNothing() || concepts.contains(concept));
    }

    static Set<Concept> concepts(Concept... concepts) {
        Set<Concept> all = EnumSet.noneOf(Concept.class);
        all.addAll(List.of(concepts));
        return all;
    }
}
