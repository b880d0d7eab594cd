package atlas.analysis.vote;

import atlas.domain.vote.RollCall;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// How united a group voted, year by year: the means of the indices of its votes, each vote of one weight.
///
/// @param years by calendar year; those without a roll call are missing
public record CohesionThroughTime(SortedMap<Integer, CohesionOfYear> years) {

    public CohesionThroughTime {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }

    /// How united a group voted in a year.
    ///
    /// @param rice           mean of Rice's index; empty without a vote that has one
    /// @param riceVotes      the votes that it is the mean of: two members at least voted in favour or against
    /// @param agreementIndex mean of the index of agreement; empty without a vote that has one
    /// @param votes          the votes that it is the mean of: two members at least voted or abstained
    /// @param membersVoting  mean number of members that did, in these votes; 0 without any
    /// @param tooLittleKnown roll calls left out: of over a tenth of the members nobody knows what they did
    /// @param tooFewVoting   roll calls left out: fewer than two members voted or abstained
    public record CohesionOfYear(
            Optional<Double> rice,
            int riceVotes,
            Optional<Double> agreementIndex,
            int votes,
            double membersVoting,
            int tooLittleKnown,
            int tooFewVoting) {}

    /// Of a group whose members are those of the day of each vote.
    ///
    /// @param membersOn the states, ISO 3166-1 alpha-3, of a day; of a vote of which only the month
    ///                  is known, its first
    public static CohesionThroughTime of(
            Collection<RollCall> rollCalls, Function<LocalDate, ? extends Collection<String>> membersOn) {
        Map<LocalDate, Collection<String>> members = new HashMap<>();
        SortedMap<Integer, List<GroupVote>> votes = new TreeMap<>();
        for (RollCall rollCall : rollCalls) {
            Collection<String> then = members.computeIfAbsent(rollCall.date().earliest(), membersOn);
            votes.computeIfAbsent(RollCallScope.yearOf(rollCall), _ -> new ArrayList<>())
                    .add(GroupVote.of(rollCall.ballots(), then));
        }
        SortedMap<Integer, CohesionOfYear> years = new TreeMap<>();
        votes.forEach((year, ofYear) -> years.put(year, mean(ofYear)));
        return new CohesionThroughTime(years);
    }

    private static CohesionOfYear mean(List<GroupVote> all) {
        List<GroupVote> known = all.stream().filter(GroupVote::isKnown).toList();
        List<Double> rice = values(known, GroupVote::rice);
        List<Double> agreement = values(known, GroupVote::agreementIndex);
        return new CohesionOfYear(
                mean(rice, value -> value),
                rice.size(),
                mean(agreement, value -> value),
                agreement.size(),
                mean(
                                known.stream()
                                        .filter(vote -> vote.agreementIndex().isPresent())
                                        .toList(),
                                vote -> (double) vote.voting())
                        .orElse(0.0),
                all.size() - known.size(),
                known.size() - agreement.size());
    }

    private static List<Double> values(List<GroupVote> votes, Function<GroupVote, Optional<Double>> index) {
        return votes.stream().flatMap(vote -> index.apply(vote).stream()).toList();
    }

    private static <T> Optional<Double> mean(List<T> things, Function<T, Double> value) {
        return things.isEmpty()
                ? Optional.empty()
                : Optional.of(things.stream().mapToDouble(value::apply).sum() / things.size());
    }
}
