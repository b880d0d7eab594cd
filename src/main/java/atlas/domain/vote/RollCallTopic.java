package atlas.domain.vote;

/// Of which votes a number is told.
public sealed interface RollCallTopic {

    /// All votes on whole texts.
    record Everything() implements RollCallTopic {}

    /// Those about a subject.
    record About(RollCallSubject subject) implements RollCallTopic {}

    /// Those on the resolutions of a conflict.
    ///
    /// @param conflict its id
    record OnConflict(String conflict) implements RollCallTopic {}
}
