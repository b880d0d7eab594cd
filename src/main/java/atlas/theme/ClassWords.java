package atlas.theme;

import atlas.cartography.ClassBreaks;
import atlas.cartography.LegendKind;
import atlas.domain.Atlas;
import atlas.i18n.Amounts;
import atlas.i18n.Messages;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a class of states is called.
final class ClassWords {

    private final Atlas atlas;
    private final Messages messages;
    private final Amounts amounts;

    ClassWords(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.amounts = new Amounts(messages);
    }

    String nameOf(String state) {
        return atlas.state(state)
                .map(found -> found.nameOnMap(messages.language()))
                .orElse(state);
    }

    String of(StateClass same, Optional<ClassedFigure> figure) {
        return switch (same.meaning()) {
            case Meaning.TakesPart(LegendKind kind) -> messages.get(kindKey(kind));
            case Meaning.Itself(String state) -> nameOf(state);
            case Meaning.Shares(int least, int most) ->
                most == 0
                        ? messages.get("legend.shares-none")
                        : least == most
                                ? Integer.toString(least)
                                : messages.get("legend.between", Integer.toString(least), Integer.toString(most));
            case Meaning.Between(OptionalDouble from, OptionalDouble to) ->
                figure.map(shown -> between(from, to, shown)).orElse("");
            case Meaning.NoData() -> messages.get("legend.no-data");
            case Meaning.Party(var status) -> messages.get("conflict.status." + status.name());
        };
    }

    /// A value of a figure.
    String amount(double value, ClassedFigure figure) {
        return amounts.of(value, figure.indicator().decimals());
    }

    private String between(OptionalDouble from, OptionalDouble to, ClassedFigure figure) {
        if (from.isPresent() && to.isPresent()) {
            return messages.get("legend.between", bound(from, figure), bound(to, figure));
        }
        if (to.isPresent()) {
            return messages.get("legend.under", bound(to, figure));
        }
        if (from.isPresent()) {
            return messages.get("legend.from", bound(from, figure));
        }
        return figure.values().byState().values().stream()
                .findFirst()
                .map(only -> amount(only.value(), figure))
                .orElse("");
    }

    /// All bounds of a figure have the decimals that one of them needs.
    private String bound(OptionalDouble bound, ClassedFigure figure) {
        int decimals = figure.breaks().map(ClassBreaks::bounds).stream()
                .flatMap(bounds -> bounds.stream())
                .mapToInt(each -> BigDecimal.valueOf(each).stripTrailingZeros().scale())
                .max()
                .orElse(0);
        return amounts.of(bound.orElseThrow(), Math.max(0, decimals));
    }

    private static String kindKey(LegendKind kind) {
        return switch (kind) {
            case MEMBER -> "status.MEMBER";
            case OBSERVER -> "status.OBSERVER";
            case PARTNER -> "status.PARTNER";
            case DIALOGUE_PARTNER -> "status.DIALOGUE_PARTNER";
            case ASSOCIATE -> "status.ASSOCIATE";
            case SUSPENDED -> "status.SUSPENDED";
            case UNCERTAIN -> "status.uncertain";
            case NEITHER -> "status.none";
            case CONFLICT -> "legend.conflict";
        };
    }
}
