package atlas.view.desk;

import atlas.domain.group.Group;
import java.time.LocalDate;
import java.util.Optional;

/// The states of a group by two figures on the day, a point each.
///
/// @param across id of the figure from left to right
/// @param up     id of the figure from the foot to the head
/// @param size   id of the figure that the points' areas stand for
/// @param colour what the points' colours tell apart
/// @param since  the day from which on the way of each point is drawn; empty for the day alone
public record Scatter(String across, String up, Optional<String> size, PointColour colour, Optional<LocalDate> since)
        implements DeskView {

    /// What the points' colours tell apart.
    public sealed interface PointColour {

        /// Nothing.
        record One() implements PointColour {}

        /// In what status states take part in an organization on the day.
        ///
        /// @param organization its id
        record ByStatus(String organization) implements PointColour {}

        /// In which region of the United Nations' M49 they lie.
        record ByRegion() implements PointColour {}

        /// Who is in another group on the day and who is not.
        record ByGroup(Group group) implements PointColour {}
    }

    /// Points of one colour, on the day alone.
    public Scatter(String across, String up, Optional<String> size) {
        this(across, up, size, new PointColour.One(), Optional.empty());
    }

    /// Other figures.
    public Scatter of(String otherAcross, String otherUp, Optional<String> otherSize) {
        return new Scatter(otherAcross, otherUp, otherSize, colour, since);
    }

    /// In other colours.
    public Scatter in(PointColour colours) {
        return new Scatter(across, up, size, colours, since);
    }

    /// With the ways since a day.
    public Scatter since(Optional<LocalDate> day) {
        return new Scatter(across, up, size, colour, day);
    }
}
