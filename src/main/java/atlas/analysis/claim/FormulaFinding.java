package atlas.analysis.claim;

import atlas.analysis.claim.Reckoned.Known;
import atlas.domain.claim.Formula;
import java.time.LocalDate;
import java.util.OptionalDouble;

/// What the data say to a claim on a day.
///
/// @param formula   without a chosen group left open
/// @param tolerance within which `about` holds, in the unit of the sides
public record FormulaFinding(Formula formula, LocalDate day, Reckoned left, Reckoned right, double tolerance) {

    /// Undecided where a side has no value, or where what the sources leave open decides.
    public Truth truth() {
        if (!(left instanceof Known one && right instanceof Known other)) {
            return Truth.UNDECIDED;
        }
        return switch (formula.relation()) {
            case AT_LEAST -> atLeast(one, other);
            case LESS_THAN -> atLeast(one, other).negated();
            case AT_MOST -> atLeast(other, one);
            case MORE_THAN -> atLeast(other, one).negated();
            case EQUAL -> within(one, other, 0);
            case NOT_EQUAL -> within(one, other, 0).negated();
            case ABOUT -> within(one, other, tolerance);
            case NOT_ABOUT -> within(one, other, tolerance).negated();
        };
    }

    private static Truth atLeast(Known one, Known other) {
        return one.low() >= other.high() ? Truth.TRUE : one.high() < other.low() ? Truth.FALSE : Truth.UNDECIDED;
    }

    private static Truth within(Known one, Known other, double distance) {
        double nearest = Math.max(0, Math.max(one.low() - other.high(), other.low() - one.high()));
        double furthest = Math.max(one.high() - other.low(), other.high() - one.low());
        return furthest <= distance ? Truth.TRUE : nearest > distance ? Truth.FALSE : Truth.UNDECIDED;
    }

    /// Left less right; empty where a side has no value.
    public OptionalDouble difference() {
        return left instanceof Known one && right instanceof Known other
                ? OptionalDouble.of(one.value() - other.value())
                : OptionalDouble.empty();
    }

    /// By how much the left side would have to change for the claim to be just true or, of `more than` and `less than`,
    /// to reach its bound; empty where it is not false, or where any change would do.
    public OptionalDouble lacking() {
        OptionalDouble difference = difference();
        if (truth() != Truth.FALSE || difference.isEmpty()) {
            return OptionalDouble.empty();
        }
        double apart = difference.getAsDouble();
        return switch (formula.relation()) {
            case AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN, EQUAL -> OptionalDouble.of(-apart);
            case ABOUT -> OptionalDouble.of(apart > 0 ? tolerance - apart : -tolerance - apart);
            case NOT_EQUAL, NOT_ABOUT -> OptionalDouble.empty();
        };
    }
}
