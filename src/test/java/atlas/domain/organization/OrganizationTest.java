package atlas.domain.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.analysis.Fixture;
import atlas.domain.date.Edtf;
import atlas.domain.date.Period;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Since when anybody can have taken part.
final class OrganizationTest {

    private static final LocalDate PROPOSED = LocalDate.of(1992, 10, 5);

    private static final Membership OBSERVER =
            Fixture.membership("USA", MembershipStatus.OBSERVER, "../1999-09-14", "2010");

    private static Organization cica() {
        Organization base = Fixture.organization("cica", Text.english("CICA"), List.of(OBSERVER), List.of());
        return new Organization(
                base.id(),
                base.names(),
                base.shortNames(),
                base.organizationKind(),
                base.purpose(),
                base.website(),
                base.note(),
                new Organization.Founding(Edtf.parse("1999-09-14"), Text.english("Declaration"), List.of()),
                Optional.empty(),
                List.of(),
                base.memberships(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(milestone("proposal", "1992-10-05"), milestone("application", "../2024-12")),
                List.of(),
                List.of(),
                List.of());
    }

    private static Milestone milestone(String id, String date) {
        return new Milestone(id, Text.english(id), Text.english(id), Edtf.parse(date), false, List.of());
    }

    @Test
    void nobodyTakesPartBeforeTheProposal() {
        assertEquals(PROPOSED, cica().beginning());
        assertEquals(
                List.of(),
                List.copyOf(cica().participationOn(PROPOSED.minusDays(1)).keySet()));
        assertEquals(Period.Certainty.NO, cica().certaintyOn(OBSERVER, PROPOSED.minusDays(1)));
    }

    /// Whether each participation of a day is certain.
    private static List<Boolean> certain(LocalDate day) {
        return cica().participationOn(day).values().stream()
                .map(Participation::isCertain)
                .toList();
    }

    @Test
    void fromTheProposalOnWhoseFirstDayIsNotKnownPerhapsDoes() {
        assertEquals(List.of(false), certain(PROPOSED));
        assertEquals(Period.Certainty.PERHAPS, cica().certaintyOn(OBSERVER, PROPOSED));
        assertEquals(List.of(true), certain(LocalDate.of(1999, 9, 14)));
    }
}
