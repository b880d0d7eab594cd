package atlas.cartography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PaletteTest {

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void namesCanBeReadOnLandAndOnParticipants(Appearance appearance) {
        Palette palette = Palette.of(appearance);
        assertTrue(palette.label().contrastTo(palette.land()) >= 7);
        assertTrue(palette.label().contrastTo(palette.participant()) >= 4.5);
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void namesOfSeasCanBeRead(Appearance appearance) {
        Palette palette = Palette.of(appearance);
        assertTrue(
                palette.seaLabel().contrastTo(palette.sea()) >= 4.2,
                "" + palette.seaLabel().contrastTo(palette.sea()));
    }

    /// On the colour of members rivers looked like boundaries.
    @ParameterizedTest
    @EnumSource(Appearance.class)
    void riversAreToldFromBoundariesOnTheColourOfMembers(Appearance appearance) {
        Palette palette = Palette.of(appearance);
        assertTrue(palette.river().contrastTo(palette.participant()) >= 2.3);
        assertTrue(palette.river().contrastTo(palette.boundaryBetweenParticipants()) >= 4.5);
    }

    /// On dark classes a halo that lets them through is grey and looks smeared.
    @ParameterizedTest
    @EnumSource(Appearance.class)
    void halosLetNothingThrough(Appearance appearance) {
        assertEquals(0xff, Palette.of(appearance).halo().argb() >>> 24);
    }
}
