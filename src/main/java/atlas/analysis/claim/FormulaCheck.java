package atlas.analysis.claim;

import atlas.analysis.figure.MeasuredFigure;
import atlas.domain.Atlas;
import atlas.domain.claim.FigureRule;
import atlas.domain.claim.Formula;
import atlas.domain.claim.FormulaGroup;
import atlas.domain.claim.FormulaProblem;
import atlas.domain.claim.FormulaText;
import atlas.domain.claim.Quantity;
import atlas.domain.claim.ReadFormula;
import atlas.domain.claim.ReadFormula.Mention;
import atlas.domain.claim.Relation;
import atlas.domain.claim.TextSpan;
import atlas.domain.figure.FigureMeasure;
import atlas.domain.figure.Indicator;
import atlas.domain.figure.Indicator.Aggregation;
import atlas.i18n.Language;
import atlas.i18n.Sentence;
import java.util.Optional;

/// Whether a formula can be decided by an atlas: its ids are known, its figures can be added up or averaged, and its
/// sides are told in the same unit.
public final class FormulaCheck {

    private final Atlas atlas;
    private final Language language;

    /// @param language of the names and units in what is said
    public FormulaCheck(Atlas atlas, Language language) {
        this.atlas = atlas;
        this.language = language;
    }

    /// Reads a claim that can be decided.
    ///
    /// @throws FormulaProblem if the text is none
    public Formula read(String text) throws FormulaProblem {
        ReadFormula read = FormulaText.read(text);
        check(read);
        return read.formula();
    }

    private void check(ReadFormula read) throws FormulaProblem {
        for (Mention mention : read.mentions()) {
            boolean isKnown = switch (mention.named()) {
                case FIGURE -> atlas.indicator(mention.id()).isPresent();
                case ORGANIZATION -> atlas.organization(mention.id()).isPresent();
                case STATE -> atlas.state(mention.id()).isPresent();
            };
            if (!isKnown) {
                throw FormulaProblem.of(
                        Sentence.of("problem.formula.unknown." + mention.named().name(), mention.id()), mention.span());
            }
        }
        Formula formula = read.formula();
        checkRule(formula.left(), read.left());
        checkRule(formula.right(), read.right());
        if (formula.measured().findAny().isEmpty()) {
            throw FormulaProblem.of(Sentence.of("problem.formula.nothing-measured"), read.left());
        }
        checkUnits(read);
        boolean isExact = formula.relation() == Relation.EQUAL || formula.relation() == Relation.NOT_EQUAL;
        if (isExact
                && !QuantityUnit.of(atlas, formula)
                        .filter(QuantityUnit.States.class::isInstance)
                        .isPresent()) {
            throw FormulaProblem.of(
                    Sentence.of(
                            "problem.formula.never-equal",
                            formula.relation().typed(),
                            formula.relation() == Relation.EQUAL ? Relation.ABOUT.typed() : Relation.NOT_ABOUT.typed()),
                    read.relation());
        }
    }

    private void checkRule(Quantity side, TextSpan span) throws FormulaProblem {
        Optional<Quantity.Measured> measured = Formula.measured(side);
        if (measured.isPresent()
                && measured.get() instanceof Quantity.FigureOf(FigureRule rule, String id, FormulaGroup _)) {
            Indicator figure = atlas.indicator(id).orElseThrow();
            if (!canBe(atlas, figure, rule)) {
                throw FormulaProblem.of(
                        Sentence.of(
                                "problem.formula.rule." + rule.name(),
                                figure.names().in(language),
                                usualRule(figure)),
                        span);
            }
        }
    }

    /// Whether a figure's values of several states can be made one so.
    static boolean canBe(Atlas atlas, Indicator figure, FigureRule rule) {
        return switch (rule) {
            case SUM -> figure.aggregation() instanceof Aggregation.Sum;
            case MEAN -> figure.aggregation() instanceof Aggregation.WeightedMean;
            case SHARE -> MeasuredFigure.has(atlas, figure, FigureMeasure.SHARE_OF_WORLD);
        };
    }

    private static String usualRule(Indicator figure) {
        return switch (figure.aggregation()) {
            case Aggregation.Sum _ -> "sum of " + figure.id();
            case Aggregation.WeightedMean _ -> "mean of " + figure.id();
            case Aggregation.None _ -> "–";
        };
    }

    private void checkUnits(ReadFormula read) throws FormulaProblem {
        Quantity left = read.formula().left();
        Quantity right = read.formula().right();
        if (left instanceof Quantity.Constant constant) {
            checkConstant(constant, read.left(), dimension(right));
        } else if (right instanceof Quantity.Constant constant) {
            checkConstant(constant, read.right(), dimension(left));
        } else if (!dimension(left).isComparableTo(dimension(right))) {
            throw FormulaProblem.of(
                    Sentence.of("problem.formula.units", unit(dimension(left)), unit(dimension(right))), read.right());
        }
    }

    private void checkConstant(Quantity.Constant constant, TextSpan span, QuantityUnit other) throws FormulaProblem {
        if (constant.isPercent() != other.isOfPercent()) {
            throw FormulaProblem.of(
                    constant.isPercent()
                            ? Sentence.of("problem.formula.no-percent", unit(other))
                            : Sentence.of(
                                    "problem.formula.percent",
                                    constant.number().toPlainString() + " " + FormulaText.PERCENT),
                    span);
        }
    }

    private QuantityUnit dimension(Quantity side) {
        return Formula.measured(side)
                .flatMap(measured -> QuantityUnit.of(atlas, measured))
                .orElseThrow();
    }

    private Object unit(QuantityUnit dimension) {
        return switch (dimension) {
            case QuantityUnit.States() -> Sentence.of("problem.formula.unit.states");
            case QuantityUnit.PercentOfWorld() -> Sentence.of("problem.formula.unit.percent-of-world");
            case QuantityUnit.UnitOf(Indicator figure) -> figure.unit().in(language);
        };
    }
}
