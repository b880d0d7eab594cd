package atlas.theme;

import atlas.analysis.YearValues;
import atlas.cartography.AreaStyle;
import atlas.cartography.Palette;
import atlas.domain.figure.Indicator;
import atlas.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the legend of a figure.
final class FigureLegend {

    private FigureLegend() {}

    /// @param legendEntries    of the classes
    /// @param isOfAreasOfToday whether some states of the day had another area than the figures are of
    static Legend of(
            ClassedFigure figure,
            List<Legend.LegendEntry> legendEntries,
            Palette palette,
            ThemeWords words,
            boolean isOfAreasOfToday) {
        Messages messages = words.messages();
        Indicator indicator = figure.indicator();
        List<Legend.LegendEntry> all = new ArrayList<>(circleRows(figure, palette, messages));
        all.addAll(legendEntries);
        return new Legend(
                messages.get(
                        "legend.figure",
                        indicator.names().in(messages.language()),
                        Integer.toString(figure.values().year())),
                indicator.unit().in(messages.language()),
                all,
                circles(figure, words),
                figure.breaks().map(breaks -> classes(figure, breaks.classes(), messages)),
                notes(figure, messages, isOfAreasOfToday),
                publishers(indicator.sources(), words).map(names -> messages.get("legend.source", names)),
                indicator.sources());
    }

    /// Where some totals lie below zero, circles have two colours.
    private static List<Legend.LegendEntry> circleRows(ClassedFigure figure, Palette palette, Messages messages) {
        Set<String> above = new TreeSet<>();
        Set<String> below = new TreeSet<>();
        figure.values().byState().forEach((state, dated) -> (dated.value() < 0 ? below : above).add(state));
        return figure.scale().isEmpty() || below.isEmpty()
                ? List.of()
                : List.of(
                        legendEntry(palette.circle(false), messages.get("legend.above-zero"), above),
                        legendEntry(palette.circle(true), messages.get("legend.below-zero"), below));
    }

    private static Legend.LegendEntry legendEntry(AreaStyle style, String words, Set<String> states) {
        return new Legend.LegendEntry(style, Legend.Sample.AREA, words, Integer.toString(states.size()), states);
    }

    private static List<Legend.Circle> circles(ClassedFigure figure, ThemeWords words) {
        return figure.scale().stream()
                .flatMap(scale -> scale.inLegend().stream()
                        .map(value -> new Legend.Circle(
                                scale.radiusPixels(value),
                                words.amount(value, figure.indicator().decimals()))))
                .toList();
    }

    /// How the classes were made, and of which years where these are two.
    private static String classes(ClassedFigure figure, int count, Messages messages) {
        String method =
                messages.get("classing.method." + figure.classing().method().name());
        List<Integer> years = figure.classYears();
        return years.size() > 1
                ? messages.get(
                        "legend.classes-common",
                        method,
                        count,
                        Integer.toString(years.getFirst()),
                        Integer.toString(years.getLast()))
                : messages.get("legend.classes", method, count);
    }

    private static List<String> notes(ClassedFigure figure, Messages messages, boolean isOfAreasOfToday) {
        YearValues values = figure.values();
        List<String> notes = new ArrayList<>();
        if (isOfAreasOfToday) {
            notes.add(messages.get("legend.areas-of-today"));
        }
        if (values.older() > 0) {
            notes.add(messages.get(
                    "legend.older",
                    values.older(),
                    Integer.toString(values.oldestYear().orElse(values.year()))));
        }
        return notes;
    }

    private static Optional<String> publishers(List<String> sources, ThemeWords words) {
        String names = sources.stream()
                .flatMap(id -> Stream.ofNullable(words.atlas().sources().get(id)))
                .map(source -> source.publisherNames()
                        .map(inLanguages -> inLanguages.in(words.messages().language()))
                        .or(source::publisher)
                        .or(source::author)
                        .orElse(source.title()))
                .distinct()
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }
}
