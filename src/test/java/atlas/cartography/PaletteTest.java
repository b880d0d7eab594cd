package atlas.cartography;

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
}
