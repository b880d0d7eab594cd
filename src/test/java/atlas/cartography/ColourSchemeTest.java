package atlas.cartography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.cartography.AreaStyle.Pattern;
import atlas.cartography.ColourVision.Eyes;
import atlas.domain.conflict.Conflict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ColourSchemeTest {

    /// Neighbouring classes differ by this, in CIE 1976, to all eyes; about 2.3 is just seen. Up to five classes differ
    /// by more.
    private static final double NEIGHBOURS = 6;

    private static final double NEIGHBOURS_OF_FEW = 10;

    record Scheme(String name, List<Colour> colours) {}

    static Stream<Scheme> schemes() {
        List<Scheme> schemes = new ArrayList<>();
        for (Appearance appearance : Appearance.values()) {
            for (int classes = 2; classes <= Classing.MOST; classes++) {
                schemes.add(new Scheme("sequential " + classes + appearance, ColourScheme.of(classes, appearance)));
                for (int below = 1; below < classes; below++) {
                    schemes.add(new Scheme(
                            "diverging " + below + " of " + classes + appearance,
                            ColourScheme.diverging(below, classes - below, classes, appearance)));
                }
                if (classes % 2 == 1) {
                    schemes.add(new Scheme(
                            "about a middle class " + classes + appearance,
                            ColourScheme.diverging(classes / 2, classes / 2, classes, appearance)));
                }
            }
        }
        return schemes.stream();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void neighbouringClassesAreToldApartByAllEyes(Scheme scheme) {
        for (Eyes eyes : Eyes.values()) {
            double least = leastDifference(scheme.colours(), eyes);
            double needed = scheme.colours().size() <= 5 ? NEIGHBOURS_OF_FEW : NEIGHBOURS;
            assertTrue(least >= needed, () -> scheme.name() + ", " + eyes + ": " + least);
        }
    }

    /// The gate itself: red beside green of the same lightness passes for most eyes and not for all.
    @Test
    void aBadSchemeIsFound() {
        List<Colour> redAndGreen = List.of(Colour.of("#c07a50"), Colour.of("#8a9150"));
        assertTrue(leastDifference(redAndGreen, Eyes.USUAL) > NEIGHBOURS_OF_FEW);
        assertTrue(leastDifference(redAndGreen, Eyes.DEUTERANOPIA) < NEIGHBOURS_OF_FEW);
    }

    private static double leastDifference(List<Colour> colours, Eyes eyes) {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < colours.size(); i++) {
            least = Math.min(least, ColourVision.difference(colours.get(i - 1), colours.get(i), eyes));
        }
        return least;
    }

    @Test
    void onALightGroundMoreIsDarker() {
        assertEquals(falling(lightness(Appearance.LIGHT)), lightness(Appearance.LIGHT));
    }

    @Test
    void onADarkGroundMoreIsBrighter() {
        assertEquals(falling(lightness(Appearance.DARK)).reversed(), lightness(Appearance.DARK));
    }

    private static List<Double> lightness(Appearance appearance) {
        return ColourScheme.of(9, appearance).stream()
                .map(ColourVision::lightness)
                .toList();
    }

    private static List<Double> falling(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        sorted.sort(Collections.reverseOrder());
        return sorted;
    }

    /// Kinds with the same pattern differ by their grounds; where patterns differ, each is seen on its ground.
    @ParameterizedTest
    @EnumSource(Appearance.class)
    void kindsOfParticipationAreToldApartByAllEyes(Appearance appearance) {
        Palette palette = Palette.of(appearance);
        assertToldApart(Arrays.stream(LegendKind.values())
                .filter(kind -> kind != LegendKind.DIALOGUE_PARTNER && kind != LegendKind.CONFLICT)
                .map(palette::styleOf)
                .toList());
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void partiesToConflictsAreToldApartByAllEyes(Appearance appearance) {
        Palette palette = Palette.of(appearance);
        assertToldApart(Stream.concat(
                        Arrays.stream(Conflict.ConflictStatus.values()).map(palette::styleOf),
                        Stream.of(palette.styleOf(LegendKind.NEITHER)))
                .toList());
    }

    private static void assertToldApart(List<AreaStyle> styles) {
        for (Eyes eyes : Eyes.values()) {
            for (AreaStyle style : styles) {
                double onGround = ColourVision.difference(style.ground(), style.ink(), eyes);
                assertTrue(style.pattern() == Pattern.PLAIN || onGround >= NEIGHBOURS_OF_FEW, style + ": " + onGround);
                styles.stream()
                        .filter(other -> !other.equals(style) && other.pattern() == style.pattern())
                        .forEach(other -> assertTrue(
                                ColourVision.difference(style.ground(), other.ground(), eyes) >= NEIGHBOURS_OF_FEW,
                                style + " and " + other));
            }
        }
    }
}
