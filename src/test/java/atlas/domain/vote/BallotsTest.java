package atlas.domain.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BallotsTest {

    private static final Ballots.Voters VOTERS = new Ballots.Voters(List.of("TUR", "KGZ", "KAZ", "ARM", "AZE", "GEO"));

    private final Ballots ballots = new Ballots(VOTERS, "YA.-N?");

    @Test
    void whoWasNoMemberHasNoBallotAndWhoDidNotVoteHas() {
        assertEquals(Optional.empty(), ballots.of("KAZ"));
        assertEquals(Optional.empty(), ballots.of("XYZ"));
        assertEquals(Optional.of(Ballot.DID_NOT_VOTE), ballots.of("ARM"));
        assertEquals(Optional.of(Ballot.NOT_KNOWN), ballots.of("GEO"));
        assertEquals(List.of("TUR", "KGZ", "ARM", "AZE", "GEO"), ballots.members());
    }

    @Test
    void ballotsAreCountedOfAllAndOfSome() {
        assertEquals(1, ballots.count(Ballot.NO));
        assertEquals(0, ballots.count(Ballot.NO, List.of("TUR", "KAZ")));
        assertEquals(1, ballots.count(Ballot.YES, List.of("TUR", "KAZ")));
        assertEquals(List.of("KGZ"), ballots.states(Ballot.ABSTAIN));
    }

    @Test
    void someAreKnownOrNone() {
        assertTrue(ballots.isAnyKnown());
        assertFalse(new Ballots(VOTERS, "??.???").isAnyKnown());
    }

    @Test
    void lettersThatStandForNothingAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Ballots(VOTERS, "YA"));
        assertThrows(IllegalArgumentException.class, () -> new Ballots(VOTERS, "YA.-NZ"));
    }
}
