package atlas.analysis.question;

import atlas.analysis.question.Question.Direction;
import atlas.domain.Atlas;
import atlas.domain.date.Edtf;
import atlas.domain.organization.Membership;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// That a state began or ceased to take part in an organization.
///
/// @param state        ISO 3166-1 alpha-3
/// @param organization its id
/// @param date         as sharp as its source
/// @param isCertain    false where the day may lie outside of the time that was asked about
public record Accession(String state, String organization, Edtf date, boolean isCertain) {

    /// Those that a question asks for, in the order of their dates. A member that was suspended and returns has not
    /// joined, and one whose status changes has not left. What ended because the organization did is not
    /// among them.
    /// Where nobody knows since when a state takes part, it is not among those that joined in a given time.
    public static List<Accession> of(Atlas atlas, Question.Changes asked) {
        List<Accession> found = new ArrayList<>();
        for (Organization organization : atlas.organizations().values()) {
            if (asked.organization().map(organization.id()::equals).orElse(true)) {
                organization.memberships().stream()
                        .filter(membership -> membership.membershipStatus() == asked.status()
                                && asked.state().map(membership.state()::equals).orElse(true))
                        .flatMap(membership -> date(asked.direction(), organization, membership).stream()
                                .flatMap(date -> in(asked.time(), organization, membership, date).stream()))
                        .forEach(found::add);
            }
        }
        found.sort(Comparator.comparing((Accession accession) -> accession.date.shownDay())
                .thenComparing(Accession::organization)
                .thenComparing(Accession::state));
        return List.copyOf(found);
    }

    private static Optional<Edtf> date(Direction direction, Organization organization, Membership membership) {
        return switch (direction) {
            case JOINED ->
                Optional.of(membership.period().from())
                        .filter(from -> organization.memberships().stream()
                                .noneMatch(before -> before.state().equals(membership.state())
                                        && before.membershipStatus() == MembershipStatus.SUSPENDED
                                        && before.period()
                                                .to()
                                                .filter(from::equals)
                                                .isPresent()));
            case LEFT ->
                membership
                        .period()
                        .to()
                        .filter(to -> organization.memberships().stream()
                                .noneMatch(after -> after.state().equals(membership.state())
                                        && after.period().from().equals(to)))
                        .filter(to -> organization
                                .dissolution()
                                .filter(end -> end.date().equals(to))
                                .isEmpty());
        };
    }

    private static Optional<Accession> in(
            Optional<AskedTime> time, Organization organization, Membership membership, Edtf date) {
        if (time.isEmpty()) {
            return Optional.of(new Accession(membership.state(), organization.id(), date, true));
        }
        AskedTime asked = time.get();
        boolean isPossible = !(date instanceof Edtf.By)
                && !date.latest().isBefore(asked.first())
                && !date.earliest().isAfter(asked.last());
        boolean isCertain =
                !date.earliest().isBefore(asked.first()) && !date.latest().isAfter(asked.last());
        return isPossible
                ? Optional.of(new Accession(membership.state(), organization.id(), date, isCertain))
                : Optional.empty();
    }
}
