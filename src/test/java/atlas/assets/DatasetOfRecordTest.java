package atlas.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.check.Check;
import atlas.domain.Atlas;
import atlas.domain.figure.Series;
import atlas.geo.Geography;
import atlas.geo.LonLat;
import atlas.geo.Shape;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.theme.SubjectWords;
import atlas.view.Viewpoint;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetOfRecordTest {

    private static final Path ASSETS = Path.of("assets");

    private static Atlas atlas;
    private static Geography states;

    @BeforeAll
    static void read() {
        AssetFolder folder = new AssetFolder(ASSETS);
        atlas = folder.readAtlas().atlas();
        states = folder.readWorld().world().overview().states();
    }

    @Test
    void theDatasetOfRecordHasNoProblems() {
        assertEquals(List.of(), Check.of(ASSETS).problems());
    }

    @ParameterizedTest
    @CsvSource({
        "2003-01-01, 16",
        "2005-01-01, 17",
        "2007-01-01, 18",
        "2009-01-01, 20",
        "2011-01-01, 22",
        "2012-01-01, 24",
        "2015-01-01, 26",
        "2019-01-01, 27",
        "2022-12-31, 28"
    })
    void cicaHadAsManyMembersAsItsSecretariatCounts(LocalDate day, int members) {
        assertEquals(
                members, atlas.organization("cica").orElseThrow().membersOn(day).size());
    }

    @ParameterizedTest
    @CsvSource({
        "un, 2001-01-01, 189",
        "un, 2003-01-01, 191",
        "un, 2011-12-31, 193",
        "nato, 1998-01-01, 16",
        "nato, 2000-01-01, 19",
        "nato, 2005-01-01, 26",
        "nato, 2010-01-01, 28",
        "nato, 2021-01-01, 30",
        "nato, 2024-12-31, 32",
        "osce, 2013-01-01, 57",
        "sco, 2002-01-01, 6",
        "sco, 2018-01-01, 8",
        "sco, 2023-12-31, 9",
        "sco, 2024-12-31, 10",
        "asean, 1996-01-01, 7",
        "asean, 1998-01-01, 9",
        "asean, 2000-01-01, 10",
        "asean, 2025-12-31, 11",
        "csto, 2000-01-01, 6",
        "csto, 2007-01-01, 7",
        "csto, 2014-01-01, 6",
        "eaeu, 2015-12-31, 5",
        "eurasec, 2007-01-01, 6",
        "eurasec, 2016-01-01, 0",
        "eco, 1993-01-01, 10",
        "ots, 2010-01-01, 4",
        "ots, 2020-01-01, 5",
        "saarc, 2006-01-01, 7",
        "saarc, 2008-01-01, 8",
        "bimstec, 2005-01-01, 7",
        "gcc, 1990-01-01, 6",
        "las, 2010-01-01, 22",
        "oic, 2011-01-01, 57",
        "brics, 2010-01-01, 4",
        "brics, 2012-01-01, 5",
        "brics, 2025-12-31, 10",
        "guam, 2000-01-01, 5",
        "guam, 2006-01-01, 4",
        "turkpa, 2010-01-01, 4",
        "central-asia, 2018-12-31, 5",
        "central-asia, 2025-12-31, 6",
        "eas, 2010-12-31, 16",
        "eas, 2011-12-31, 18",
        "admm-plus, 2010-12-31, 18",
        "quad, 2025-12-31, 4",
        "aukus, 2021-12-31, 3",
        "six-party-talks, 2003-12-31, 6",
        "caspian, 2018-12-31, 5",
        "canwfz, 2009-12-31, 5",
        "seanwfz, 2001-12-31, 10",
        "iaea, 2001-12-31, 133"
    })
    void organizationsHadAsManyMembersAsTheyCount(String id, LocalDate day, int members) {
        assertEquals(
                members, atlas.organization(id).orElseThrow().membersOn(day).size());
    }

    @Test
    void everyTextStandsInAllFourLanguages() throws IOException {
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ASSETS)) {
            for (Path file : files.filter(DatasetOfRecordTest::isDataset).toList()) {
                collectUntranslated(new ObjectMapper().readTree(file.toFile()), file.toString(), missing);
            }
        }
        assertEquals(List.of(), missing);
    }

    private static boolean isDataset(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.endsWith(".json") && !path.contains("/schema/") && !path.matches(".*/geography/[^s].*");
    }

    private static void collectUntranslated(JsonNode node, String place, List<String> missing) {
        if (node.has("en") && !(node.has("tr") && node.has("ru") && node.has("kk"))) {
            missing.add(place + ": " + node.get("en").asText());
        }
        node.properties()
                .forEach(field -> collectUntranslated(field.getValue(), place + "/" + field.getKey(), missing));
        if (node.isArray()) {
            node.forEach(item -> collectUntranslated(item, place, missing));
        }
    }

    @Test
    void deathsPerMillionFollowTheirFormula() {
        checkDerived(
                "fatalities-per-million",
                "conflict-fatalities",
                (deaths, state, year) -> valueOf("population", state, year).map(persons -> deaths / persons * 1e6));
    }

    @Test
    void sharesOfTheWorldFollowTheirFormula() {
        checkDerived(
                "population-share-of-world",
                "population",
                (value, state, year) -> world("population", year).map(total -> value / total * 100));
        checkDerived(
                "gdp-ppp-share-of-world",
                "gdp-ppp",
                (value, state, year) -> world("gdp-ppp", year).map(total -> value / total * 100));
    }

    @Test
    void whoShowsKashmirOrTaiwanSaysWhatIsNotAgreedUpon() {
        SubjectWords words = new SubjectWords(atlas, new Messages(Language.ENGLISH));
        Viewpoint home = Viewpoint.home(LocalDate.of(2022, 10, 13));
        String inKashmir = words.placesNotAgreedUpon(home, place -> place.lonDegrees() < 100);
        assertTrue(inKashmir.contains("Jammu and Kashmir") && inKashmir.contains("Aksai Chin"), inKashmir);
        assertTrue(words.placesNotAgreedUpon(home, place -> place.lonDegrees() > 100)
                .contains("Taiwan"));
        assertEquals("", words.placesNotAgreedUpon(home, _ -> false));
    }

    /// The World Bank's own totals: for these states its figure per person is about another population than
    /// SP.POP.TOTL.
    @ParameterizedTest
    @CsvSource({"CYP, 51.06e9", "UKR, 569.7e9", "TZA, 238.4e9", "MAR, 351.8e9", "GEO, 83.39e9", "MDA, 41.60e9"})
    void totalsInPurchasingPowerAreAboutOneTerritory(String state, double total) {
        assertEquals(total, valueOf("gdp-ppp", state, 2022).orElseThrow(), total * 0.005);
    }

    @Test
    void totalsInPurchasingPowerFollowTheirFormulaElsewhere() {
        Set<String> apart = Set.of("CYP", "MAR", "TZA", "UKR");
        atlas.indicator("gdp-ppp")
                .orElseThrow()
                .series()
                .byState()
                .forEach((state, years) -> years.forEach((year, value) -> {
                    if (!apart.contains(state)) {
                        double expected =
                                valueOf("gdp-per-capita-ppp", state, year).orElseThrow()
                                        * valueOf("population", state, year).orElseThrow();
                        assertEquals(expected, value.value(), 1, () -> state + " " + year);
                    }
                }));
    }

    private interface Formula {
        Optional<Double> of(double value, String state, int year);
    }

    private static void checkDerived(String derived, String base, Formula formula) {
        Map<String, NavigableMap<Integer, Series.Value>> values =
                atlas.indicator(derived).orElseThrow().series().byState();
        assertTrue(values.size() > 150, () -> derived + " has " + values.size() + " states");
        values.forEach((state, years) -> years.forEach((year, value) -> {
            double from = valueOf(base, state, year).orElseThrow();
            double expected = formula.of(from, state, year).orElseThrow();
            assertEquals(
                    expected,
                    value.value(),
                    Math.abs(expected) * 1e-4 + 1e-9,
                    () -> derived + " " + state + " " + year);
        }));
    }

    private static Optional<Double> valueOf(String indicator, String state, int year) {
        return atlas.indicator(indicator).orElseThrow().series().of(state, year).map(Series.Value::value);
    }

    private static Optional<Double> world(String indicator, int year) {
        return Optional.ofNullable(
                atlas.indicator(indicator).orElseThrow().series().world().get(year));
    }

    @ParameterizedTest
    @CsvSource({
        "Simferopol, 34.10, 44.95, UKR",
        "Sevastopol inland, 33.70, 44.60, UKR",
        "Donetsk, 37.80, 48.00, UKR",
        "Luhansk, 39.31, 48.57, UKR",
        "Kherson, 32.62, 46.64, UKR",
        "Khankendi, 46.75, 39.82, AZE",
        "Shusha, 46.75, 39.76, AZE",
        "Lachin, 46.55, 39.64, AZE",
        "Gaza, 34.44, 31.49, PSE",
        "Ramallah, 35.20, 31.90, PSE",
        "Laayoune, -13.19, 27.13, ESH",
        "Vorukh, 70.58, 39.86, TJK",
        "Osh beside Barak, 72.80, 40.53, KGZ"
    })
    void placesLieWhereTheUnitedNationsHaveThem(String place, double lon, double lat, String state) {
        assertEquals(Optional.of(state), states.shapeUnder(new LonLat(lon, lat)).map(Shape::id), place);
    }
}
