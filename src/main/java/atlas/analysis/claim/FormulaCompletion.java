package atlas.analysis.claim;

import atlas.analysis.NameNormalizer;
import atlas.domain.Atlas;
import atlas.domain.claim.FigureRule;
import atlas.domain.claim.FormulaProblem;
import atlas.domain.claim.FormulaProblem.Expected;
import atlas.domain.claim.FormulaText;
import atlas.domain.claim.Quantity;
import atlas.domain.claim.ReadFormula;
import atlas.domain.claim.Relation;
import atlas.domain.claim.TextSpan;
import atlas.domain.figure.Indicator;
import atlas.i18n.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What can be typed next in a claim: words of the formula, signs, and ids by their beginning or that of their names.
public final class FormulaCompletion {

    private static final Pattern WORD_BEFORE = Pattern.compile("[^\\s()<>=!~≥≤≠≉≈*%]*$");
    private static final Pattern RULE_BEFORE = Pattern.compile("(share|sum|mean)\\s+of\\s+$");
    private static final List<String> OPERATORS = List.of("and", "or", "not");

    private final Atlas atlas;
    private final Language language;

    /// @param language of the names by which ids are found
    public FormulaCompletion(Atlas atlas, Language language) {
        this.atlas = atlas;
        this.language = language;
    }

    /// Something that can be typed.
    ///
    /// @param typed    what comes in the place of what has been typed of it
    /// @param name     what an id stands for; empty of words and signs
    /// @param replaced what has been typed of it
    public record Suggestion(String typed, String name, TextSpan replaced) {

        /// The text with it, and a space behind it to go on.
        ///
        /// @param text in which it was suggested
        public String in(String text) {
            return text.substring(0, replaced.from()) + typed + " "
                    + text.substring(replaced.to()).stripLeading();
        }

        /// Where the caret stands then.
        public int caret() {
            return replaced.from() + typed.length() + 1;
        }
    }

    private record Candidate(String typed, String name) {}

    /// What can stand at the caret, the most fitting first.
    public List<Suggestion> at(String text, int caret) {
        String before = text.substring(0, caret);
        Matcher word = WORD_BEFORE.matcher(before);
        int from = word.find() ? word.start() : caret;
        String begun = before.substring(from);
        TextSpan replaced = new TextSpan(from, caret);
        return candidates(before.substring(0, from))
                .filter(candidate -> fits(candidate, begun))
                .map(candidate -> new Suggestion(candidate.typed(), candidate.name(), replaced))
                .toList();
    }

    private static boolean fits(Candidate candidate, String begun) {
        return candidate.typed().toLowerCase(Locale.ROOT).startsWith(begun.toLowerCase(Locale.ROOT))
                || (!candidate.name().isEmpty()
                        && !begun.isEmpty()
                        && (" " + NameNormalizer.fold(candidate.name())).contains(" " + NameNormalizer.fold(begun)));
    }

    private Stream<Candidate> candidates(String before) {
        try {
            ReadFormula read = FormulaText.read(before);
            return read.formula().right() instanceof Quantity.Constant constant
                    ? constant.isPercent() ? Stream.of() : afterNumber()
                    : words(OPERATORS);
        } catch (FormulaProblem problem) {
            boolean isAtTheEnd = problem.span().from() >= before.strip().length();
            return problem.expected()
                    .filter(_ -> isAtTheEnd)
                    .map(expected -> candidates(expected, before))
                    .orElseGet(Stream::of);
        }
    }

    private Stream<Candidate> candidates(Expected expected, String before) {
        return switch (expected) {
            case QUANTITY, MEASURE -> words(List.of("share of", "count of", "sum of", "mean of"));
            case OF -> words(List.of(FormulaText.OF));
            case FIGURE -> figures(before);
            case GROUP -> groups();
            case RELATION -> Stream.concat(relations(), words(OPERATORS));
            case AFTER_NUMBER -> Stream.concat(relations(), afterNumber());
            case END -> Stream.of();
        };
    }

    private static Stream<Candidate> words(List<String> words) {
        return words.stream().map(word -> new Candidate(word, ""));
    }

    private static Stream<Candidate> afterNumber() {
        return words(List.of(FormulaText.PERCENT, "thousand", "million", "billion", "trillion"));
    }

    private static Stream<Candidate> relations() {
        return Arrays.stream(Relation.values()).map(relation -> new Candidate(relation.typed(), ""));
    }

    private Stream<Candidate> figures(String before) {
        Matcher rule = RULE_BEFORE.matcher(before);
        Optional<FigureRule> wanted = rule.find()
                ? Optional.of(FigureRule.valueOf(rule.group(1).toUpperCase(Locale.ROOT)))
                : Optional.empty();
        return atlas.indicators().values().stream()
                .filter(figure -> wanted.map(known -> FormulaCheck.canBe(atlas, figure, known))
                        .orElse(true))
                .map((Indicator figure) ->
                        new Candidate(figure.id(), figure.names().in(language)));
    }

    private Stream<Candidate> groups() {
        return Stream.of(
                        words(List.of(FormulaText.CHOSEN, "all")),
                        atlas.organizations().values().stream()
                                .map(organization -> new Candidate(
                                        organization.id(),
                                        organization.shortNames().in(language))),
                        atlas.states().values().stream()
                                .map(state -> new Candidate(
                                        state.iso3(), state.names().in(language))))
                .flatMap(each -> each);
    }
}
