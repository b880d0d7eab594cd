package atlas.domain.vote;

import atlas.domain.date.Edtf;
import java.util.List;

/// A vote of the General Assembly in which the ballot of each member was recorded.
///
/// @param id        the symbol; with a number after it where a part of the text was voted on
/// @param symbol    of the resolution, as `A/RES/68/262`; empty where there is none
/// @param paragraph which part of the text, in English; empty where that is not known, or the whole
/// @param date      of the vote: a month where the day is not known
/// @param title     of the resolution, in English; empty where it is not known
public record RollCall(
        String id,
        String symbol,
        Part part,
        String paragraph,
        Edtf date,
        String title,
        Tally tally,
        Ballots ballots,
        List<String> sources) {

    /// What was voted on.
    public enum Part {
        WHOLE,
        PARAGRAPH,
        AMENDMENT,
        /// Of procedure, as that no action be taken.
        MOTION,
        /// The data do not tell.
        OTHER
    }

    public RollCall {
        sources = List.copyOf(sources);
    }
}
