package atlas.domain.claim;

/// How a figure's values of several states are made one quantity.
public enum FigureRule {
    /// Added up and divided by the world's total, in percent: of totals.
    SHARE,
    /// Added up, in the figure's unit: of totals.
    SUM,
    /// Averaged by the weights that the figure names, in the figure's unit: of what does not add up.
    MEAN
}
