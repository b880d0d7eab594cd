package atlas.analysis.question;

import atlas.domain.Atlas;
import atlas.i18n.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Cuts a question into words of its language, names, times and what is none of these. Nothing that has letters or
/// digits is left out.
final class Tokenizer {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private final Atlas atlas;
    private final Language language;
    private final Dictionary dictionary;
    private final Calendar calendar;

    Tokenizer(Atlas atlas, Vocabulary vocabulary, NameList names) {
        this.atlas = atlas;
        this.language = vocabulary.language();
        this.dictionary = new Dictionary(vocabulary, names);
        this.calendar = new Calendar(language);
    }

    List<Token> tokens(String question) {
        List<TypedWord> words = TypedWord.of(question);
        List<Token> tokens = new ArrayList<>();
        int place = 0;
        while (place < words.size()) {
            Cut cut = cut(words, place);
            int next = place + cut.words;
            if (cut.takesEndings
                    && next < words.size()
                    && words.get(next).isHyphened()
                    && Inflection.isEnding(words.get(next).folded(), language)) {
                next++;
            }
            String written = question.substring(
                    words.get(place).from(), words.get(next - 1).to());
            tokens.add(cut.kind.of(written));
            place = next;
        }
        return tokens;
    }

    /// Makes a token of what was typed.
    private interface Kind {
        Token of(String written);
    }

    /// How many words belong together, and what they are.
    private record Cut(int words, Kind kind, boolean takesEndings) {}

    private Cut cut(List<TypedWord> words, int place) {
        Optional<Calendar.Found> time = calendar.at(words, place);
        Optional<Dictionary.Found> found = dictionary.at(words, place);
        if (time.isPresent()
                && found.filter(other -> other.words() > time.get().words()).isEmpty()) {
            return time(words, place, time.get());
        }
        if (found.isPresent()) {
            Dictionary.Found what = found.get();
            return what.concepts().isEmpty()
                    ? new Cut(what.words(), written -> new Token.Name(written, what.things()), true)
                    : new Cut(what.words(), written -> new Token.Word(written, what.concepts()), false);
        }
        return called(words.get(place))
                .map(thing -> new Cut(1, written -> new Token.Name(written, List.of(thing)), true))
                .orElseGet(() -> new Cut(1, Token.Unknown::new, false));
    }

    /// Two years joined by a dash are a span.
    private Cut time(List<TypedWord> words, int place, Calendar.Found first) {
        int next = place + first.words();
        if (next < words.size() && words.get(next).isHyphened()) {
            Optional<Calendar.Found> second = calendar.at(words, next);
            if (second.isPresent()) {
                AskedTime span = AskedTime.span(first.time(), second.get().time());
                return new Cut(first.words() + second.get().words(), written -> new Token.Time(written, span), true);
            }
        }
        return new Cut(first.words(), written -> new Token.Time(written, first.time()), true);
    }

    /// A state by its code in capitals, or a vote by the symbol of its resolution.
    private Optional<Named> called(TypedWord word) {
        if (CODE.matcher(word.written()).matches()) {
            return atlas.state(word.written()).map(state -> new Named.StateNamed(state.iso3()));
        }
        if (!word.written().contains("/")) {
            return Optional.empty();
        }
        String symbol = word.written().toUpperCase(Locale.ROOT);
        return Stream.of(symbol, "A/RES/" + symbol)
                .flatMap(id -> atlas.rollCalls().rollCall(id).stream())
                .findFirst()
                .map(rollCall -> new Named.VoteNamed(rollCall.id()));
    }
}
