package atlas.theme;

import atlas.domain.Atlas;
import atlas.i18n.Amounts;
import atlas.i18n.Messages;
import atlas.view.Subject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// What a kind of theme speaks with: the atlas, the words of a language, and how it writes names and numbers.
public final class ThemeWords {

    /// Between what is said of one thing.
    public static final String BETWEEN = " · ";

    private final Atlas atlas;
    private final Messages messages;
    private final Amounts amounts;

    public ThemeWords(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.amounts = new Amounts(messages);
    }

    /// The same with the states that a subject shows, by the names of its day.
    public ThemeWords on(Subject subject) {
        return new ThemeWords(subject.seenIn(atlas), messages);
    }

    public Atlas atlas() {
        return atlas;
    }

    public Messages messages() {
        return messages;
    }

    /// A state's name as the map has it; its code where the atlas does not know it.
    ///
    /// @param iso3 ISO 3166-1 alpha-3
    public String nameOf(String iso3) {
        return atlas.state(iso3)
                .map(found -> found.nameOnMap(messages.language()))
                .orElse(iso3);
    }

    /// A value of a figure. What is above zero and would be written as zero is said to be less than can be written.
    String amount(double value, int decimals) {
        BigDecimal least = BigDecimal.ONE.movePointLeft(decimals);
        boolean looksLikeZero = value != 0
                && BigDecimal.valueOf(value)
                                .setScale(decimals, RoundingMode.HALF_EVEN)
                                .signum()
                        == 0;
        return looksLikeZero && value > 0
                ? messages.get("legend.under", amounts.of(least.doubleValue(), decimals))
                : amounts.of(value, decimals);
    }

    /// A bound between classes.
    String bound(double value, int decimals) {
        return amounts.of(value, decimals);
    }

    /// The rows of a legend, in the order of the classes.
    List<Legend.LegendEntry> legendEntries(Colouring colouring) {
        return colouring.classes().stream()
                .map(same -> new Legend.LegendEntry(
                        same.style(),
                        Legend.Sample.AREA,
                        same.rule().words(this),
                        same.rule().isCounted() ? Integer.toString(same.states().size()) : "",
                        same.states()))
                .toList();
    }
}
