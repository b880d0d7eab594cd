package atlas.panel.legend;

import atlas.cartography.Classing;
import atlas.i18n.Messages;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads bounds between classes as people type them: numbers with semicolons between, as the language writes numbers.
final class TypedBreaks {

    private static final String BETWEEN = ";";

    private final char point;
    private final char grouping;

    TypedBreaks(Messages messages) {
        DecimalFormatSymbols symbols =
                DecimalFormatSymbols.getInstance(messages.language().locale());
        this.point = symbols.getDecimalSeparator();
        this.grouping = symbols.getGroupingSeparator();
    }

    /// What was typed.
    sealed interface Read {
        /// One bound or more, rising.
        record Breaks(List<Double> bounds) implements Read {}

        /// A part is not a number.
        record NoNumber(String part) implements Read {}

        record NotRising() implements Read {}

        /// None, or more than there can be.
        record WrongCount() implements Read {}
    }

    Read read(String typed) {
        List<Double> bounds = new ArrayList<>();
        for (String part : typed.split(BETWEEN, -1)) {
            if (part.isBlank()) {
                continue;
            }
            try {
                bounds.add(Double.parseDouble(plain(part)));
            } catch (NumberFormatException _) {
                return new Read.NoNumber(part.strip());
            }
        }
        if (bounds.isEmpty() || bounds.size() >= Classing.MOST) {
            return new Read.WrongCount();
        }
        for (int i = 1; i < bounds.size(); i++) {
            if (bounds.get(i) <= bounds.get(i - 1)) {
                return new Read.NotRising();
            }
        }
        return new Read.Breaks(bounds);
    }

    /// Bounds as they would be typed.
    String write(List<Double> bounds) {
        return bounds.stream().map(this::write).collect(Collectors.joining(BETWEEN + " "));
    }

    private String write(double bound) {
        return new java.math.BigDecimal(Double.toString(bound))
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', point);
    }

    /// Where a grouping sign stands before other than three digits it was meant as a point: "0.5" typed in Turkish.
    private boolean isGroupedByThrees(String dense) {
        return dense.indexOf(grouping) < 0
                || dense.matches("[-−]?\\d{1,3}(" + Pattern.quote(String.valueOf(grouping)) + "\\d{3})+("
                        + Pattern.quote(String.valueOf(point)) + "\\d*)?");
    }

    private String plain(String part) {
        String dense = part.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (!isGroupedByThrees(dense)) {
            throw new NumberFormatException(dense);
        }
        return dense.replace(String.valueOf(grouping), "").replace(point, '.').replace('−', '-');
    }
}
