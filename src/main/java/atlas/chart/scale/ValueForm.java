package atlas.chart.scale;

import atlas.i18n.Amounts;
import atlas.i18n.Messages;

/// As what values are told.
///
/// @param decimals   with which a value is told; more where it would be zero otherwise
/// @param isFromZero whether an axis of them has to begin at zero, because they are totals or shares
public record ValueForm(Kind kind, int decimals, boolean isFromZero) {

    private static final int MOST_DECIMALS = 6;
    private static final int SMALL_DIGITS = 2;
    private static final int PERCENT_DECIMALS = 1;

    /// What a value is followed by.
    public enum Kind {
        /// Nothing: its unit is told elsewhere.
        NUMBER,
        /// The sign of per cent.
        PERCENT
    }

    /// Shares in percent, to a tenth.
    public static ValueForm percent() {
        return new ValueForm(Kind.PERCENT, PERCENT_DECIMALS, true);
    }

    /// A value as a label says it: "1.42 billion", "0.0021", "52.1 %".
    public String words(double value, Messages messages) {
        return worded(value, decimalsOf(value), messages);
    }

    /// A change of such a value, with its sign: "+1.2 %".
    public String signed(double value, Messages messages) {
        String words = words(value, messages);
        return value > 0 ? "+" + words : words;
    }

    /// A value as an axis writes it.
    public String tick(double value, int decimals, Messages messages) {
        return worded(value, decimals, messages);
    }

    private static String number(double value, int decimals, Messages messages) {
        return new Amounts(messages).of(value, decimals);
    }

    private String worded(double value, int decimals, Messages messages) {
        return switch (kind) {
            case NUMBER -> number(value, decimals, messages);
            case PERCENT -> messages.get("details.percent", number(value, decimals, messages));
        };
    }

    /// Small values are told with two digits that are not zero.
    private int decimalsOf(double value) {
        double size = Math.abs(value);
        if (size == 0 || size >= Math.pow(10, -decimals)) {
            return decimals;
        }
        return Math.clamp(SMALL_DIGITS - 1 - (int) Math.floor(Math.log10(size)), decimals, MOST_DECIMALS);
    }
}
