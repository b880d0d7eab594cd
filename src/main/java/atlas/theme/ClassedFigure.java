package atlas.theme;

import atlas.analysis.YearValues;
import atlas.cartography.ClassBreaks;
import atlas.cartography.Classing;
import atlas.cartography.SymbolScale;
import atlas.domain.Indicator;
import java.util.List;
import java.util.Optional;

/// A figure in a year, worked out: its values, and their classes or the scale of their circles.
///
/// @param breaks of rates and shares; no classes are made of totals
/// @param scale  of totals; empty too where all of them are zero
public record ClassedFigure(
        Indicator indicator,
        YearValues values,
        Classing classing,
        Optional<ClassBreaks> breaks,
        Optional<SymbolScale> scale) {

    static ClassedFigure of(Indicator indicator, YearValues values, Classing classing) {
        List<Double> numbers =
                values.byState().values().stream().map(YearValues.Dated::value).toList();
        if (!indicator.isTotal()) {
            return new ClassedFigure(
                    indicator, values, classing, Optional.of(ClassBreaks.of(numbers, classing)), Optional.empty());
        }
        double largest = numbers.stream().mapToDouble(Math::abs).max().orElse(0);
        return new ClassedFigure(
                indicator,
                values,
                classing,
                Optional.empty(),
                largest > 0 ? Optional.of(new SymbolScale(largest)) : Optional.empty());
    }
}
