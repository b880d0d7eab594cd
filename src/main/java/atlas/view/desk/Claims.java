package atlas.view.desk;

import atlas.domain.claim.Formula;

/// Claims, and whether they hold of the group and on the day.
public sealed interface Claims extends DeskView {

    /// All that the atlas records, a row each.
    record All() implements Claims {}

    /// One of them, through the years.
    ///
    /// @param claim its id
    record Recorded(String claim) implements Claims {}

    /// One that the reader wrote, through the years.
    record Own(Formula formula) implements Claims {}
}
