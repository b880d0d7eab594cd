package atlas.view.desk;

import java.util.Optional;

/// What happened while the values of a trend changed, shown behind them.
///
/// @param conflict   whose phases or, of an armed conflict of UCDP, active years are bands; its id
/// @param accessions to which organization the accessions of the states shown are lines; its id
public record TrendBands(Optional<String> conflict, Optional<String> accessions) {

    /// Nothing but the values.
    public static final TrendBands NONE = new TrendBands(Optional.empty(), Optional.empty());
}
