package atlas.i18n;

import java.util.Arrays;
import java.util.List;

/// A sentence that is said in whatever language its reader has.
///
/// @param key       of its words in the messages
/// @param arguments texts, numbers, and parts that are sentences themselves
public record Sentence(String key, List<Object> arguments) {

    private static final String AS_IT_IS = "problem.as-it-is";

    /// English is what the console speaks, and what `toString` gives.
    private static final class English {
        private static final Messages WORDS = new Messages(Language.ENGLISH);
    }

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, Arrays.asList(arguments));
    }

    /// A sentence that there is in one language only: what `check` tells those who work on the datasets, and what a
    /// library says.
    public static Sentence asItIs(String words) {
        return of(AS_IT_IS, words);
    }

    /// The sentence in a language. Numbers are written as files have them, without grouping.
    public String in(Messages messages) {
        return messages.get(
                key,
                arguments.stream()
                        .map(argument -> argument instanceof Sentence part ? part.in(messages) : argument.toString())
                        .toArray());
    }

    @Override
    public String toString() {
        return in(English.WORDS);
    }
}
