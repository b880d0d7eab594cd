package atlas.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.FigureFixture;
import atlas.cartography.Appearance;
import atlas.cartography.AreaStyle;
import atlas.cartography.ClassBreaks;
import atlas.cartography.Classing;
import atlas.domain.Atlas;
import atlas.domain.figure.FigureNotes;
import atlas.domain.figure.Indicator;
import atlas.domain.figure.Series;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.view.Comparison;
import atlas.view.MapTheme;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// One theme on two days: a colour and a size mean the same on both sides.
final class CommonClassesTest {

    private static final LocalDate EARLIER = LocalDate.of(1995, 6, 1);
    private static final LocalDate LATER = LocalDate.of(2021, 6, 1);

    /// Three states in each year; Türkiye's value is the same in both, the others' have fallen to a tenth.
    private static Indicator figure(boolean isTotal) {
        Indicator like = FigureFixture.population();
        Map<String, NavigableMap<Integer, Series.Value>> values = new HashMap<>();
        put(values, "TUR", 4, 4);
        put(values, "KGZ", 30, 3);
        put(values, "KWT", 50, 5);
        return new Indicator(
                isTotal ? "total" : "rate",
                like.names(),
                like.unit(),
                like.amount(),
                0,
                like.indicatorKind(),
                isTotal ? new Indicator.Aggregation.Sum() : new Indicator.Aggregation.None(),
                Optional.empty(),
                FigureNotes.NONE,
                like.licence(),
                like.retrieved(),
                like.sources(),
                () -> new Series(values, new TreeMap<>()));
    }

    private static void put(
            Map<String, NavigableMap<Integer, Series.Value>> values, String state, double in1995, double in2021) {
        values.put(
                state,
                new TreeMap<>(Map.of(
                        1995, new Series.Value(in1995, Optional.empty()),
                        2021, new Series.Value(in2021, Optional.empty()))));
    }

    private static Atlas atlas() {
        Atlas base = ThemeFixture.atlas();
        return base.changed()
                .indicators(Map.of("rate", figure(false), "total", figure(true)))
                .build();
    }

    private final Atlas atlas = atlas();
    private final StateColourer colourer = new StateColourer(atlas);

    private static Viewpoint compared(MapTheme theme, boolean areCommon) {
        Viewpoint left = Viewpoint.home(EARLIER).withTheme(theme);
        return left.withComparison(
                Optional.of(new Comparison(left.subject().withDate(LATER), 0.5).withCommonClasses(areCommon)));
    }

    private AreaStyle left(Viewpoint viewpoint, String state) {
        return colourer.of(viewpoint.left().subject(), Appearance.LIGHT).styleOf(state);
    }

    private AreaStyle right(Viewpoint viewpoint, String state) {
        return colourer.of(viewpoint.right().orElseThrow().subject(), Appearance.LIGHT)
                .styleOf(state);
    }

    @ParameterizedTest
    @EnumSource(value = Classing.Method.class, names = "OWN_BREAKS", mode = EnumSource.Mode.EXCLUDE)
    void aValueFallsIntoTheSameClassOnBothSides(Classing.Method method) {
        Viewpoint viewpoint = compared(new MapTheme.FigureTheme("rate", new Classing(method, 3, List.of())), true);
        assertEquals(left(viewpoint, "TUR"), right(viewpoint, "TUR"));
        assertEquals(bounds(viewpoint.left()), bounds(viewpoint.right().orElseThrow()));
    }

    private List<Double> bounds(Viewpoint side) {
        return colourer.of(side.subject(), Appearance.LIGHT)
                .figure()
                .flatMap(ClassedFigure::breaks)
                .map(ClassBreaks::bounds)
                .orElseThrow();
    }

    @Test
    void eachDayMakesItsOwnClassesWhereTheReaderAsksForThat() {
        Viewpoint viewpoint = compared(new MapTheme.FigureTheme("rate", Classing.USUAL), false);
        assertNotEquals(left(viewpoint, "TUR"), right(viewpoint, "TUR"));
    }

    @Test
    void aCircleOfTheSameTotalHasTheSameSizeOnBothSides() {
        Viewpoint viewpoint = compared(new MapTheme.FigureTheme("total", Classing.USUAL), true);
        assertEquals(radius(viewpoint.left()), radius(viewpoint.right().orElseThrow()));
    }

    private double radius(Viewpoint side) {
        ClassedFigure figure =
                colourer.of(side.subject(), Appearance.LIGHT).figure().orElseThrow();
        return figure.scale()
                .orElseThrow()
                .radiusPixels(Optional.ofNullable(figure.values().byState().get("TUR"))
                        .orElseThrow()
                        .value());
    }

    @Test
    void theLegendSaysOfWhichYearsTheClassesAre() {
        Viewpoint viewpoint = compared(new MapTheme.FigureTheme("rate", Classing.USUAL), true);
        LegendWriter writer = new LegendWriter(atlas, new Messages(Language.ENGLISH), colourer, List.of());
        Legend left = writer.of(viewpoint.left().subject(), Set.of(), Appearance.LIGHT);
        Legend right = writer.of(viewpoint.right().orElseThrow().subject(), Set.of(), Appearance.LIGHT);
        assertEquals(Optional.of("Quantiles, 5 classes of 1995 and 2021 together"), left.classes());
        assertEquals(
                left.legendEntries().stream().map(Legend.LegendEntry::words).toList(),
                right.legendEntries().stream().map(Legend.LegendEntry::words).toList());
    }

    @Test
    void theMostThatIsSharedOnEitherDayMakesTheClassesOfBoth() {
        Viewpoint viewpoint = compared(new MapTheme.SharedOrganizationsTheme("TUR"), true);
        Viewpoint swapped = viewpoint.right().orElseThrow();
        assertEquals(classesOf(viewpoint.left()), classesOf(swapped));
    }

    private List<ClassRule> classesOf(Viewpoint side) {
        return colourer.of(side.subject(), Appearance.LIGHT).classes().stream()
                .map(StateClass::rule)
                .toList();
    }

    @Test
    void twoFiguresAreClassedApart() {
        Viewpoint left = Viewpoint.home(EARLIER).withTheme(new MapTheme.FigureTheme("rate", Classing.USUAL));
        Viewpoint viewpoint = left.withComparison(Optional.of(
                new Comparison(left.subject().withDate(LATER).withTheme(new MapTheme.ConflictsTheme()), 0.5)));
        assertTrue(viewpoint.left().subject().classedWith().isEmpty());
        assertTrue(viewpoint.right().orElseThrow().subject().classedWith().isEmpty());
    }
}
