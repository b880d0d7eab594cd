package atlas.analysis.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.domain.Atlas;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions about the datasets of record are read as they are meant, in four languages.
final class QuestionReaderTest {

    private static final Atlas ATLAS =
            new AssetFolder(Path.of("assets")).readAtlas().atlas();
    private static final QuestionReader READER = new QuestionReader(ATLAS);

    /// Words that are in no language and in no name.
    private static final List<String> NONSENSE = List.of("xyzzy", "qwrtp", "щщъъ", "ыыыы", "77", "zzğğ");

    private static String read(String question, Language language) {
        return READER.read(question, language).stream()
                .map(reading -> WrittenQuestion.of(reading.question())
                        + (reading.notUnderstood().isEmpty() ? "" : " besides " + reading.notUnderstood()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/atlas/question/read_en.txt", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '`')
    void aQuestionInEnglishIsReadAsItIsMeant(String question, String meant) {
        assertEquals(meant, read(question, Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/atlas/question/read_ru.txt", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '`')
    void aQuestionInRussianIsReadAsItIsMeant(String question, String meant) {
        assertEquals(meant, read(question, Language.RUSSIAN));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/atlas/question/read_kk.txt", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '`')
    void aQuestionInKazakhIsReadAsItIsMeant(String question, String meant) {
        assertEquals(meant, read(question, Language.KAZAKH));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/atlas/question/read_tr.txt", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '`')
    void aQuestionInTurkishIsReadAsItIsMeant(String question, String meant) {
        assertEquals(meant, read(question, Language.TURKISH));
    }

    @Test
    void aQuestionIsReadInItsOwnLanguageWhateverThatOfTheWindow() {
        assertEquals(
                Language.RUSSIAN,
                READER.read("когда Казахстан вступил в ШОС", Language.TURKISH)
                        .getFirst()
                        .language());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyExampleIsUnderstoodWhole(Language language) {
        List<String> failing = Arrays.stream(
                        new Messages(language).get("question.examples").split("\\|"))
                .filter(example -> {
                    List<Reading> readings = READER.read(example, language);
                    return readings.isEmpty()
                            || readings.stream()
                                    .anyMatch(reading -> reading.language() != language
                                            || !reading.notUnderstood().isEmpty());
                })
                .toList();
        assertEquals(List.of(), failing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?!",
                "Kazakhstan",
                "CICA",
                "sixth summit",
                "population",
                "conflict",
                "members",
                "Алматы",
                "2010",
                "and or not"
            })
    void whatIsNoQuestionHasNoReading(String text) {
        assertEquals(List.of(), READER.read(text, Language.ENGLISH));
    }

    @Test
    void aNameThatSeveralStatesHaveIsReadAsEachOfThem() {
        assertEquals(
                "value of population: KOR; value of population: PRK", read("population of Korea", Language.ENGLISH));
    }

    @Test
    void whatHasNoPlaceInTheQuestionIsTold() {
        assertEquals(
                List.of("Astana", "after lunch"),
                READER.read("members of CICA in Astana in 2010 after lunch", Language.ENGLISH)
                        .getFirst()
                        .notUnderstood());
    }

    @Test
    void aSpanOfTimeHasNoPlaceInWhatHoldsOnADay() {
        assertEquals("participants cica besides [since 2010]", read("members of CICA since 2010", Language.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordThatNobodyKnowsGoesUnmentioned(Language language) {
        Random random = new Random(59);
        List<String> known = new ArrayList<>();
        Vocabulary.of(language).words().values().forEach(known::addAll);
        Vocabulary.of(language).figures().values().forEach(known::addAll);
        ATLAS.organizations()
                .values()
                .forEach(found -> known.add(found.shortNames().in(language)));
        ATLAS.states().values().forEach(found -> known.add(found.nameOnMap(language)));
        known.addAll(List.of("2010", "1999-12-31", "ES-11/1", "2000–2010", "KAZ"));
        int answered = 0;
        for (int salad = 0; salad < 800; salad++) {
            List<String> words = new ArrayList<>();
            for (int i = random.nextInt(9); i >= 0; i--) {
                List<String> from = random.nextInt(6) == 0 ? NONSENSE : known;
                words.add(from.get(random.nextInt(from.size())).replace("*", ""));
            }
            String question = String.join(" ", words);
            for (Reading reading : READER.read(question, language)) {
                answered++;
                String mentioned =
                        " " + String.join(" ", reading.notUnderstood()).toLowerCase(Locale.ROOT) + " ";
                words.stream()
                        .filter(NONSENSE::contains)
                        .forEach(word -> assertTrue(
                                mentioned.contains(" " + word + " "),
                                () -> word + " is not mentioned of: " + question + " → " + reading));
            }
        }
        assertTrue(answered > 100, "too few salads were answered to prove anything: " + answered);
    }
}
