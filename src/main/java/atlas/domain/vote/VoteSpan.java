package atlas.domain.vote;

/// The votes of which time count.
public enum VoteSpan {
    /// Of the calendar year of the day.
    YEAR,
    /// Of all years of which the data have all votes; of a conflict, all that there are.
    ALL_YEARS
}
