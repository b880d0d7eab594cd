package atlas.analysis.claim;

import atlas.domain.Atlas;
import atlas.domain.claim.FigureRule;
import atlas.domain.claim.Formula;
import atlas.domain.claim.FormulaGroup;
import atlas.domain.claim.Quantity;
import atlas.domain.figure.Indicator;
import java.util.Optional;

/// In what a quantity is told. Only quantities that are told in the same can be compared.
public sealed interface QuantityUnit {

    /// A number of states.
    record States() implements QuantityUnit {}

    /// Percent of a total of the world.
    record PercentOfWorld() implements QuantityUnit {}

    /// The unit of a figure.
    record UnitOf(Indicator figure) implements QuantityUnit {

        /// Whether its values are percentages.
        boolean isPercent() {
            return figure.unit().english().startsWith("%");
        }
    }

    /// Whether its values are percentages, which a percent sign belongs to and whose differences are percentage points.
    default boolean isOfPercent() {
        return switch (this) {
            case States() -> false;
            case PercentOfWorld() -> true;
            case UnitOf unit -> unit.isPercent();
        };
    }

    /// Whether quantities of both can be compared.
    default boolean isComparableTo(QuantityUnit other) {
        return (this instanceof UnitOf(Indicator one) && other instanceof UnitOf(Indicator another))
                ? one.unit().equals(another.unit())
                : getClass().equals(other.getClass());
    }

    /// Of something measured; empty if the atlas has not the figure.
    static Optional<QuantityUnit> of(Atlas atlas, Quantity.Measured measured) {
        return switch (measured) {
            case Quantity.CountOf _ -> Optional.of(new States());
            case Quantity.FigureOf(FigureRule rule, String figure, FormulaGroup _) ->
                atlas.indicator(figure)
                        .map(known -> rule == FigureRule.SHARE ? new PercentOfWorld() : new UnitOf(known));
        };
    }

    /// In what a formula's sides are told; empty if nothing in it is measured, or the atlas has not the figure.
    static Optional<QuantityUnit> of(Atlas atlas, Formula formula) {
        return formula.measured().findFirst().flatMap(measured -> of(atlas, measured));
    }
}
