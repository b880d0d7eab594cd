package atlas.analysis.compare;

import atlas.domain.Atlas;
import atlas.domain.date.Period;
import atlas.domain.organization.Membership;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import atlas.domain.organization.Participation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a few states and groups stand to an organization on a day.
///
/// @param organization its id
/// @param standings    one for each of them, in their order
public record OrganizationStandings(String organization, List<Standing> standings) {

    /// How one of them stands to an organization.
    public sealed interface Standing {

        /// A state that takes no part in it.
        record NoPart() implements Standing {}

        /// A state that takes part.
        record AsState(Participation participation) implements Standing {}

        /// A group.
        ///
        /// @param members those of its states that surely are members, ISO 3166-1 alpha-3
        /// @param of      how many states it has
        record OfGroup(SortedSet<String> members, int of) implements Standing {}

        /// Whether a state takes part in any way, or a state of a group surely as a member.
        default boolean isInIt() {
            return switch (this) {
                case NoPart _ -> false;
                case AsState _ -> true;
                case OfGroup(SortedSet<String> members, int _) -> !members.isEmpty();
            };
        }

        /// How much of it is in: 1 for a member, a half for a state that takes part otherwise, the share of a group.
        default double weight() {
            return switch (this) {
                case NoPart _ -> 0;
                case AsState(Participation found) ->
                    found.isCertain() && found.membershipStatus() == MembershipStatus.MEMBER ? 1 : 0.5;
                case OfGroup(SortedSet<String> members, int of) -> of == 0 ? 0 : (double) members.size() / of;
            };
        }
    }

    public OrganizationStandings {
        standings = List.copyOf(standings);
    }

    /// How many of them are in it.
    public int count() {
        return (int) standings.stream().filter(Standing::isInIt).count();
    }

    /// The organizations that exist on a day and in which one of them at least takes part: those in which most of
    /// them do first, and of these those in which they do most, else in the order of the atlas.
    public static List<OrganizationStandings> on(Atlas atlas, List<ComparedGroup> groups, LocalDate day) {
        return atlas.organizations().values().stream()
                .filter(organization -> !isDissolved(organization, day))
                .map(organization -> of(organization, groups, day))
                .filter(standings -> standings.count() > 0)
                .sorted(Comparator.comparingInt(OrganizationStandings::count)
                        .thenComparingDouble(standings -> standings.standings().stream()
                                .mapToDouble(Standing::weight)
                                .sum())
                        .reversed())
                .toList();
    }

    private static boolean isDissolved(Organization organization, LocalDate day) {
        return organization
                .dissolution()
                .filter(end -> end.date().hasSurelyComeBy(day))
                .isPresent();
    }

    private static OrganizationStandings of(Organization organization, List<ComparedGroup> groups, LocalDate day) {
        Map<String, Participation> participation = organization.participationOn(day);
        return new OrganizationStandings(
                organization.id(),
                groups.stream().map(group -> standing(group, participation)).toList());
    }

    private static Standing standing(ComparedGroup group, Map<String, Participation> participation) {
        if (group.isState()) {
            return Optional.ofNullable(participation.get(group.states().first()))
                    .<Standing>map(Standing.AsState::new)
                    .orElseGet(Standing.NoPart::new);
        }
        return new Standing.OfGroup(
                group.states().stream()
                        .filter(state -> Optional.ofNullable(participation.get(state))
                                .filter(found ->
                                        found.isCertain() && found.membershipStatus() == MembershipStatus.MEMBER)
                                .isPresent())
                        .collect(Collectors.toCollection(TreeSet::new)),
                group.states().size());
    }

    /// The memberships that the standings of a day rest on.
    public static Stream<Membership> memberships(
            Atlas atlas, List<OrganizationStandings> all, List<ComparedGroup> groups, LocalDate day) {
        SortedSet<String> states = new TreeSet<>();
        groups.forEach(group -> states.addAll(group.states()));
        return all.stream()
                .flatMap(found -> atlas.organization(found.organization()).stream())
                .flatMap(organization -> organization.memberships().stream()
                        .filter(membership -> states.contains(membership.state())
                                && organization.certaintyOn(membership, day) != Period.Certainty.NO));
    }
}
