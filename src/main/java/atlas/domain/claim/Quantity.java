package atlas.domain.claim;

import java.math.BigDecimal;

/// A side of a formula.
public sealed interface Quantity {

    /// A number that was typed.
    ///
    /// @param isPercent whether a percent sign follows it
    record Constant(BigDecimal number, Magnitude magnitude, boolean isPercent) implements Quantity {

        public Constant {
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }

        /// The whole number or number of percent that it stands for.
        public double value() {
            return magnitude.times(number);
        }
    }

    /// Something that is found in the atlas.
    sealed interface Measured extends Quantity {

        FormulaGroup group();

        /// The same of another group.
        Measured of(FormulaGroup other);
    }

    /// The number of states.
    record CountOf(FormulaGroup group) implements Measured {

        @Override
        public CountOf of(FormulaGroup other) {
            return new CountOf(other);
        }
    }

    /// What states have together of a figure.
    ///
    /// @param figure id
    record FigureOf(FigureRule rule, String figure, FormulaGroup group) implements Measured {

        @Override
        public FigureOf of(FormulaGroup other) {
            return new FigureOf(rule, figure, other);
        }
    }

    /// So many times something: `2 * sum of gdp-ppp of osce`.
    record Multiple(BigDecimal factor, Measured measured) implements Quantity {

        public Multiple {
            factor = factor.signum() == 0 ? BigDecimal.ZERO : factor.stripTrailingZeros();
        }
    }
}
