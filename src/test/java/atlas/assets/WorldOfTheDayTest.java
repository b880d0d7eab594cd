package atlas.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.ShareCalculator;
import atlas.cartography.Classing;
import atlas.domain.Atlas;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.place.State;
import atlas.domain.place.States;
import atlas.geo.Geography;
import atlas.geo.LonLat;
import atlas.geo.Shape;
import atlas.geo.World;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.theme.HoverWords;
import atlas.theme.SubjectWords;
import atlas.view.MapTheme;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import atlas.view.WorldOfDay;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The world of the datasets of record is that of the day.
final class WorldOfTheDayTest {

    /// How far the shapes at 1:50 million lie beside coasts and borders at most.
    private static final double TOLERANCE_DEGREES = 0.15;

    private static Atlas atlas;
    private static World world;

    @BeforeAll
    static void read() {
        AssetFolder folder = new AssetFolder(Path.of("assets"));
        atlas = folder.readAtlas().atlas();
        world = folder.readWorld().world();
    }

    private static WorldOfDay on(LocalDate day) {
        return WorldOfDay.of(Viewpoint.home(day).subject(), atlas, world);
    }

    private static Optional<String> under(LocalDate day, double lon, double lat) {
        return on(day).world()
                .overview()
                .states()
                .shapeUnder(new LonLat(lon, lat))
                .map(Shape::id);
    }

    @ParameterizedTest
    @CsvSource({"1991-06-01, RUS, SUN", "1991-12-26, RUS, RUS", "1992-03-01, BIH, YUG", "1991-06-01, IRN, IRN"})
    void aStateThatDidNotExistYetIsShownAsTheOneToWhichItsLandBelonged(LocalDate day, String chosen, String shown) {
        assertEquals(shown, on(day).shownAs(chosen));
    }

    @ParameterizedTest
    @CsvSource({
        "1991-06-01, 30.52, 50.45, SUN", // Kyiv
        "1991-06-01, 69.24, 41.31, SUN", // Tashkent
        "1991-06-01, 44.8, 41.7, GEO",
        "1991-09-01, 30.52, 50.45, UKR",
        "1991-12-20, 37.6, 55.75, SUN", // Moscow
        "1991-12-26, 37.6, 55.75, RUS",
        "1992-03-01, 18.4, 43.85, YUG", // Sarajevo
        "1992-03-01, 16.0, 45.8, HRV",
        "1992-05-01, 20.5, 44.8, SCG",
        "1998-01-01, 21.17, 42.6, SCG", // Pristina
        "2000-01-01, 21.17, 42.6, XKX",
        "2006-06-04, 19.26, 42.6, MNE",
        "1992-12-31, 17.5, 48.4, CSK",
        "1993-01-01, 17.5, 48.4, SVK",
        "1993-01-01, 38.9, 15.4, ETH", // Asmara
        "2011-07-08, 31.6, 5.2, SDN", // Juba
        "2011-07-09, 31.6, 5.2, SSD",
        "1990-01-01, 17.1, -22.6, NAM",
        "2025-12-31, 30.52, 50.45, UKR"
    })
    void aPlaceLiesInTheStateOfTheDay(LocalDate day, double lon, double lat, String expected) {
        assertEquals(Optional.of(expected), under(day, lon, lat));
    }

    @ParameterizedTest
    @CsvSource({
        "TUR, 2022-05-31, Turkey",
        "TUR, 2022-06-01, Türkiye",
        "COD, 1997-05-16, Zaire",
        "KHM, 1990-01-01, Democratic Kampuchea",
        "UKR, 1990-01-01, Ukrainian Soviet Socialist Republic",
        "SCG, 2003-02-03, Federal Republic of Yugoslavia",
        "SCG, 2003-02-04, Serbia and Montenegro",
        "DEU, 1990-10-02, Federal Republic of Germany",
        "DEU, 1990-10-03, Germany"
    })
    void aStateBearsTheNameOfTheDay(String iso3, LocalDate day, String expected) {
        assertEquals(expected, on(day).atlas().state(iso3).orElseThrow().names().in(Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "1997-12-09, Almaty",
        "1997-12-10, Akmola",
        "1998-05-06, Astana",
        "2019-03-23, Nur-Sultan",
        "2022-09-19, Astana"
    })
    void theCapitalOfKazakhstanIsTheOneOfTheDay(LocalDate day, String expected) {
        assertEquals(
                expected,
                on(day).atlas()
                        .state("KAZ")
                        .flatMap(State::capital)
                        .orElseThrow()
                        .names()
                        .english());
    }

    @Test
    void theTwoGermaniesAndTheTwoYemensAreBothThere() {
        Geography states = on(LocalDate.of(1990, 1, 1)).world().overview().states();
        assertTrue(states.shape("DDR").isPresent());
        assertTrue(states.shape("YMD").isPresent());
        assertTrue(on(LocalDate.of(1990, 10, 3))
                .world()
                .overview()
                .states()
                .shape("DDR")
                .isEmpty());
    }

    @Test
    void todayIsAsTheShapesAre() {
        assertEquals(Map.of(), on(atlas.asOf()).atlas().states().wholes());
        assertTrue(on(atlas.asOf()).world() == world);
    }

    @Test
    void figuresAreOfTheAreasOfToday() {
        WorldOfDay shown = WorldOfDay.of(
                Viewpoint.home(LocalDate.of(1991, 6, 1))
                        .subject()
                        .withTheme(new MapTheme.FigureTheme("population", Classing.USUAL)),
                atlas,
                world);
        assertTrue(shown.atlas().states().containsKey("UKR"));
        assertFalse(shown.atlas().states().containsKey("SUN"));
        assertTrue(shown.world() == world);
    }

    @Test
    void sharesOfTheWorldAreOfTheAreasThatLayInTheMembers() {
        List<String> areas = ShareCalculator.areasOn(
                atlas,
                atlas.organization("osce").orElseThrow(),
                Set.of(MembershipStatus.MEMBER),
                LocalDate.of(1990, 6, 1));
        assertTrue(areas.containsAll(List.of("RUS", "UZB", "HRV", "CZE", "DEU")));
        assertFalse(areas.contains("SUN") || areas.contains("DDR") || areas.contains("LTU"));
    }

    private static final Messages WORDS = new Messages(Language.ENGLISH);

    @Test
    void aFigureOfAnAreaOfTodaySaysSo() {
        Subject subject = Viewpoint.home(LocalDate.of(1991, 6, 1))
                .subject()
                .withTheme(new MapTheme.FigureTheme("population", Classing.USUAL));
        HoverWords words = new HoverWords(atlas, WORDS);
        State ukraine = subject.seenIn(atlas).state("UKR").orElseThrow();
        State france = subject.seenIn(atlas).state("FRA").orElseThrow();
        assertTrue(words.of(ukraine, subject).startsWith("Ukraine · "), words.of(ukraine, subject));
        assertTrue(words.of(ukraine, subject).endsWith(" · area of today’s state"), words.of(ukraine, subject));
        assertFalse(words.of(france, subject).contains("area of today"), words.of(france, subject));
    }

    @Test
    void whatTheLastPartOfAFormerStateDoesIsSaidOfIt() {
        HoverWords words = new HoverWords(atlas, WORDS);
        Subject before = Viewpoint.home(LocalDate.of(1991, 12, 10)).subject().withOrganization("cis");
        Subject after = before.withDate(LocalDate.of(1991, 12, 22));
        assertEquals(
                "Union of Soviet Socialist Republics",
                words.of(before.seenIn(atlas).state("SUN").orElseThrow(), before),
                "with Kazakhstan, which was no founder");
        assertEquals(
                "Union of Soviet Socialist Republics · Member",
                words.of(after.seenIn(atlas).state("SUN").orElseThrow(), after));
    }

    @ParameterizedTest
    @CsvSource({
        "1990-01-01, Boundaries are drawn as today’s. Hong Kong",
        "1990-06-01, Lithuania: independence declared on 11 March 1990",
        "2005-06-01, Boundaries are drawn as today’s.",
    })
    void theFootOfTheMapSaysWhichBoundariesAreOthers(LocalDate day, String expected) {
        String told = new SubjectWords(atlas, WORDS).boundariesOfTheDay(Viewpoint.home(day));
        assertTrue(told.contains(expected), told);
    }

    @ParameterizedTest
    @CsvSource({
        "1990-01-01, Boundaries are drawn as today’s (notes: 3)",
        "2005-06-01, Boundaries are drawn as today’s.",
        "2025-12-31, ''",
    })
    void inShortItSaysHowManyNotesThereAre(LocalDate day, String expected) {
        assertEquals(expected, new SubjectWords(atlas, WORDS).boundariesOfTheDayInShort(Viewpoint.home(day)));
    }

    @Test
    void whereBoundariesAreTheOnesOfTheDayNothingIsSaid() {
        assertEquals("", new SubjectWords(atlas, WORDS).boundariesOfTheDay(Viewpoint.home(atlas.asOf())));
    }

    @Test
    void everyShapeBelongsToOneStateOnEveryDay() {
        Set<String> all = new TreeSet<>();
        world.overview().states().shapes().forEach(shape -> all.add(shape.id()));
        all.removeIf(id -> atlas.state(id).isEmpty());
        for (LocalDate day : days()) {
            WorldOfDay then = on(day);
            Set<String> ofStates = new TreeSet<>();
            then.world().overview().states().shapes().forEach(shape -> {
                if (atlas.state(shape.id()).isPresent()) {
                    ofStates.add(shape.id());
                    assertTrue(then.atlas().states().containsKey(shape.id()), shape.id() + " is not there on " + day);
                }
            });
            for (String id : all) {
                boolean isPart =
                        then.atlas().states().wholes().values().stream().anyMatch(of -> of.contains(id));
                assertTrue(isPart || ofStates.contains(id), id + " belongs to nobody on " + day);
            }
        }
    }

    @Test
    void everyCapitalLiesInItsStateOrBesideItsCoastOrBorder() {
        for (LocalDate day : days()) {
            WorldOfDay then = on(day);
            Geography shapes = then.world().overview().states();
            List<String> elsewhere = then.atlas().states().values().stream()
                    .filter(state -> state.history().existsFrom().isPresent()
                            || state.existsTo().isPresent()
                            || !state.history().formerCapitals().isEmpty())
                    .filter(state -> shapes.shape(state.iso3()).isPresent())
                    // Two are points, and of Palau only the largest island is drawn.
                    .filter(state -> !Set.of("DDR", "YMD", "PLW").contains(state.iso3()))
                    .filter(state -> state.capital()
                            .filter(capital -> !liesIn(shapes, state.iso3(), capital.at()))
                            .isPresent())
                    .map(State::iso3)
                    .toList();
            assertEquals(List.of(), elsewhere, "on " + day);
        }
    }

    private static boolean liesIn(Geography shapes, String iso3, LonLat at) {
        return Stream.of(0, 1, 2, 3, 4, 5, 6, 7, 8)
                .map(i -> new LonLat(
                        at.lonDegrees() + (i % 3 - 1) * TOLERANCE_DEGREES,
                        at.latDegrees() + (i / 3 - 1) * TOLERANCE_DEGREES))
                .anyMatch(place -> shapes.holds(iso3, place));
    }

    /// A day for each edition of the states.
    private static Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        Set<States.Edition> seen = new HashSet<>();
        for (LocalDate day = Atlas.FIRST_DAY; !day.isAfter(atlas.asOf()); day = day.plusDays(1)) {
            if (seen.add(atlas.on(day).states().edition())) {
                days.add(day);
            }
        }
        return days;
    }
}
