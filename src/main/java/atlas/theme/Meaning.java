package atlas.theme;

import atlas.cartography.LegendKind;
import atlas.domain.Conflict;
import java.util.OptionalDouble;

/// What the states of a class have in common.
public sealed interface Meaning {

    /// How they take part in an organization.
    record TakesPart(LegendKind kind) implements Meaning {}

    /// It is the state that the others are compared with.
    ///
    /// @param state ISO 3166-1 alpha-3
    record Itself(String state) implements Meaning {}

    /// They share so many organizations with it.
    record Shares(int least, int most) implements Meaning {}

    /// Their value reaches one bound and not the other.
    ///
    /// @param from empty for the lowest class
    /// @param to   empty for the highest class
    record Between(OptionalDouble from, OptionalDouble to) implements Meaning {}

    /// There is no value, or none new enough.
    record NoData() implements Meaning {}

    /// They are parties to a conflict that stands there, and to none that is graver.
    record Party(Conflict.Status status) implements Meaning {}
}
