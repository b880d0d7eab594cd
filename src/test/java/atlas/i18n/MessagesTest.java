package atlas.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MessagesTest {

    private static final Path JAVA = Path.of("src/main/java/atlas");
    private static final Path WORDS = Path.of("src/main/resources/atlas/i18n");

    /// A string in the code that can be a key, or, ending in a dot, the beginning of one.
    private static final Pattern STRING = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)*\\.?)\"");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheKeysOfEnglishOnceEach(Language language) throws IOException {
        List<String> keys = keysOf(language);
        assertEquals(new TreeSet<>(keysOf(Language.ENGLISH)), new TreeSet<>(keys));
        assertEquals(new TreeSet<>(keys).size(), keys.size(), () -> "twice: " + twice(keys));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aDateAtTheEndOfASentenceEndsItWithOneFullStop(Language language) throws IOException {
        Messages messages = new Messages(language);
        String day = messages.day(LocalDate.of(2022, 10, 13));
        Object[] days = IntStream.range(0, 10).mapToObj(_ -> day).toArray();
        Pattern plain = Pattern.compile("[^{]*(\\{\\d}[^{]*)+");
        List<String> doubled = keysOf(language).stream()
                .filter(key -> plain.matcher(messages.get(key)).matches())
                .map(key -> messages.get(key, days))
                .filter(words -> words.replace("...", "").replace("../", "").contains(".."))
                .toList();
        assertEquals(List.of(), doubled);
    }

    @Test
    void noKeyIsUnused() throws IOException {
        Set<String> strings = stringsInTheCode();
        List<String> unused = keysOf(Language.ENGLISH).stream()
                .filter(key ->
                        !strings.contains(key) && strings.stream().noneMatch(s -> s.endsWith(".") && key.startsWith(s)))
                .toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void noKeyIsMissing() throws IOException {
        Pattern asked = Pattern.compile("messages(?:\\(\\))?\\s*\\.get\\(\\s*\"([a-z0-9.A-Z_-]+)\"");
        Set<String> keys = new TreeSet<>(keysOf(Language.ENGLISH));
        Set<String> missing = new TreeSet<>();
        forEachJavaFile(text -> asked.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(key -> !key.endsWith(".") && !keys.contains(key))
                .forEach(missing::add));
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPatternTakesTheArgumentsOfTheEnglishOne(Language language) throws IOException {
        Messages english = new Messages(Language.ENGLISH);
        Messages other = new Messages(language);
        List<String> different = keysOf(Language.ENGLISH).stream()
                .filter(key -> !arguments(english.get(key)).equals(arguments(other.get(key))))
                .toList();
        assertEquals(List.of(), different);
    }

    private static Set<String> arguments(String pattern) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(pattern)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> keysOf(Language language) throws IOException {
        return Files.readAllLines(WORDS.resolve("messages_" + language.tag() + ".properties")).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    private static List<String> twice(List<String> keys) {
        List<String> left = new ArrayList<>(keys);
        new TreeSet<>(keys).forEach(left::remove);
        return left;
    }

    private static Set<String> stringsInTheCode() throws IOException {
        Set<String> strings = new TreeSet<>();
        forEachJavaFile(text ->
                STRING.matcher(text).results().map(match -> match.group(1)).forEach(strings::add));
        return strings;
    }

    private static void forEachJavaFile(Consumer<String> use) throws IOException {
        try (Stream<Path> files = Files.walk(JAVA)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                try {
                    use.accept(Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
