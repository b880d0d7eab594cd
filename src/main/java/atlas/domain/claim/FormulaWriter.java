package atlas.domain.claim;

import atlas.domain.group.Group;
import java.math.BigDecimal;
import java.util.Locale;

/// Writes formulas as they are typed.
final class FormulaWriter {

    private FormulaWriter() {}

    static String write(Formula formula) {
        return write(formula.left()) + " " + formula.relation().typed() + " " + write(formula.right());
    }

    static String write(Quantity side) {
        return switch (side) {
            case Quantity.Constant(BigDecimal number, Magnitude magnitude, boolean isPercent) ->
                number.toPlainString()
                        + (magnitude == Magnitude.ONE ? "" : " " + small(magnitude))
                        + (isPercent ? " " + FormulaText.PERCENT : "");
            case Quantity.CountOf(FormulaGroup group) -> FormulaText.COUNT + " " + FormulaText.OF + " " + write(group);
            case Quantity.FigureOf(FigureRule rule, String figure, FormulaGroup group) ->
                small(rule) + " " + FormulaText.OF + " " + figure + " " + FormulaText.OF + " " + write(group);
            case Quantity.Multiple(BigDecimal factor, Quantity.Measured measured) ->
                factor.toPlainString() + " " + FormulaText.TIMES + " " + write((Quantity) measured);
        };
    }

    private static String write(FormulaGroup group) {
        return switch (group) {
            case FormulaGroup.Chosen() -> FormulaText.CHOSEN;
            case FormulaGroup.ByRule(Group rule) -> rule.text();
        };
    }

    static String small(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
