package atlas.analysis.vote;

import atlas.domain.vote.Ballot;
import atlas.domain.vote.Ballots;
import atlas.domain.vote.RollCall;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How each two of some states voted in the same roll calls.
///
/// A state's ballots are bits, one for each roll call, so that two states are compared 64 votes at a time.
public final class AgreementMatrix {

    private final List<String> states;
    private final Map<String, Integer> places;
    /// Of each state with each after it.
    private final List<List<PairedBallots>> pairs;

    private AgreementMatrix(List<String> states, List<List<PairedBallots>> pairs) {
        this.states = states;
        this.places = IntStream.range(0, states.size()).boxed().collect(Collectors.toMap(states::get, place -> place));
        this.pairs = pairs;
    }

    /// Two states and how they voted.
    ///
    /// @param first  ISO 3166-1 alpha-3
    /// @param second ISO 3166-1 alpha-3
    public record Pair(String first, String second, PairedBallots ballots) {}

    /// Compares all states with one another.
    ///
    /// @param states ISO 3166-1 alpha-3, each once
    public static AgreementMatrix of(Collection<RollCall> rollCalls, Collection<String> states) {
        List<BallotBits> bits =
                states.stream().map(state -> BallotBits.of(state, rollCalls)).toList();
        List<List<PairedBallots>> pairs = new ArrayList<>(bits.size());
        for (int row = 0; row < bits.size(); row++) {
            List<PairedBallots> ofRow = new ArrayList<>(bits.size() - row);
            for (int column = row + 1; column < bits.size(); column++) {
                ofRow.add(bits.get(row).with(bits.get(column)));
            }
            pairs.add(ofRow);
        }
        return new AgreementMatrix(List.copyOf(states), pairs);
    }

    /// The states in the order in which they were given.
    public List<String> states() {
        return states;
    }

    /// The same with its states in another order.
    ///
    /// @param order each of the states once
    public AgreementMatrix ordered(List<String> order) {
        List<List<PairedBallots>> ordered = new ArrayList<>(order.size());
        for (int row = 0; row < order.size(); row++) {
            String first = order.get(row);
            ordered.add(order.subList(row + 1, order.size()).stream()
                    .map(second -> between(first, second).orElseThrow())
                    .toList());
        }
        return new AgreementMatrix(List.copyOf(order), ordered);
    }

    /// How two different states voted; empty if one of them is not compared here, or both are the same.
    public Optional<PairedBallots> between(String first, String second) {
        Integer row = places.get(first);
        Integer column = places.get(second);
        if (row == null || column == null || row.equals(column)) {
            return Optional.empty();
        }
        return Optional.of(row < column ? at(row, column) : at(column, row).turned());
    }

    private PairedBallots at(int row, int column) {
        return pairs.get(row).get(column - row - 1);
    }

    /// Each two states once, in the order of the states.
    public List<Pair> pairs() {
        List<Pair> all = new ArrayList<>();
        for (int row = 0; row < states.size(); row++) {
            for (int column = row + 1; column < states.size(); column++) {
                all.add(new Pair(states.get(row), states.get(column), at(row, column)));
            }
        }
        return all;
    }

    /// What a state did in each roll call, a bit each.
    ///
    /// @param cast   in favour, abstaining and against, one after the other
    /// @param known  what it did is known, and be it that it did not vote
    /// @param member it was a member
    private record BallotBits(List<long[]> cast, long[] known, long[] member) {

        static BallotBits of(String state, Collection<RollCall> rollCalls) {
            int words = (rollCalls.size() + Long.SIZE - 1) / Long.SIZE;
            BallotBits bits = new BallotBits(
                    List.of(new long[words], new long[words], new long[words]), new long[words], new long[words]);
            Ballots.Voters voters = Ballots.NONE.voters();
            OptionalInt place = OptionalInt.empty();
            int number = 0;
            for (RollCall rollCall : rollCalls) {
                if (rollCall.ballots().voters() != voters) {
                    voters = rollCall.ballots().voters();
                    place = voters.placeOf(state);
                }
                if (place.isPresent()) {
                    Optional<Ballot> ballot = rollCall.ballots().at(place.getAsInt());
                    if (ballot.isPresent()) {
                        bits.set(ballot.get(), number / Long.SIZE, 1L << (number % Long.SIZE));
                    }
                }
                number++;
            }
            return bits;
        }

        private void set(Ballot ballot, int word, long bit) {
            member[word] |= bit;
            if (ballot != Ballot.NOT_KNOWN) {
                known[word] |= bit;
            }
            switch (ballot) {
                case YES -> cast.get(0)[word] |= bit;
                case ABSTAIN -> cast.get(1)[word] |= bit;
                case NO -> cast.get(2)[word] |= bit;
                case DID_NOT_VOTE, NOT_KNOWN -> {}
            }
        }

        PairedBallots with(BallotBits other) {
            int[] counts = new int[cast.size() * cast.size()];
            int votes = 0;
            for (int first = 0; first < cast.size(); first++) {
                for (int second = 0; second < cast.size(); second++) {
                    int count = common(cast.get(first), other.cast.get(second));
                    counts[first * cast.size() + second] = count;
                    votes += count;
                }
            }
            int bothKnown = common(known, other.known);
            return new PairedBallots(counts, bothKnown - votes, common(member, other.member) - bothKnown);
        }

        private static int common(long[] first, long[] second) {
            int count = 0;
            for (int word = 0; word < first.length; word++) {
                count += Long.bitCount(first[word] & second[word]);
            }
            return count;
        }
    }
}
