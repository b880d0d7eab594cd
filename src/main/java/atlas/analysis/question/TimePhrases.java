package atlas.analysis.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Joins times with the words beside them: "since 2000", "2000 жылдан бері", "between 2000 and 2010".
final class TimePhrases {

    private final boolean hasPostpositions;
    private final LocalDate beginning;
    private final LocalDate end;

    /// @param beginning the first day of the atlas, from which on "until" counts
    /// @param end       the last day of the data, up to which "since" counts
    TimePhrases(boolean hasPostpositions, LocalDate beginning, LocalDate end) {
        this.hasPostpositions = hasPostpositions;
        this.beginning = beginning;
        this.end = end;
    }

    List<Token> joined(List<Token> tokens) {
        List<Token> joined = new ArrayList<>();
        int place = 0;
        while (place < tokens.size()) {
            Optional<Joined> found = hasPostpositions ? after(tokens, place) : before(tokens, place);
            joined.add(found.map(Joined::time).orElse(tokens.get(place)));
            place = found.map(Joined::next).orElse(place + 1);
        }
        return joined;
    }

    /// A time, and where what comes after it begins.
    private record Joined(Token time, int next) {}

    /// Words before times: "from 2000 to 2010", "since 2000", "until 2010", "between 2000 and 2010".
    private Optional<Joined> before(List<Token> tokens, int place) {
        Token first = tokens.get(place);
        if (first instanceof Token.Time time) {
            return isWord(tokens, place + 1, Concept.TO, Concept.UNTIL)
                    ? span(tokens, place, place, place + 2)
                    : Optional.of(new Joined(time, place + 1));
        }
        if (!(first instanceof Token.Word word) || time(tokens, place + 1).isEmpty()) {
            return Optional.empty();
        }
        AskedTime time = time(tokens, place + 1).get();
        if (word.isAny(Concept.SINCE, Concept.FROM)) {
            return isWord(tokens, place + 2, Concept.TO, Concept.UNTIL)
                    ? span(tokens, place, place + 1, place + 3)
                            .or(() -> Optional.of(joined(tokens, place, place + 2, time.since(end))))
                    : Optional.of(joined(tokens, place, place + 2, time.since(end)));
        }
        if (word.isAny(Concept.BETWEEN) && isWord(tokens, place + 2, Concept.AND)) {
            return span(tokens, place, place + 1, place + 3);
        }
        return word.isAny(Concept.UNTIL, Concept.TO)
                ? Optional.of(joined(tokens, place, place + 2, time.until(beginning)))
                : Optional.empty();
    }

    /// Words after times: "2000 жылдан 2010 жылға дейін", "2000'den beri", "2010'a kadar".
    private Optional<Joined> after(List<Token> tokens, int place) {
        Optional<AskedTime> first = time(tokens, place);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int next = afterFiller(tokens, place + 1);
        boolean isAnd = isWord(tokens, next, Concept.AND);
        int second = isAnd || isWord(tokens, next, Concept.SINCE) ? next + 1 : next;
        if (time(tokens, second).isPresent()) {
            int last = afterFiller(tokens, second + 1);
            boolean isSpan = isAnd
                    ? isWordWithin(tokens, second + 1, last + 1, Concept.BETWEEN)
                    : isWord(tokens, last, Concept.UNTIL, Concept.TO);
            if (isSpan) {
                AskedTime span =
                        AskedTime.span(first.get(), time(tokens, second).get());
                return Optional.of(joined(tokens, place, isAnd ? last : last + 1, span));
            }
        }
        if (isWord(tokens, next, Concept.SINCE, Concept.FROM)) {
            return Optional.of(joined(tokens, place, next + 1, first.get().since(end)));
        }
        return isWord(tokens, next, Concept.UNTIL, Concept.TO)
                ? Optional.of(joined(tokens, place, next + 1, first.get().until(beginning)))
                : Optional.of(new Joined(tokens.get(place), place + 1));
    }

    private static Optional<Joined> span(List<Token> tokens, int place, int first, int second) {
        Optional<AskedTime> one = time(tokens, first);
        Optional<AskedTime> other = time(tokens, second);
        return one.isPresent() && other.isPresent()
                ? Optional.of(joined(tokens, place, second + 1, AskedTime.span(one.get(), other.get())))
                : Optional.empty();
    }

    private static Joined joined(List<Token> tokens, int from, int to, AskedTime time) {
        List<String> written =
                tokens.subList(from, to).stream().map(Token::written).toList();
        return new Joined(new Token.Time(String.join(" ", written), time), to);
    }

    private static Optional<AskedTime> time(List<Token> tokens, int place) {
        return place < tokens.size() && tokens.get(place) instanceof Token.Time(String _, AskedTime time)
                ? Optional.of(time)
                : Optional.empty();
    }

    private static boolean isWord(List<Token> tokens, int place, Concept... concepts) {
        return place < tokens.size() && tokens.get(place) instanceof Token.Word word && word.isAny(concepts);
    }

    private static boolean isWordWithin(List<Token> tokens, int from, int to, Concept concept) {
        for (int place = from; place < Math.min(to, tokens.size()); place++) {
            if (isWord(tokens, place, concept)) {
                return true;
            }
        }
        return false;
    }

    /// Behind words as «жылы», of which there may be one, or several as in "yılları arasında".
    private static int afterFiller(List<Token> tokens, int place) {
        int next = place;
        while (isWord(tokens, next, Concept.FILLER) || isWord(tokens, next, Concept.BETWEEN)) {
            next++;
        }
        return next;
    }
}
