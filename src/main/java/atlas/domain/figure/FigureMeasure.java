package atlas.domain.figure;

/// As what the values of a figure are told.
public enum FigureMeasure {
    /// As they are, in the figure's unit.
    ABSOLUTE,
    /// Divided by the population of the same year.
    PER_PERSON,
    /// In percent of the world's total of the same year.
    SHARE_OF_WORLD,
    /// In percent of the value of a base year.
    INDEX
}
