package atlas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SearchTest {

    private final Search search = new Search(Fixture.atlas());

    private List<String> find(String query) {
        return search.find(query, 10).stream().map(match -> id(match.hit())).toList();
    }

    private static String id(SearchHit hit) {
        return switch (hit) {
            case SearchHit.StateHit(var state) -> state.iso3();
            case SearchHit.OrganizationHit(var organization) -> organization.id();
            case SearchHit.ConflictHit(var conflict) -> conflict.id();
            case SearchHit.ArmedConflictHit(var conflict) -> conflict.id();
            case SearchHit.TermHit(var term) -> term.id();
            case SearchHit.MeetingHit(var organization, var meeting) -> organization.id() + " " + meeting.id();
            case SearchHit.FigureHit(var indicator) -> indicator.id();
            case SearchHit.CityHit city -> city.names().english();
            case SearchHit.AreaHit(var area) -> "area " + area.id();
            case SearchHit.ResolutionHit(var conflict, var resolution) -> resolution.symbol();
            case SearchHit.AgreementHit(var conflict, var agreement) -> agreement.id();
        };
    }

    @Test
    void aTermOfTheGlossaryIsFoundInAnyLanguage() {
        assertEquals(List.of("charter"), find("устав"));
        assertEquals(List.of("charter"), find("chart"));
    }

    @ParameterizedTest
    @CsvSource({
        "türkiye, TUR",
        "TÜRKİYE, TUR",
        "turkıye, TUR",
        "turkey, TUR",
        "Турция, TUR",
        "Түркия, TUR",
        "туркия, TUR",
        "tur, TUR",
        "kwt, KWT",
        "kirghizia, KGZ",
        "киргизия, KGZ",
        "шос, sco",
        "sio, sco",
        "karabakh, karabakh",
        "карабахскии, karabakh",
        "sixth summit, cica summit-6",
        "summit cica 2022, cica summit-6",
        "summit six, cica summit-6"
    })
    void theBestMatchStandsFirst(String query, String found) {
        assertEquals(found, find(query).getFirst());
    }

    @Test
    void meetingsThatAreOnlyPlannedAreNotFound() {
        assertEquals(List.of(), find("seventh summit"));
    }

    @Test
    void aWholeNameGoesBeforeTheBeginningOfAnother() {
        assertTrue(search.find("turkey", 1).getFirst().score()
                > search.find("turke", 1).getFirst().score());
    }

    @Test
    void theNameThatMatchedIsTold() {
        assertEquals(
                Optional.of("Kirghizia"), search.find("kirgh", 1).getFirst().name());
    }

    @Test
    void signsAloneFindNothing() {
        assertEquals(List.of(), find(" .-'"));
    }
}
