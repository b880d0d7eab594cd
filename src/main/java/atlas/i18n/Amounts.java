package atlas.i18n;

import java.text.NumberFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Amounts as they are read: large ones in millions and billions, to three digits or so.
public final class Amounts {

    private static final double LARGE = 1_000_000;

    /// Never formatted with, since a format is changed by formatting: to be cloned, which is far quicker than to read
    /// the
    /// patterns of a language again.
    private static final Map<Language, NumberFormat> COMPACT = new ConcurrentHashMap<>();

    private final Messages messages;
    private final NumberFormat compact;

    public Amounts(Messages messages) {
        this.messages = messages;
        this.compact = (NumberFormat)
                COMPACT.computeIfAbsent(messages.language(), Amounts::compactIn).clone();
    }

    private static NumberFormat compactIn(Language language) {
        NumberFormat made = NumberFormat.getCompactNumberInstance(
                language.locale(), language == Language.RUSSIAN ? NumberFormat.Style.SHORT : NumberFormat.Style.LONG);
        made.setMaximumFractionDigits(2);
        return made;
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
