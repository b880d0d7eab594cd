package atlas.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.domain.Atlas;
import atlas.geo.Geography;
import atlas.geo.LonLat;
import atlas.geo.Shape;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        states = folder.readWorld().world().states();
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
