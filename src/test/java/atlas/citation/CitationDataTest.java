package atlas.citation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.i18n.Language;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Citations as data for other programs: RIS and CSL-JSON are read back by citeproc-java; biber reads BibTeX
/// in CI.
final class CitationDataTest {

    private static final String ODD = "5 % of <R&D> {a #1 \\ $ _ ~ ^ \"q\"} שלום";

    /// Types of the schema of CSL 1.0.2.
    private static final Set<String> TYPES = Set.of(
            "article",
            "article-journal",
            "article-newspaper",
            "book",
            "chapter",
            "dataset",
            "legislation",
            "map",
            "report",
            "software",
            "speech",
            "treaty",
            "webpage");

    /// Names of the schema of CSL 1.0.2.
    private static final Set<String> VARIABLES = Set.of(
            "id",
            "type",
            "author",
            "issued",
            "accessed",
            "title",
            "container-title",
            "publisher",
            "publisher-place",
            "number",
            "volume",
            "issue",
            "page",
            "edition",
            "version",
            "genre",
            "DOI",
            "ISBN",
            "URL",
            "language",
            "note");

    private static final List<CslItem> RECORD =
            List.copyOf(new AssetFolder(Path.of("assets")).readSourcesInFull().values());

    private static CslItem odd() {
        return new CslItem(
                "odd-1",
                "article-journal",
                List.of(
                        new CslName.Person("Doe and Sons", "Jane, Jr."),
                        new CslName.Literal("Ministry of Trade and Industry"),
                        new CslName.Person("Mononym", "")),
                Optional.of(new CslDate(List.of(2015, 7))),
                Optional.of(new CslDate(List.of(2026, 11, 23))),
                Map.of(
                        CslField.TITLE, ODD,
                        CslField.CONTAINER_TITLE, "Записки & заметки",
                        CslField.VOLUME, "43",
                        CslField.ISSUE, "4",
                        CslField.PAGE, "556–576",
                        CslField.DOI, "10.1000/a{b}",
                        CslField.URL, "https://example.org/a b{c}\"?x=%20&y=1#z_~",
                        CslField.LANGUAGE, "ru",
                        CslField.NOTE, "One\nline"),
                "");
    }

    private static String written(List<CslItem> items, CitationStyle style) {
        return Citation.textOf(items, style, Language.ENGLISH);
    }

    @Test
    void bibTexEscapesWhatIsNoText() {
        assertEquals("""
                @article{odd-1,
                  author = {{Doe and Sons}, {Jane, Jr.} and {Ministry of Trade and Industry} and {Mononym}},
                  title = {5 \\% of <R\\&D> \\textbraceleft{}a \\#1 \\textbackslash{} \\$ \\_ \\textasciitilde{} \
                \\textasciicircum{} \\textquotedbl{}q\\textquotedbl{}\\textbraceright{} שלום},
                  journaltitle = {Записки \\& заметки},
                  date = {2015-07},
                  volume = {43},
                  number = {4},
                  pages = {556--576},
                  doi = {10.1000/a%7Bb%7D},
                  url = {https://example.org/a%20b%7Bc%7D%22?x=%20&y=1#z_~},
                  urldate = {2026-11-23},
                  langid = {russian},
                  annotation = {One line}
                }
                """, written(List.of(odd()), CitationStyle.BIBTEX));
    }

    private static CslItem unsigned(String type, String container) {
        return new CslItem(
                "unsigned",
                type,
                List.of(),
                Optional.of(new CslDate(List.of(2024))),
                Optional.empty(),
                container.isEmpty()
                        ? Map.of(CslField.TITLE, "Poverty", CslField.PUBLISHER, "World Bank")
                        : Map.of(CslField.TITLE, "Poverty", CslField.CONTAINER_TITLE, container),
                "");
    }

    @Test
    void whatNobodySignedHasItsBodyAsAuthor() {
        assertAll(
                () -> assertEquals("""
                        @online{unsigned,
                          author = {{World Bank}},
                          title = {Poverty},
                          date = {2024}
                        }
                        """, written(List.of(unsigned("webpage", "")), CitationStyle.BIBTEX)),
                () -> assertEquals("""
                        @report{unsigned,
                          author = {{World Bank}},
                          title = {Poverty},
                          institution = {{World Bank}},
                          date = {2024},
                          type = {Report}
                        }
                        """, written(List.of(unsigned("report", "")), CitationStyle.BIBTEX)),
                () -> assertEquals(
                        "[{\"literal\":\"World Bank\"}]",
                        new ObjectMapper()
                                .readTree(written(List.of(unsigned("dataset", "")), CitationStyle.CSL_JSON))
                                .path(0)
                                .path("author")
                                .toString()),
                () -> assertTrue(written(List.of(unsigned("webpage", "")), CitationStyle.RIS)
                        .contains("AU  - World Bank,\r\n")));
    }

    @Test
    void anArticleThatNobodySignedHasItsNewspaperAsAuthorInBibTex() {
        assertEquals("""
                @article{unsigned,
                  author = {{The Times}},
                  title = {Poverty},
                  journaltitle = {The Times},
                  entrysubtype = {newspaper},
                  date = {2024}
                }
                """, written(List.of(unsigned("article-newspaper", "The Times")), CitationStyle.BIBTEX));
    }

    @Test
    void thePublisherOfABookIsNotItsAuthor() {
        assertFalse(written(List.of(unsigned("book", "")), CitationStyle.BIBTEX).contains("author"));
    }

    @Test
    void bibTexOfTheRecordHasKeysOfAsciiEachOnceAndBracesInPairs() {
        String[] entries = written(RECORD, CitationStyle.BIBTEX).split("\n\n", -1);
        assertEquals(RECORD.size(), entries.length);
        Set<String> keys = new HashSet<>();
        for (String entry : entries) {
            assertTrue(entry.matches("(?s)@[a-z]+\\{[a-z0-9-]+,\n(  [a-z]+ = \\{[^\n]+},?\n)+}\n?"), entry);
            assertTrue(keys.add(entry.substring(entry.indexOf('{') + 1, entry.indexOf(','))), entry);
            assertEquals(
                    entry.chars().filter(sign -> sign == '{').count(),
                    entry.chars().filter(sign -> sign == '}').count(),
                    entry);
        }
    }

    @Test
    void risIsReadBackByAnotherProgram() throws IOException {
        RISReference read = new RISParser()
                .parse(new StringReader(written(List.of(odd()), CitationStyle.RIS)))
                .getReferences()
                .getFirst();
        assertAll(
                () -> assertEquals("odd-1", read.getId()),
                () -> assertArrayEquals(
                        new String[] {"Doe and Sons, Jane, Jr.", "Ministry of Trade and Industry,", "Mononym,"},
                        read.getAuthors()),
                () -> assertEquals(ODD, read.getTitle()),
                () -> assertEquals("2015/07//", read.getDate()),
                () -> assertEquals("556", read.getStartPage()),
                () -> assertEquals("576", read.getEndPage()),
                () -> assertEquals("10.1000/a{b}", read.getDOI()),
                () -> assertEquals("ru", read.getLanguage()));
    }

    /// Each line is a tag and its value; each record begins with its type and ends with ER.
    @Test
    void risOfTheRecordFollowsItsGrammar() throws IOException {
        String ris = written(RECORD, CitationStyle.RIS);
        int records = 0;
        boolean isInside = false;
        for (String line : ris.split("\r\n", -1)) {
            if (line.isEmpty()) {
                assertTrue(!isInside, "an empty line inside of a record");
                continue;
            }
            assertTrue(line.matches("[A-Z][A-Z0-9]  - [^\r\n]*"), line);
            String tag = line.substring(0, 2);
            assertEquals(!isInside, tag.equals("TY"), line);
            isInside = !tag.equals("ER");
            records += isInside ? 0 : 1;
            if (tag.equals("DA") || tag.equals("Y2")) {
                assertTrue(line.substring(6).matches("\\d{4}/(\\d{2})?/(\\d{2})?/"), line);
            }
        }
        assertEquals(RECORD.size(), records);
        assertEquals(
                RECORD.size(),
                new RISParser().parse(new StringReader(ris)).getReferences().size());
    }

    @Test
    void cslJsonOfTheRecordHasNamesAndTypesOfTheSchemaAlone() throws IOException {
        JsonNode items = new ObjectMapper().readTree(written(RECORD, CitationStyle.CSL_JSON));
        assertEquals(RECORD.size(), items.size());
        for (JsonNode item : items) {
            assertTrue(TYPES.contains(item.path("type").asText()), item::toString);
            item.fieldNames().forEachRemaining(name -> assertTrue(VARIABLES.contains(name), name));
            for (String date : List.of("issued", "accessed")) {
                if (item.has(date)) {
                    JsonNode parts = item.path(date).path("date-parts").path(0);
                    assertTrue(parts.size() >= 1 && parts.size() <= 3, item::toString);
                    parts.forEach(part -> assertTrue(part.isInt(), item::toString));
                }
            }
        }
    }

    @Test
    @SuppressWarnings("unchecked") // As citeproc-java's reader of JSON gives it.
    void cslJsonIsReadBackByAnotherProgram() throws IOException {
        List<Object> read = new JsonParser(
                        new JsonLexer(new StringReader(written(List.of(odd()), CitationStyle.CSL_JSON))))
                .parseArray();
        CSLItemData item = CSLItemData.fromJson((Map<String, Object>) read.getFirst());
        assertAll(
                () -> assertEquals("odd-1", item.getId()),
                () -> assertEquals(ODD, item.getTitle()),
                () -> assertEquals("Doe and Sons", item.getAuthor()[0].getFamily()),
                () -> assertEquals("Ministry of Trade and Industry", item.getAuthor()[1].getLiteral()),
                () -> assertArrayEquals(
                        new int[] {2026, 11, 23}, item.getAccessed().getDateParts()[0]),
                () -> assertEquals("One line", item.getNote()));
    }
}
