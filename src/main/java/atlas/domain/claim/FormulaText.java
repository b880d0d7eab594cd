package atlas.domain.claim;

import atlas.domain.claim.FormulaProblem.Expected;
import atlas.domain.claim.ReadFormula.Mention;
import atlas.domain.claim.ReadFormula.Named;
import atlas.domain.group.Group;
import atlas.domain.group.GroupText;
import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads claims as they are typed, by recursive descent:
///
/// ```
/// formula  = quantity relation quantity
/// quantity = number [magnitude] ["%"] | [number "*"] measured
/// measured = "count" "of" group | ("share" | "sum" | "mean") "of" figure "of" group
/// relation = ">=" | "<=" | ">" | "<" | "=" | "!=" | "~" | "!~", or the printed signs
/// group    = "group", for the one that is chosen, or a rule as [GroupText] reads it
/// ```
public final class FormulaText {

    public static final String COUNT = "count";
    public static final String OF = "of";
    public static final String CHOSEN = "group";
    public static final String PERCENT = "%";
    public static final String TIMES = "*";

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");
    private static final Pattern FIGURE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern WORD = Pattern.compile("[^\\s<>=!~≥≤≠≉≈*%]+");
    private static final Pattern NAME = Pattern.compile("[^()@\\s:,]+");
    private static final String SIGNS = "<>=!~≥≤≠≉≈";

    private final String text;
    private final List<Mention> mentions = new ArrayList<>();
    private int at;

    private FormulaText(String text) {
        this.text = text;
    }

    /// Reads a formula. Whether there are figures, organizations and states of these names, and whether the sides can
    /// be compared, is not asked.
    ///
    /// @throws FormulaProblem if it is none
    public static ReadFormula read(String text) throws FormulaProblem {
        FormulaText reader = new FormulaText(text);
        int from = reader.skip();
        Quantity left = reader.quantity();
        TextSpan leftSpan = reader.stripped(from, reader.at);
        int sign = reader.skip();
        Relation relation = reader.relation(left);
        TextSpan relationSpan = new TextSpan(sign, reader.at);
        int second = reader.skip();
        Quantity right = reader.quantity();
        TextSpan rightSpan = reader.stripped(second, reader.at);
        if (reader.skip() < text.length()) {
            throw reader.expected(Expected.END);
        }
        return new ReadFormula(
                text, new Formula(left, relation, right), leftSpan, relationSpan, rightSpan, reader.mentions);
    }

    private Quantity quantity() throws FormulaProblem {
        Matcher number = matcher(NUMBER);
        if (!number.lookingAt()) {
            return measured(Expected.QUANTITY);
        }
        BigDecimal value = new BigDecimal(number.group());
        int start = at;
        at = number.end();
        if (at < text.length() && text.charAt(at) == ',') {
            throw FormulaProblem.of(Sentence.of("problem.formula.comma"), new TextSpan(start, at + 1));
        }
        skip();
        if (takes(TIMES)) {
            skip();
            return new Quantity.Multiple(value, measured(Expected.MEASURE));
        }
        Magnitude magnitude = magnitude();
        skip();
        return new Quantity.Constant(value, magnitude, takes(PERCENT));
    }

    private Magnitude magnitude() {
        Matcher word = matcher(WORD);
        if (!word.lookingAt()) {
            return Magnitude.ONE;
        }
        Optional<Magnitude> found = Arrays.stream(Magnitude.values())
                .filter(each ->
                        each != Magnitude.ONE && FormulaWriter.small(each).equals(word.group()))
                .findFirst();
        if (found.isPresent()) {
            at = word.end();
        }
        return found.orElse(Magnitude.ONE);
    }

    private Quantity.Measured measured(Expected expected) throws FormulaProblem {
        int start = at;
        String word = word(expected);
        if (word.equals(COUNT)) {
            of();
            return new Quantity.CountOf(group());
        }
        Optional<FigureRule> rule = Arrays.stream(FigureRule.values())
                .filter(each -> FormulaWriter.small(each).equals(word))
                .findFirst();
        if (rule.isEmpty()) {
            at = start;
            throw expected(expected);
        }
        of();
        skip();
        int figureFrom = at;
        String figure = word(Expected.FIGURE);
        if (!FIGURE.matcher(figure).matches()) {
            at = figureFrom;
            throw expected(Expected.FIGURE);
        }
        mentions.add(new Mention(Named.FIGURE, figure, new TextSpan(figureFrom, at)));
        of();
        return new Quantity.FigureOf(rule.get(), figure, group());
    }

    private void of() throws FormulaProblem {
        int start = skip();
        if (!word(Expected.OF).equals(OF)) {
            at = start;
            throw expected(Expected.OF);
        }
    }

    /// All up to the relation, or to the end.
    private FormulaGroup group() throws FormulaProblem {
        int from = skip();
        while (at < text.length() && SIGNS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        TextSpan span = stripped(from, at);
        String rule = span.in(text);
        if (rule.isEmpty()) {
            at = from;
            throw expected(Expected.GROUP);
        }
        if (rule.equals(CHOSEN)) {
            return new FormulaGroup.Chosen();
        }
        return new FormulaGroup.ByRule(group(rule, span));
    }

    private Group group(String rule, TextSpan span) throws FormulaProblem {
        try {
            Group group = GroupText.read(rule);
            mention(rule, span.from(), Named.ORGANIZATION, group.organizations());
            mention(rule, span.from(), Named.STATE, group.pickedStates());
            return group;
        } catch (WrongValue e) {
            if (rule.matches("(.*[\\s(])?(and|or|not)|.*\\(")) {
                throw FormulaProblem.expected(Expected.GROUP, new TextSpan(span.to(), span.to()), text);
            }
            throw FormulaProblem.of(e.sentence(), span);
        }
    }

    private void mention(String rule, int offset, Named named, SortedSet<String> ids) {
        Matcher names = NAME.matcher(rule);
        while (names.find()) {
            if (ids.contains(names.group())) {
                mentions.add(
                        new Mention(named, names.group(), new TextSpan(offset + names.start(), offset + names.end())));
            }
        }
    }

    private Relation relation(Quantity left) throws FormulaProblem {
        for (Relation each : Relation.values()) {
            if (takes(each.typed()) || takes(each.sign())) {
                return each;
            }
        }
        throw expected(left instanceof Quantity.Constant ? Expected.AFTER_NUMBER : Expected.RELATION);
    }

    private String word(Expected expected) throws FormulaProblem {
        skip();
        Matcher word = matcher(WORD);
        if (!word.lookingAt()) {
            throw expected(expected);
        }
        at = word.end();
        return word.group();
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length());
    }

    private boolean takes(String sign) {
        boolean isNext = text.startsWith(sign, at);
        if (isNext) {
            at += sign.length();
        }
        return isNext;
    }

    private int skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private TextSpan stripped(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(from, end);
    }

    /// What stands here is something else.
    private FormulaProblem expected(Expected expected) {
        Matcher word = matcher(WORD);
        int end = word.lookingAt() ? word.end() : Math.min(text.length(), at + 1);
        return FormulaProblem.expected(expected, new TextSpan(at, end), text);
    }
}
