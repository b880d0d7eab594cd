package atlas.cartography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.analysis.Fixture;
import atlas.cartography.Legend.Entry;
import atlas.domain.Atlas;
import atlas.domain.Membership.Status;
import atlas.domain.Organization;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class LegendTest {

    private final Atlas atlas = Fixture.atlas();

    private List<Entry> entries(LocalDate day, boolean withConflictZones) {
        return Legend.of(atlas, atlas.organization("cica").orElseThrow(), day, withConflictZones)
                .entries();
    }

    private static Entry entry(LegendKind kind, int count) {
        return new Entry(kind, OptionalInt.of(count));
    }

    private static final Entry NEITHER = new Entry(LegendKind.NEITHER, OptionalInt.empty());

    @Test
    void onlyWhatOccursOnTheDayIsListed() {
        assertEquals(
                List.of(
                        entry(LegendKind.MEMBER, 1),
                        entry(LegendKind.OBSERVER, 1),
                        NEITHER,
                        entry(LegendKind.CONFLICT, 1)),
                entries(LocalDate.of(2000, 1, 1), true));
    }

    @Test
    void conflictZonesThatAreNotShownAreNotListed() {
        assertEquals(List.of(entry(LegendKind.MEMBER, 2), NEITHER), entries(LocalDate.of(2010, 1, 1), false));
    }

    @Test
    void whatIsNotCertainIsCountedApart() {
        Organization open = Fixture.organization(
                "open",
                Fixture.text("Open", "Open", "Open", "Open"),
                List.of(Fixture.membership("TUR", Status.MEMBER, "2001-01/2001-12")),
                List.of());
        assertEquals(
                List.of(entry(LegendKind.UNCERTAIN, 1), NEITHER),
                Legend.of(atlas, open, LocalDate.of(2001, 6, 1), false).entries());
    }
}
