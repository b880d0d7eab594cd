package atlas.domain.vote;

/// How the unity of a group in a vote is measured.
public enum CohesionIndex {
    /// Rice's: of those in favour and against alone.
    RICE,
    /// Hix, Noury and Roland's: an abstention is a choice as the others are.
    AGREEMENT
}
