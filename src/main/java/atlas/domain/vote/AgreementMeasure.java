package atlas.domain.vote;

/// How the agreement of two states is measured.
public enum AgreementMeasure {
    /// The share of the votes in which both cast the same ballot.
    SHARE,
    /// Cohen's kappa, corrected for the agreement that chance makes.
    KAPPA,
    /// Scott's pi, corrected for it in another way.
    PI,
    /// Signorino and Ritter's S, in which an abstention is half-way between in favour and against.
    S
}
