package atlas.chart.claim;

import atlas.analysis.claim.QuantityUnit;
import atlas.analysis.group.GroupWords;
import atlas.domain.Atlas;
import atlas.domain.claim.FigureRule;
import atlas.domain.claim.Formula;
import atlas.domain.claim.FormulaGroup;
import atlas.domain.claim.Quantity;
import atlas.domain.figure.Indicator;
import atlas.domain.group.Group;
import atlas.i18n.Amounts;
import atlas.i18n.Messages;
import java.math.BigDecimal;
import java.util.Optional;

/// A formula in the reader's words: `Population, share of the world (members of CICA): at least 50 %`.
public final class FormulaWords {

    private static final int MOST_DECIMALS = 9;
    private static final double LARGE = 1_000_000;

    private final Atlas atlas;
    private final Messages messages;
    private final Amounts amounts;
    private final QuantityUnit dimension;

    /// @param formula that can be decided, and whose words these are
    public FormulaWords(Atlas atlas, Messages messages, Formula formula) {
        this.atlas = atlas;
        this.messages = messages;
        this.amounts = new Amounts(messages);
        this.dimension = QuantityUnit.of(atlas, formula).orElseThrow();
    }

    /// The whole claim.
    public String of(Formula formula) {
        return messages.get("claim.words", quantity(formula.left()), claimed(formula, quantity(formula.right())));
    }

    /// How the left side is claimed to stand to the right.
    ///
    /// @param right in words
    String claimed(Formula formula, String right) {
        return messages.get("claim.relation." + formula.relation().name(), right);
    }

    /// A side.
    public String quantity(Quantity side) {
        return switch (side) {
            case Quantity.Constant constant -> constant(constant);
            case Quantity.CountOf(FormulaGroup group) -> messages.get("claim.quantity.COUNT", group(group));
            case Quantity.FigureOf(FigureRule rule, String figure, FormulaGroup group) ->
                messages.get("claim.quantity." + rule.name(), name(figure), group(group));
            case Quantity.Multiple(BigDecimal factor, Quantity.Measured measured) ->
                messages.get("claim.quantity.times", number(factor), quantity(measured));
        };
    }

    /// A number that was typed, without the unit of a figure.
    String bare(Quantity.Constant constant) {
        return constant.isPercent()
                ? constant(constant)
                : bare(constant.value(), number(BigDecimal.valueOf(constant.value())));
    }

    /// What a side came to, without the unit of a figure.
    String bare(double value) {
        return switch (dimension) {
            case QuantityUnit.States(), QuantityUnit.PercentOfWorld() -> amount(value);
            case QuantityUnit.UnitOf unit ->
                dimension.isOfPercent()
                        ? amounts.percent(value)
                        : amounts.of(value, unit.figure().decimals());
        };
    }

    private String bare(double value, String exact) {
        return Math.abs(value) >= LARGE ? amounts.of(value, 0) : exact;
    }

    private String constant(Quantity.Constant constant) {
        return constant.isPercent()
                ? messages.get("details.percent", number(constant.number()))
                : switch (dimension) {
                    case QuantityUnit.States(), QuantityUnit.PercentOfWorld() -> number(constant.number());
                    case QuantityUnit.UnitOf(Indicator figure) ->
                        figure.amountOf(
                                bare(constant.value(), number(BigDecimal.valueOf(constant.value()))),
                                messages.language());
                };
    }

    private String number(BigDecimal number) {
        return messages.number(
                number.doubleValue(), Math.clamp(number.stripTrailingZeros().scale(), 0, MOST_DECIMALS));
    }

    /// What a side came to, with its unit.
    String amount(double value) {
        return switch (dimension) {
            case QuantityUnit.States() -> messages.number(value, 0);
            case QuantityUnit.PercentOfWorld() -> amounts.percent(value);
            case QuantityUnit.UnitOf(Indicator figure) ->
                figure.amountOf(amounts.of(value, figure.decimals()), messages.language());
        };
    }

    /// By how much two values differ.
    String difference(double size) {
        return dimension.isOfPercent() ? messages.get("claim.points", messages.number(size, 1)) : bare(size);
    }

    /// Whom a side is about.
    String group(FormulaGroup group) {
        return switch (group) {
            case FormulaGroup.Chosen() -> messages.get("claim.group.chosen");
            case FormulaGroup.ByRule(Group rule) -> new GroupWords(atlas, messages).of(rule);
        };
    }

    QuantityUnit dimension() {
        return dimension;
    }

    private String name(String figure) {
        return atlas.indicator(figure)
                .map(found -> found.names().in(messages.language()))
                .orElse(figure);
    }

    /// The figure of a side; empty of a number of states and of a number.
    static Optional<String> figure(Quantity side) {
        return Formula.measured(side)
                .flatMap(measured ->
                        measured instanceof Quantity.FigureOf of ? Optional.of(of.figure()) : Optional.empty());
    }
}
