package atlas.analysis.overlap;

import atlas.domain.Atlas;
import atlas.domain.organization.Organization;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The members of organizations on a day.
///
/// @param byOrganization by the organization's id, in the order of the atlas: those that surely are members,
///                       ISO 3166-1 alpha-3; one at least
public record MemberSets(Map<String, SortedSet<String>> byOrganization) {

    private static final SortedSet<String> NOBODY = Collections.unmodifiableSortedSet(new TreeSet<>());

    /// @throws IllegalArgumentException if an organization has no members
    public MemberSets {
        Map<String, SortedSet<String>> copy = new LinkedHashMap<>();
        byOrganization.forEach((id, members) -> {
            if (members.isEmpty()) {
                throw new IllegalArgumentException("an organization without members overlaps with nobody: " + id);
            }
            copy.put(id, Collections.unmodifiableSortedSet(new TreeSet<>(members)));
        });
        byOrganization = Collections.unmodifiableMap(copy);
    }

    /// Those of all organizations that exist on the day and have members on it.
    public static MemberSets on(Atlas atlas, LocalDate day) {
        Map<String, SortedSet<String>> found = new LinkedHashMap<>();
        for (Organization organization : atlas.organizations().values()) {
            SortedSet<String> members = new TreeSet<>(organization.membersOn(day));
            if (!members.isEmpty() && !isDissolved(organization, day)) {
                found.put(organization.id(), members);
            }
        }
        return new MemberSets(found);
    }

    private static boolean isDissolved(Organization organization, LocalDate day) {
        return organization
                .dissolution()
                .map(end -> end.date().hasSurelyComeBy(day))
                .orElse(false);
    }

    /// Those of some organizations alone, in the order of the atlas; one that is not here stays out.
    public MemberSets of(Collection<String> organizations) {
        Map<String, SortedSet<String>> kept = new LinkedHashMap<>(byOrganization);
        kept.keySet().retainAll(organizations);
        return new MemberSets(kept);
    }

    public List<String> organizations() {
        return List.copyOf(byOrganization.keySet());
    }

    public boolean has(String organization) {
        return byOrganization.containsKey(organization);
    }

    /// The members of an organization; nobody if it is not here.
    public SortedSet<String> members(String organization) {
        return byOrganization.getOrDefault(organization, NOBODY);
    }

    /// All that are members of one of them at least.
    public SortedSet<String> everybody() {
        TreeSet<String> all = new TreeSet<>();
        byOrganization.values().forEach(all::addAll);
        return all;
    }

    /// The organizations of each state that is a member of one at least, in the order of the atlas.
    public Map<String, List<String>> organizationsByState() {
        Map<String, List<String>> byState = new TreeMap<>();
        byOrganization.forEach(
                (id, members) -> members.forEach(state -> byState.merge(state, List.of(id), MemberSets::joined)));
        return byState;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
