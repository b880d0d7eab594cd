package atlas.chart.overlap;

import atlas.domain.Atlas;
import atlas.domain.organization.Membership;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Names, days and sources of the charts of overlaps, as they are on a day.
final class OverlapWords {

    private final Atlas atlas;
    private final Messages messages;

    /// @param day whose names states have
    OverlapWords(Atlas atlas, Messages messages, LocalDate day) {
        this.atlas = atlas.on(day);
        this.messages = messages;
    }

    /// A state's name as on the map.
    String state(String iso3) {
        return atlas.state(iso3)
                .map(state -> state.nameOnMap(messages.language()))
                .orElse(iso3);
    }

    /// An organization's short name.
    String organization(String id) {
        return atlas.organization(id)
                .map(found -> found.shortNames().in(messages.language()))
                .orElse(id);
    }

    String states(Collection<String> codes) {
        return codes.stream().map(this::state).collect(Collectors.joining(", "));
    }

    String organizations(Collection<String> ids) {
        return ids.stream().map(this::organization).collect(Collectors.joining(", "));
    }

    /// The day, or the change up to it since another.
    static String days(Messages messages, LocalDate day, Optional<LocalDate> since) {
        return since.map(before -> messages.get("overlap.change", messages.day(before), messages.day(day)))
                .orElseGet(() -> messages.day(day));
    }

    /// The sources of memberships that surely hold on a day, of some organizations and states.
    static List<String> sources(Atlas atlas, LocalDate day, Collection<String> organizations, Set<String> states) {
        return organizations.stream()
                .flatMap(id -> atlas.organization(id).stream())
                .map(Organization::memberships)
                .flatMap(List::stream)
                .filter(membership -> isMember(membership, day) && states.contains(membership.state()))
                .flatMap(membership -> membership.sources().stream())
                .distinct()
                .toList();
    }

    private static boolean isMember(Membership membership, LocalDate day) {
        return membership.membershipStatus() == MembershipStatus.MEMBER
                && membership.period().surelyHoldsOn(day);
    }
}
