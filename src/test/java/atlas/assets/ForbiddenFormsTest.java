package atlas.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Forms that native readers objected to, or that stood beside another form of the same word, do not come back.
final class ForbiddenFormsTest {

    /// A form and what is written in its place.
    private record Form(Pattern forbidden, String instead) {}

    private static Form form(String forbidden, String instead) {
        return new Form(Pattern.compile(forbidden, Pattern.UNICODE_CHARACTER_CLASS), instead);
    }

    /// In texts of stories; an id is no word.
    private static final Pattern SOURCE_MARK = Pattern.compile("\\[\\^[^\\]]*]");

    private static final Map<String, List<Form>> FORMS = Map.of(
            "en",
            List.of(form("(?<=\\w)'(?=\\w)", "’"), form("\"", "“ ”")),
            "tr",
            List.of(
                    form("'", "’"),
                    form("\"", "“ ”"),
                    form("\\bişbirliğ", "iş birliği; names of organizations write İşbirliği"),
                    form("\\b[hH]ükümet", "hükûmet"),
                    form("\\bhükûmetler arası", "hükûmetlerarası"),
                    form("\\b[dD]aimi\\b", "daimî"),
                    form("\\b[rR]esmi\\b", "resmî"),
                    form("\\b[fF]iili\\b", "fiilî"),
                    form("\\bdahil\\b", "dâhil"),
                    form("\\byasadışı\\b", "yasa dışı"),
                    form("AİGK’(n[ıu]n|d[a]|dan|y[ıu]|ya)\\b", "AİGK’nin, AİGK’de, AİGK’den, AİGK’yi, AİGK’ye"),
                    form("BM Antlaşması", "BM Şartı"),
                    form("(?<!\\d)\\d{4}–\\d{4}(?!\\d)", "a hyphen between years"),
                    form("Bu günde", "Bu tarihte"),
                    form("\\bStokholm", "Stockholm"),
                    form("Çolpon Ata", "Çolpon-Ata")),
            "ru",
            List.of(
                    form("\\b[оО]бъединенн", "объединённ"),
                    form("\\b[сС]оединенн", "соединённ"),
                    form("\\b[вВ]ооруженн", "вооружённ"),
                    form("\\b[еЕ]е\\b", "её"),
                    form("\\b(о|в|на|при) нем\\b", "нём"),
                    form("\\bеще\\b", "ещё"),
                    form("\\b[пП]артнер", "партнёр"),
                    form("\\bотчет", "отчёт"),
                    form("\\bостается\\b", "остаётся"),
                    form("Кишинев", "Кишинёв"),
                    form("Лачын", "Лачин"),
                    form("(?<!\\d)\\d{4}-\\d{4}(?!\\d)", "a dash between years"),
                    form("г\\.\\.", "no full stop after г."),
                    form("на Украине", "в Украине, as the documents of the United Nations since 2022")),
            "kk",
            List.of(
                    form("Әзірбайжан", "Әзербайжан"),
                    form("\\bбақылаушы (мемлекет|ел|ұйым)", "байқаушы"),
                    form("\\bәріптес", "серіктес"),
                    form("Стамб[уұ]л", "Ыстанбұл"),
                    form("\\bоккупацияланған", "басып алынған"),
                    form("превентивтік", "превентивті"),
                    form("\\bжанжал", "қақтығыс"),
                    form("АӨСШК-де\\b", "АӨСШК-те"),
                    form("(?<!\\d)\\d{4}-\\d{4}(?!\\d)", "a dash between years")));

    private static List<String> objections(String language, String text, String where) {
        return FORMS.getOrDefault(language, List.of()).stream()
                .filter(form -> form.forbidden().matcher(text).find())
                .map(form -> where + ": instead of \"" + form.forbidden() + "\": " + form.instead() + ": " + text)
                .toList();
    }

    private static void walk(JsonNode node, String where, List<String> objections) {
        node.properties().forEach(entry -> {
            String name = entry.getKey();
            if (FORMS.containsKey(name) && entry.getValue().isTextual()) {
                String read = SOURCE_MARK.matcher(entry.getValue().textValue()).replaceAll("");
                objections.addAll(objections(name, read, where + "/" + name));
            } else {
                walk(entry.getValue(), where + "/" + name, objections);
            }
        });
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), where + "/" + i, objections);
            }
        }
    }

    @Test
    void noTextOfTheDatasetsHasOne() throws IOException {
        List<String> objections = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of("assets"))) {
            files = all.filter(path -> path.toString().endsWith(".json"))
                    .filter(path -> !path.startsWith("assets/schema"))
                    .filter(path -> !path.getFileName().toString().matches("(world|waters|regions).*\\.json"))
                    .sorted()
                    .toList();
        }
        assertTrue(files.size() > 30);
        for (Path file : files) {
            walk(
                    new ObjectMapper().readTree(Files.readString(file)),
                    file.getFileName().toString(),
                    objections);
        }
        assertEquals("", String.join("\n", objections));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "ru", "kk"})
    void noWordOfTheInterfaceHasOne(String language) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Path.of("src/main/resources/atlas/i18n/messages_" + language + ".properties"))) {
            words.load(reader);
        }
        List<String> objections = new ArrayList<>();
        new TreeMap<>(words)
                .forEach((key, text) -> objections.addAll(
                        objections(language, withoutQuotedJson(key.toString(), text.toString()), key.toString())));
        assertEquals("", String.join("\n", objections));
    }

    /// What is said of a broken file quotes it, with the quotation marks that stand there.
    private static String withoutQuotedJson(String key, String text) {
        String plain = text.replace("''", "’");
        return key.startsWith("problem.") ? plain.replaceAll("\"[^\"]*\"", "«»") : plain;
    }

    @Test
    void aForbiddenFormIsFound() {
        assertEquals(1, objections("kk", "Әзірбайжан Республикасы", "x").size());
        assertEquals(1, objections("tr", "Türkiye'nin", "x").size());
        assertEquals(1, objections("ru", "Объединенные Арабские Эмираты", "x").size());
        assertEquals(0, objections("ru", "Объединённые Арабские Эмираты", "x").size());
    }
}
