package atlas.analysis.question;

/// What a word of a question means, whatever its language.
enum Concept {
    MEMBERS,
    OBSERVERS,
    PARTNERS,
    DIALOGUE_PARTNERS,
    /// All that take part in any way.
    PARTICIPANTS,
    AND,
    OR,
    /// Members of one organization and at the same time of the other.
    BOTH,
    /// Members of one organization at least.
    EITHER,
    NOT,
    JOIN,
    LEAVE,
    WHO,
    WHEN,
    SHARE,
    MOST,
    LEAST,
    VOTE,
    ALIKE,
    CONFLICTS,
    COMPARE,
    ORGANIZATIONS,
    STATES,
    /// A figure after it is what states are ordered by.
    BY,
    SINCE,
    UNTIL,
    /// As `SINCE` beside a date, and else says nothing.
    FROM,
    /// As `UNTIL` beside a date, and else says nothing.
    TO,
    /// Two dates beside it are the ends of a span; else it says nothing.
    BETWEEN,
    TREND,
    PER_PERSON,
    SHARE_OF_WORLD,
    WORLD,
    /// Says nothing of what is asked: articles, forms of "to be".
    FILLER;

    /// Whether a question is the same without it.
    boolean saysNothing() {
        return this == FILLER || this == FROM || this == TO || this == BETWEEN;
    }
}
