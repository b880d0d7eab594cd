package atlas.view.desk;

import java.util.Optional;

/// The conflicts of a group of states.
///
/// @param aspect what of them is shown
/// @param told   of the deaths: only those that the figure of this conflict of the atlas counts, by its id; empty for
///               those in the states of the group
public record Conflicts(ConflictAspect aspect, Optional<String> told) implements DeskView {

    /// What is shown of conflicts.
    public enum ConflictAspect {
        /// All that are recorded, a row each.
        LIST,
        /// How many were active in each year, by kind.
        ACTIVE,
        /// In which years each was active.
        YEARS,
        /// Which states were parties in which years.
        PARTIES,
        /// Deaths by year.
        DEATHS
    }

    /// An aspect of all conflicts of the group.
    public static Conflicts of(ConflictAspect aspect) {
        return new Conflicts(aspect, Optional.empty());
    }
}
