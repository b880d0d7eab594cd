package atlas.theme;

import atlas.analysis.YearValues;
import atlas.cartography.Appearance;
import atlas.cartography.AreaStyle;
import atlas.cartography.ClassBreaks;
import atlas.cartography.Colour;
import atlas.cartography.ColourScheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Puts the states into the classes of a figure's values.
final class ValueClasses {

    /// Where the bounds are spread more widely, each has the decimals that it needs; else all have the same.
    private static final double NEAR_TO_EACH_OTHER = 10;

    private ValueClasses() {}

    /// A number as it is written.
    record Written(double value, int decimals) {

        private String in(ThemeWords words) {
            return words.bound(value, decimals);
        }
    }

    /// Their value reaches one bound and not the other.
    ///
    /// @param from empty for the lowest class
    /// @param to   empty for the highest class
    record Between(Optional<Written> from, Optional<Written> to) implements ClassRule {

        @Override
        public String words(ThemeWords words) {
            if (from.isPresent() && to.isPresent()) {
                return words.messages()
                        .get("legend.between", from.get().in(words), to.get().in(words));
            }
            return to.map(bound -> words.messages().get("legend.under", bound.in(words)))
                    .or(() -> from.map(bound -> words.messages().get("legend.from", bound.in(words))))
                    .orElse("");
        }
    }

    /// Their value is zero.
    record Zero() implements ClassRule {

        @Override
        public String words(ThemeWords words) {
            return words.bound(0, 0);
        }
    }

    /// Their value is above zero and does not reach a bound.
    ///
    /// @param to empty where no class lies above
    record AboveZero(Optional<Written> to) implements ClassRule {

        @Override
        public String words(ThemeWords words) {
            return to.map(bound -> words.messages().get("legend.above-zero-under", bound.in(words)))
                    .orElseGet(() -> words.messages().get("legend.above-zero"));
        }
    }

    /// All have the same value.
    record Same(Optional<Written> value) implements ClassRule {

        @Override
        public String words(ThemeWords words) {
            return value.map(one -> words.amount(one.value(), one.decimals())).orElse("");
        }
    }

    /// There is no value, or none new enough.
    record NoData() implements ClassRule {

        @Override
        public String words(ThemeWords words) {
            return words.messages().get("legend.no-data");
        }
    }

    /// The classes from the highest to the lowest.
    ///
    /// @param values by state
    static List<StateClass> of(
            ClassBreaks breaks, int figureDecimals, Map<String, YearValues.Dated> values, Appearance appearance) {
        List<Colour> colours = ColourScheme.of(breaks, appearance);
        List<Set<String>> members = new ArrayList<>();
        for (int i = 0; i < breaks.classes(); i++) {
            members.add(new TreeSet<>());
        }
        values.forEach(
                (state, dated) -> members.get(breaks.classOf(dated.value())).add(state));
        List<Written> bounds = written(breaks);
        List<StateClass> classes = new ArrayList<>();
        for (int i = breaks.classes() - 1; i >= 0; i--) {
            ClassRule rule = breaks.classes() == 1 ? same(values, figureDecimals) : rule(i, breaks, bounds);
            classes.add(new StateClass(rule, AreaStyle.plain(colours.get(i)), members.get(i)));
        }
        return classes;
    }

    private static ClassRule same(Map<String, YearValues.Dated> values, int figureDecimals) {
        return new Same(values.values().stream().findFirst().map(only -> new Written(only.value(), figureDecimals)));
    }

    private static ClassRule rule(int place, ClassBreaks breaks, List<Written> bounds) {
        Optional<Written> from = place == 0 ? Optional.empty() : Optional.of(bounds.get(place - 1));
        Optional<Written> to = place == bounds.size() ? Optional.empty() : Optional.of(bounds.get(place));
        if (breaks.hasZeroApart() && place <= 1) {
            return place == 0 ? new Zero() : new AboveZero(to);
        }
        return new Between(from, to);
    }

    /// The bound above zero is not written, so that it asks for no decimals.
    private static List<Written> written(ClassBreaks breaks) {
        List<Double> bounds = breaks.bounds();
        List<Double> shown = breaks.hasZeroApart() ? bounds.subList(1, bounds.size()) : bounds;
        double least = shown.stream()
                .mapToDouble(Math::abs)
                .filter(bound -> bound > 0)
                .min()
                .orElse(1);
        double most = shown.stream().mapToDouble(Math::abs).max().orElse(1);
        boolean areNear = most / least < NEAR_TO_EACH_OTHER;
        int common = shown.stream().mapToInt(ValueClasses::decimals).max().orElse(0);
        return bounds.stream()
                .map(bound -> new Written(bound, areNear ? common : decimals(bound)))
                .toList();
    }

    private static int decimals(double bound) {
        return Math.max(0, BigDecimal.valueOf(bound).stripTrailingZeros().scale());
    }
}
