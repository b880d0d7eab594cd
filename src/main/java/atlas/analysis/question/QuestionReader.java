package atlas.analysis.question;

import atlas.analysis.question.Grammar.Parse;
import atlas.domain.Atlas;
import atlas.i18n.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads questions in the four languages of the atlas, by a grammar: what is not in it is told, and never guessed.
/// Made once, it may be asked by any thread; a symbol of a resolution makes it wait until the roll calls are read.
public final class QuestionReader {

    /// So many readings are told.
    public static final int MOST_READINGS = 4;

    /// So many ways in which the names of one question can be taken are tried.
    private static final int MOST_WAYS = 24;

    /// Nobody asks that much at once.
    private static final int MOST_LETTERS = 300;

    private final Atlas atlas;
    private final List<OfLanguage> languages;

    private record OfLanguage(Language language, Tokenizer tokenizer, TimePhrases times, boolean hasPostpositions) {

        List<Token> tokens(String question) {
            return times.joined(tokenizer.tokens(question));
        }
    }

    private record Read(Parse parse, Language language) {

        int notUnderstood() {
            return parse.missed();
        }
    }

    public QuestionReader(Atlas atlas) {
        this.atlas = atlas;
        NameList names = NameList.of(atlas);
        this.languages = Stream.of(Language.values())
                .map(Vocabulary::of)
                .map(vocabulary -> new OfLanguage(
                        vocabulary.language(),
                        new Tokenizer(atlas, vocabulary, names),
                        new TimePhrases(vocabulary.hasPostpositions(), Atlas.FIRST_DAY, atlas.asOf()),
                        vocabulary.hasPostpositions()))
                .toList();
    }

    /// The questions that a text can be, those that are preferred first: of the language in which most of it is
    /// understood. Several where a name or an "and" can be taken in several ways; none where less of it
    /// is understood than not.
    ///
    /// @param preferred the language that is tried first
    public List<Reading> read(String text, Language preferred) {
        if (text.length() > MOST_LETTERS) {
            return List.of();
        }
        List<Read> read = new ArrayList<>();
        languages.stream()
                .sorted(Comparator.comparing((OfLanguage of) -> of.language != preferred))
                .forEach(of -> ways(of.tokens(text)).stream()
                        .map(tokens -> new Phrase(tokens, of.hasPostpositions))
                        .flatMap(phrase -> new Grammar(phrase).parses().stream())
                        .forEach(parse -> read.add(new Read(parse, of.language))));
        Optional<Read> best = read.stream()
                .filter(found -> found.parse.understood() >= found.notUnderstood())
                .min(Comparator.comparingInt(Read::notUnderstood)
                        .thenComparing(Comparator.comparingInt((Read found) -> found.parse.understood())
                                .reversed()));
        return best.map(found -> alike(read, found)).orElse(List.of());
    }

    /// What is understood as well as the best, in its language.
    private List<Reading> alike(List<Read> read, Read best) {
        Map<Question, Reading> readings = new LinkedHashMap<>();
        read.stream()
                .filter(other -> other.language == best.language
                        && other.notUnderstood() == best.notUnderstood()
                        && other.parse.understood() == best.parse.understood())
                .forEach(other -> other.parse
                        .questions()
                        .forEach(question -> readings.putIfAbsent(
                                question, new Reading(question, other.language, other.parse.besides()))));
        return readings.values().stream().limit(MOST_READINGS).toList();
    }

    /// Each way in which the names can be taken.
    private static List<List<Token>> ways(List<Token> tokens) {
        List<List<Token>> ways = List.of(List.of());
        for (Token token : tokens) {
            List<Token> readings = token instanceof Token.Name(String written, List<Named> things)
                    ? things.stream()
                            .map(thing -> (Token) new Token.Name(written, List.of(thing)))
                            .toList()
                    : List.of(token);
            ways = ways.stream()
                    .flatMap(way -> readings.stream()
                            .map(reading -> Stream.concat(way.stream(), Stream.of(reading))
                                    .toList()))
                    .limit(MOST_WAYS)
                    .toList();
        }
        return ways;
    }

    /// The atlas whose names are known.
    public Atlas atlas() {
        return atlas;
    }
}
