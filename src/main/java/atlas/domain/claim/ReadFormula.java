package atlas.domain.claim;

import java.util.List;

/// A formula with where in its text everything stands.
///
/// @param mentions the ids that it names, from left to right
public record ReadFormula(
        String text, Formula formula, TextSpan left, TextSpan relation, TextSpan right, List<Mention> mentions) {

    public ReadFormula {
        mentions = List.copyOf(mentions);
    }

    /// What an id is of.
    public enum Named {
        FIGURE,
        ORGANIZATION,
        STATE
    }

    /// An id that a formula names.
    public record Mention(Named named, String id, TextSpan span) {}
}
