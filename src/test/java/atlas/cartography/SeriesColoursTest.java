package atlas.cartography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SeriesColoursTest {

    /// Thin lines are told apart at five times what is just seen.
    private static final double LEAST_DIFFERENCE = 11.5;
    /// What WCAG 2.2 asks of graphics.
    private static final double LEAST_CONTRAST = 3;

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void anyTwoAreToldApartByAllEyes(Appearance appearance) {
        List<Colour> colours = SeriesColours.of(appearance);
        for (ColourVision.Eyes eyes : ColourVision.Eyes.values()) {
            for (int i = 0; i < colours.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double difference = ColourVision.difference(colours.get(i), colours.get(j), eyes);
                    int one = i;
                    int other = j;
                    assertTrue(difference > LEAST_DIFFERENCE, () -> eyes + " " + one + " " + other + " " + difference);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void eachStandsOutFromTheGround(Appearance appearance) {
        SeriesColours.of(appearance)
                .forEach(colour ->
                        assertTrue(colour.contrastTo(Palette.of(appearance).card()) >= LEAST_CONTRAST));
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void theFirstIsTheAccentOfTheWindow(Appearance appearance) {
        assertEquals(
                Palette.of(appearance).accent(), SeriesColours.of(appearance).getFirst());
    }
}
