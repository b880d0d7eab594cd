package atlas.citation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.i18n.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Citations as text, by the styles and locales of CSL.
final class CitationTest {

    private static final CslItem NEWS = item(
            "news",
            "article-newspaper",
            Map.of(
                    CslField.TITLE, "UN General Assembly adopts a “frozen” resolution",
                    CslField.CONTAINER_TITLE, "Ukrinform",
                    CslField.URL, "https://ukrinform.net/2841600",
                    CslField.LANGUAGE, "en"),
            "");

    private static CslItem item(String id, String type, Map<CslField, String> texts, String addendum) {
        return new CslItem(
                id,
                type,
                List.of(),
                Optional.of(new CslDate(List.of(2019, 12, 18))),
                Optional.of(new CslDate(List.of(2026, 5, 3))),
                texts,
                addendum);
    }

    private static String cited(CslItem item, CitationStyle style, Language language) {
        return Citation.textOf(List.of(item), style, language).strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CHICAGO | ENGLISH | Ukrinform. 2019. UN General Assembly Adopts a “Frozen” Resolution. December 18. Accessed May 3, 2026. https://ukrinform.net/2841600.
            CHICAGO | TURKISH | Ukrinform. 2019. UN General Assembly Adopts a “Frozen” Resolution. 18 Aralık. Erişim 3 Mayıs 2026. https://ukrinform.net/2841600.
            CHICAGO | RUSSIAN | Ukrinform. 2019. UN General Assembly Adopts a “Frozen” Resolution. 18 декабря. Просмотрено 3 мая 2026 г. https://ukrinform.net/2841600.
            CHICAGO | KAZAKH  | Ukrinform. 2019. UN General Assembly Adopts a “Frozen” Resolution. 18 желтоқсан. Қаралған күні 2026 ж. 3 мамыр. https://ukrinform.net/2841600.
            APA     | ENGLISH | UN General Assembly adopts a “frozen” resolution. (2019, December 18). Ukrinform. Retrieved May 3, 2026, from https://ukrinform.net/2841600
            APA     | TURKISH | UN General Assembly adopts a “frozen” resolution. (2019, 18 Aralık). Ukrinform. Erişim tarihi 3 Mayıs 2026, adres: https://ukrinform.net/2841600
            APA     | RUSSIAN | UN General Assembly adopts a “frozen” resolution. (2019, 18 декабря). Ukrinform. Просмотрено 3 мая 2026 г., по адресу https://ukrinform.net/2841600
            APA     | KAZAKH  | UN General Assembly adopts a “frozen” resolution. (2019, 18 желтоқсан). Ukrinform. Қаралған күні 2026 ж. 3 мамыр, мекенжайы: https://ukrinform.net/2841600
            GOST    | ENGLISH | UN General Assembly adopts a “frozen” resolution [Electronic resource] // Ukrinform. 2019. URL: https://ukrinform.net/2841600 (accessed: 03.05.2026).
            GOST    | TURKISH | UN General Assembly adopts a “frozen” resolution [Çevrimiçi] // Ukrinform. 2019. URL: https://ukrinform.net/2841600 (erişim: 03.05.2026).
            GOST    | RUSSIAN | UN General Assembly adopts a “frozen” resolution [Электронный ресурс] // Ukrinform. 2019. URL: https://ukrinform.net/2841600 (дата обращения: 03.05.2026).
            GOST    | KAZAKH  | UN General Assembly adopts a “frozen” resolution [Электрондық ресурс] // Ukrinform. 2019. URL: https://ukrinform.net/2841600 (қаралған күні: 03.05.2026).
            """)
    void aSourceIsCitedInEachStyleAndLanguage(CitationStyle style, Language language, String expected) {
        assertEquals(expected, cited(NEWS, style, language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CHICAGO | World Bank. 2019. “Poverty.” December 18. Accessed May 3, 2026. https://example.org/p.
            APA     | World Bank. (2019, December 18). Poverty. Retrieved May 3, 2026, from https://example.org/p
            GOST    | Poverty [Electronic resource]. World Bank, 2019. URL: https://example.org/p (accessed: 03.05.2026).
            """)
    void whatNobodySignedIsCitedUnderTheNameOfItsBody(CitationStyle style, String expected) {
        CslItem page = item(
                "page",
                "webpage",
                Map.of(
                        CslField.TITLE, "Poverty",
                        CslField.PUBLISHER, "World Bank",
                        CslField.URL, "https://example.org/p"),
                "");
        assertEquals(expected, cited(page, style, Language.ENGLISH));
    }

    @Test
    void aCitationThatIsWantedNoLongerIsGivenUp() {
        AtomicInteger asked = new AtomicInteger();
        List<CslItem> hundred = IntStream.range(0, 100)
                .mapToObj(i -> item("item-" + i, "webpage", Map.of(CslField.TITLE, "Title " + i), ""))
                .toList();
        assertThrows(
                CancellationException.class,
                () -> Citation.of(hundred, CitationStyle.APA, Language.ENGLISH, _ -> {
                    if (asked.incrementAndGet() == 3) {
                        throw new CancellationException();
                    }
                }));
        assertEquals(3, asked.get());
    }

    @Test
    void textIsHalfOfTheWorkAndHtmlTheOtherHalf() {
        List<CslItem> two = List.of(
                item("a", "webpage", Map.of(CslField.TITLE, "A"), ""),
                item("b", "webpage", Map.of(CslField.TITLE, "B"), ""));
        List<Double> told = new ArrayList<>();
        var _ = Citation.of(two, CitationStyle.APA, Language.ENGLISH, told::add);
        assertEquals(List.of(0.0, 0.25, 0.5, 0.75), told);
    }

    @Test
    void quotationMarksInsideOfOthersAreSingle() {
        CslItem article = item(
                "article",
                "article-journal",
                Map.of(CslField.TITLE, "From “frozen conflict” to rivalry", CslField.CONTAINER_TITLE, "Papers"),
                "");
        assertEquals(
                "“From ‘Frozen Conflict’ to Rivalry.” 2019. Papers, December 18.",
                cited(article, CitationStyle.CHICAGO, Language.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsSaidBehindStandsBehindItsOwnCitationInEveryStyle(Language language) {
        CslItem part = item(
                "atlas-part",
                "chapter",
                Map.of(CslField.TITLE, "Zzz", CslField.CONTAINER_TITLE, "Atlas", CslField.VERSION, "1.2"),
                "Checked. picture --viewpoint '{\"a\":1}'");
        for (CitationStyle style : CitationStyle.values()) {
            Citation citation = Citation.of(List.of(part, NEWS), style, language);
            if (style.isText()) {
                assertEquals(
                        List.of("{\"a\":1}'"),
                        citation.text()
                                .lines()
                                .filter(line -> line.contains("Zzz") && line.contains("1.2"))
                                .map(line -> line.substring(line.length() - 8))
                                .toList());
                assertEquals(2, citation.text().lines().count());
            }
            assertTrue(citation.text().contains("Checked. picture"), citation::text);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = CitationStyle.class,
            names = {"CHICAGO", "APA", "GOST"})
    void everyTypeOfTheRecordHasAFormInEachStyle(CitationStyle style) {
        Map<String, CslItem> sources = new AssetFolder(Path.of("assets")).readSourcesInFull();
        List<CslItem> oneOfEach = sources.values().stream()
                .collect(Collectors.toMap(CslItem::type, item -> item, (first, _) -> first))
                .values()
                .stream()
                .toList();
        assertEquals(11, oneOfEach.size());
        String text = Citation.textOf(oneOfEach, style, Language.ENGLISH);
        assertEquals(oneOfEach.size(), text.lines().count());
        for (CslItem item : oneOfEach) {
            String start = item.texts()
                    .getOrDefault(CslField.TITLE, "")
                    .substring(0, 8)
                    .toLowerCase(Locale.ROOT);
            assertTrue(text.toLowerCase(Locale.ROOT).contains(start), () -> item.id() + "\n" + text);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = CitationStyle.class,
            names = {"CHICAGO", "APA", "GOST"})
    void oddCharactersStayInTextAndAreEscapedInHtml(CitationStyle style) {
        String odd = "5 % of <b>R&D</b> {a} #1 \\ $ _ ~ ^ \"q\" שלום";
        CslItem item = item("odd", "book", Map.of(CslField.TITLE, odd, CslField.LANGUAGE, "he"), "A < B & C");
        Citation citation = Citation.of(List.of(item), style, Language.ENGLISH);
        assertAll(
                () -> assertTrue(citation.text().contains("5 % of <b>R&D</b> {a} #1 \\ $ _ ~ ^"), citation::text),
                () -> assertTrue(citation.text().contains("שלום"), citation::text),
                () -> assertTrue(citation.html().contains("&lt;b&gt;R&amp;D&lt;/b&gt; {a} #1"), citation::html),
                () -> assertFalse(citation.html().contains("<b>"), citation::html),
                () -> assertTrue(citation.html().contains("A &lt; B &amp; C</p>"), citation::html),
                () -> assertTrue(citation.html().startsWith("<p>"), citation::html));
    }

    @Test
    void aTitleThatBeginsWithANumberKeepsIt() {
        CslItem item = item("n", "webpage", Map.of(CslField.TITLE, "24. Things", CslField.PUBLISHER, "24.kg"), "");
        for (CitationStyle style : List.of(CitationStyle.CHICAGO, CitationStyle.APA, CitationStyle.GOST)) {
            assertTrue(cited(item, style, Language.ENGLISH).contains("24. Things"), style::toString);
        }
        assertTrue(cited(item, CitationStyle.CHICAGO, Language.ENGLISH).startsWith("24.kg"));
    }

    @Test
    void theSameItemsMakeTheSameText() {
        for (CitationStyle style : CitationStyle.values()) {
            assertEquals(
                    Citation.of(List.of(NEWS), style, Language.KAZAKH),
                    Citation.of(List.of(NEWS), style, Language.KAZAKH));
        }
    }

    @Test
    void linesAndMarksThatTurnTheDirectionAreTakenOut() {
        Map<CslField, String> texts = new EnumMap<>(CslField.class);
        texts.put(CslField.TITLE, " One\r\n\ttwo\u202e three\u2066 ");
        texts.put(CslField.NOTE, " \n ");
        CslItem item = item("id", "book", texts, "");
        assertEquals(Map.of(CslField.TITLE, "One two three"), item.texts());
    }

    @ParameterizedTest
    @CsvSource({"2022-10-13, 2022-10-13", "2022-10, 2022-10", "2022, 2022"})
    void aDateIsAsSharpAsItIsKnown(String text, String iso) {
        assertEquals(iso, CslDate.parse(text).orElseThrow().iso());
    }

    @Test
    void whatIsNoDateIsRefused() {
        assertAll(
                () -> assertEquals(Optional.empty(), CslDate.parse("July 2026")),
                () -> assertThrows(IllegalArgumentException.class, () -> new CslDate(List.of(2022, 13))),
                () -> assertThrows(IllegalArgumentException.class, () -> new CslDate(List.of(2022, 2, 30))),
                () -> assertThrows(IllegalArgumentException.class, () -> new CslDate(List.of())));
    }

    @Test
    void everyStyleIsNamedAsOnTheCommandLine() {
        assertEquals(
                List.of("chicago", "apa", "gost", "bibtex", "ris", "csl-json"),
                Arrays.stream(CitationStyle.values())
                        .map(CitationStyle::toString)
                        .toList());
    }
}
