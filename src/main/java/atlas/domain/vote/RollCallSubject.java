package atlas.domain.vote;

import java.util.Locale;
import java.util.regex.Pattern;

/// What a vote was about, by words of its English title. Voeten's own codes for subjects were made in the same
/// way ("based on searches in descriptions", codebook of doi 10.7910/DVN/LEJUQZ); these six are theirs, the
/// words are ours. A vote may be about several of them or none, and one without a title is about none.
public enum RollCallSubject {
    /// Palestine, Israel and its neighbours.
    MIDDLE_EAST(
            "palestin|israel|jerusalem|\\bgolan|unrwa|unifil|lebanon, interim force|interim force in lebanon|occupied arab"
                    + "|occupied syrian|arab territories|middle east"),
    /// Nuclear weapons and what they are made of.
    NUCLEAR("nuclear|fissile|fissionable|\\bnpt\\b|\\biaea\\b|atomic|test[- ]ban|tlatelolco"),
    /// Arms and their control, nuclear ones among them.
    DISARMAMENT("disarm|\\barms\\b|armament|weapon|missile|landmine|\\bmines\\b|munition|proliferation|nuclear|fissile"
            + "|fissionable|test[- ]ban|geneva protocol|military expenditure|chemical and biological|depleted uranium"),
    HUMAN_RIGHTS(
            "human rights|torture|death penalty|racis|racial|apartheid|summary|executions|mercenar|defamation of religion"
                    + "|religious intolerance|rights of|right to|nazism"),
    /// Colonies, trust and non-self-governing territories, and self-determination.
    COLONIALISM("coloni[sz]|colonial|decoloni|self[- ]govern|self-determination|trust territor|granting of indep"),
    /// Economic and social development, trade, debt and sanctions.
    DEVELOPMENT("\\bdevelopment\\b(?!, production| and manufacture|, guam| – guam)"
            + "|economic(?! interests| development| and other activities)|(?<!arms )\\btrade|\\bdebt|globali[sz]ation|poverty"
            + "|commodities|financial system|coercive measures|embargo");

    private final Pattern words;

    RollCallSubject(String words) {
        this.words = Pattern.compile(words);
    }

    /// Whether the title has one of the words.
    public boolean isOf(RollCall rollCall) {
        return words.matcher(rollCall.title().toLowerCase(Locale.ROOT)).find();
    }
}
