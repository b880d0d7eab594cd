package atlas.theme;

import atlas.analysis.YearValues;
import atlas.cartography.ClassBreaks;
import atlas.cartography.Classing;
import atlas.cartography.SymbolScale;
import atlas.domain.figure.Indicator;
import java.util.List;
import java.util.Optional;

/// A figure in a year, worked out: its values, and their classes or the scale of their circles.
///
/// @param classYears the years whose values make classes and scale, rising
/// @param breaks     of rates and shares; no classes are made of totals
/// @param scale      of totals; empty too where all of them are zero
public record ClassedFigure(
        Indicator indicator,
        YearValues values,
        List<Integer> classYears,
        Classing classing,
        Optional<ClassBreaks> breaks,
        Optional<SymbolScale> scale) {

    public ClassedFigure {
        classYears = List.copyOf(classYears);
    }

    /// @param pooled the values of the year and of those that it is compared with
    static ClassedFigure of(Indicator indicator, int year, List<YearValues> pooled, Classing classing) {
        YearValues values =
                pooled.stream().filter(each -> each.year() == year).findFirst().orElseThrow();
        List<Integer> years = pooled.stream().map(YearValues::year).toList();
        List<Double> numbers = pooled.stream()
                .flatMap(each -> each.byState().values().stream())
                .map(YearValues.Dated::value)
                .toList();
        if (!indicator.isTotal()) {
            return new ClassedFigure(
                    indicator,
                    values,
                    years,
                    classing,
                    Optional.of(ClassBreaks.of(numbers, classing)),
                    Optional.empty());
        }
        double largest = numbers.stream().mapToDouble(Math::abs).max().orElse(0);
        return new ClassedFigure(
                indicator,
                values,
                years,
                classing,
                Optional.empty(),
                largest > 0 ? Optional.of(new SymbolScale(largest)) : Optional.empty());
    }
}
