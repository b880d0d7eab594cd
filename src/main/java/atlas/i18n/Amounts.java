package atlas.i18n;

import java.text.NumberFormat;

/// Amounts as they are read: large ones in millions and billions, to three digits or so.
public final class Amounts {

    private static final double LARGE = 1_000_000;

    private final Messages messages;
    private final NumberFormat compact;

    public Amounts(Messages messages) {
        this.messages = messages;
        this.compact = NumberFormat.getCompactNumberInstance(
                messages.language().locale(),
                messages.language() == Language.RUSSIAN ? NumberFormat.Style.SHORT : NumberFormat.Style.LONG);
        compact.setMaximumFractionDigits(2);
    }

    /// "1.42 billion", "8,130" or, for a figure with decimals, "0.43".
    public String of(double value, int decimals) {
        return Math.abs(value) >= LARGE ? compact.format(value).replace('-', '−') : messages.number(value, decimals);
    }

    /// A share to a tenth: "52.1 %".
    public String percent(double percent) {
        return messages.get("details.percent", messages.number(percent, 1));
    }

    /// A share that somebody claimed, with as many decimals as they gave.
    public String claimedPercent(double percent) {
        return messages.get("details.percent", messages.number(percent, percent == Math.rint(percent) ? 0 : 1));
    }
}
