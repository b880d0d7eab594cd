package atlas.analysis;

import atlas.analysis.Share.WorldTotal;
import atlas.domain.Atlas;
import atlas.domain.figure.Indicator;
import atlas.domain.figure.Series;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Shares of the world that groups of states hold.
public final class ShareCalculator {

    private ShareCalculator() {}

    /// What states hold of the world in a year; empty if none of them has a value then, which is not a share of zero.
    /// A code named twice counts once. The denominator is the source's world total where there is one for the year,
    /// and else the sum over all states of the atlas.
    public static Optional<Share> ofWorld(Atlas atlas, Indicator indicator, Collection<String> states, int year) {
        Series series = indicator.series();
        double sum = 0;
        int covered = 0;
        List<String> missing = new ArrayList<>();
        for (String state : new TreeSet<>(states)) {
            Optional<Series.Value> value = series.of(state, year);
            if (value.isPresent()) {
                sum += value.get().value();
                covered++;
            } else {
                missing.add(state);
            }
        }
        if (covered == 0) {
            return Optional.empty();
        }
        double held = sum;
        int found = covered;
        return worldTotal(atlas, indicator, year)
                .map(total -> new Share(year, held, total.value(), total.basis(), found, missing));
    }

    /// What is taken for the world in a year.
    ///
    /// @param value above zero, in the figure's unit
    /// @param basis where it is from
    public record Total(double value, WorldTotal basis) {}

    /// The world's total of a year: the source's own where there is one, and else the sum over all states of the atlas;
    /// empty if that is not above zero.
    public static Optional<Total> worldTotal(Atlas atlas, Indicator indicator, int year) {
        Series series = indicator.series();
        Double published = series.world().get(year);
        return Optional.of(
                        published != null
                                ? new Total(published, WorldTotal.TOTAL_OF_THE_SOURCE)
                                : new Total(sumOverStates(atlas, series, year), WorldTotal.SUM_OVER_STATES))
                .filter(total -> total.value() > 0);
    }

    /// The newest year, up to a given one, in which an indicator has the world's total or any value.
    public static OptionalInt newestYear(Indicator indicator, int upTo) {
        Integer world = indicator.series().world().floorKey(upTo);
        if (world != null) {
            return OptionalInt.of(world);
        }
        return indicator.series().byState().values().stream()
                .flatMapToInt(values -> {
                    Integer year = values.floorKey(upTo);
                    return year == null ? IntStream.empty() : IntStream.of(year);
                })
                .max();
    }

    /// The shares of those who had one of the statuses at each year's end, from the atlas's first year to its last;
    /// years without a value are left out.
    public static List<Share> throughTime(
            Atlas atlas, Indicator indicator, Organization organization, Set<MembershipStatus> statuses) {
        return IntStream.rangeClosed(Atlas.FIRST_DAY.getYear(), atlas.asOf().getYear())
                .mapToObj(year -> ofWorld(atlas, indicator, areasAtEndOf(atlas, organization, statuses, year), year))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The states that surely had one of the statuses on a day.
    public static List<String> statesOn(Organization organization, Set<MembershipStatus> statuses, LocalDate day) {
        return statuses.stream()
                .flatMap(membershipStatus -> organization.statesOn(day, membershipStatus).stream())
                .sorted()
                .toList();
    }

    /// The areas of today's states that lay in those states on a day, by codes: figures are told by them. That of a
    /// state that has become a part of another is the area of what came after it.
    public static List<String> areasOn(
            Atlas atlas, Organization organization, Set<MembershipStatus> statuses, LocalDate day) {
        return areasOn(atlas, statesOn(organization, statuses, day), day);
    }

    /// The same of any states of a day, by codes.
    public static List<String> areasOn(Atlas atlas, Collection<String> states, LocalDate day) {
        Map<String, List<String>> wholes = atlas.on(day).states().wholes();
        return states.stream()
                .flatMap(state -> Optional.ofNullable(wholes.get(state))
                        .or(() -> atlas.state(state)
                                .filter(found -> found.existsTo().isPresent() && found.existsOn(day))
                                .map(found -> found.history().successors()))
                        .orElse(List.of(state))
                        .stream())
                .distinct()
                .sorted()
                .toList();
    }

    static List<String> areasAtEndOf(Atlas atlas, Organization organization, Set<MembershipStatus> statuses, int year) {
        return areasOn(atlas, organization, statuses, atlas.clamp(LocalDate.of(year, 12, 31)));
    }

    private static double sumOverStates(Atlas atlas, Series series, int year) {
        return atlas.states().keySet().stream()
                .flatMap(state -> series.of(state, year).stream())
                .mapToDouble(Series.Value::value)
                .sum();
    }
}
