package atlas.theme;

import atlas.analysis.YearValues;
import atlas.cartography.Appearance;
import atlas.cartography.LegendKind;
import atlas.cartography.Palette;
import atlas.domain.Atlas;
import atlas.domain.Indicator;
import atlas.i18n.Messages;
import atlas.view.Layer;
import atlas.view.Subject;
import atlas.view.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the legend of a subject in a language.
public final class LegendWriter {

    private final Atlas atlas;
    private final Messages messages;
    private final Colourings colourings;
    private final ClassWords words;
    private final List<LayerLegend> layerLegends;

    /// @param layerLegends what the layers add
    public LegendWriter(
            Atlas atlas, Messages messages, Colourings colourings, List<? extends LayerLegend> layerLegends) {
        this.atlas = atlas;
        this.messages = messages;
        this.colourings = colourings;
        this.words = new ClassWords(atlas, messages);
        this.layerLegends = List.copyOf(layerLegends);
    }

    /// Blocks until the table is read where the theme is a figure.
    ///
    /// @param layers that the reader has chosen
    public Legend of(Subject subject, Set<Layer> layers, Appearance appearance) {
        Colouring colouring = colourings.of(subject, appearance);
        Palette palette = Palette.of(appearance);
        List<Legend.Row> rows = new ArrayList<>();
        colouring.figure().ifPresent(figure -> rows.addAll(circleRows(figure, palette)));
        colouring.classes().forEach(same -> rows.add(row(same, colouring)));
        layerLegends.stream()
                .filter(layer -> layer.isAmong(layers))
                .forEach(layer -> rows.addAll(layer.legend(subject, palette, messages)));
        Optional<ClassedFigure> figure = colouring.figure();
        List<String> sources = figure.map(shown -> shown.indicator().sources()).orElse(List.of());
        return new Legend(
                title(subject, figure),
                figure.map(shown -> shown.indicator().unit().in(messages.language()))
                        .orElse(""),
                rows,
                figure.map(this::circles).orElse(List.of()),
                figure.filter(shown -> shown.breaks().isPresent()).map(this::classes),
                figure.map(this::notes).orElse(List.of()),
                publishers(sources).map(names -> messages.get("legend.source", names)),
                sources);
    }

    private String title(Subject subject, Optional<ClassedFigure> figure) {
        String day = messages.day(subject.date());
        if (figure.isPresent()) {
            Indicator indicator = figure.get().indicator();
            return messages.get(
                    "legend.figure",
                    indicator.names().in(messages.language()),
                    Integer.toString(figure.get().values().year()));
        }
        return switch (subject.theme()) {
            case Theme.SharedOrganizations(String state) -> messages.get("legend.shared", words.nameOf(state), day);
            case Theme.Conflicts() -> messages.get("legend.parties", day);
            case Theme.Participation(), Theme.Figure _ ->
                atlas.organization(subject.organization())
                        .map(organization -> messages.get(
                                "legend.title", organization.shortNames().in(messages.language()), day))
                        .orElse(day);
        };
    }

    private Legend.Row row(StateClass same, Colouring colouring) {
        return new Legend.Row(
                same.style(),
                Legend.Sample.AREA,
                words.of(same, colouring.figure()),
                isCounted(same.meaning()) ? Integer.toString(same.states().size()) : "",
                same.states());
    }

    /// The one state itself, and all that nothing is said of, are not counted.
    private static boolean isCounted(Meaning meaning) {
        return switch (meaning) {
            case Meaning.TakesPart(LegendKind kind) -> kind != LegendKind.NEITHER;
            case Meaning.Shares(int _, int most) -> most > 0;
            case Meaning.Itself _ -> false;
            case Meaning.Between _, Meaning.NoData _, Meaning.Party _ -> true;
        };
    }

    /// Where some totals lie below zero, circles have two colours.
    private List<Legend.Row> circleRows(ClassedFigure figure, Palette palette) {
        Set<String> above = new TreeSet<>();
        Set<String> below = new TreeSet<>();
        figure.values().byState().forEach((state, dated) -> (dated.value() < 0 ? below : above).add(state));
        if (figure.scale().isEmpty() || below.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Legend.Row(
                        palette.circle(false),
                        Legend.Sample.AREA,
                        messages.get("legend.above-zero"),
                        Integer.toString(above.size()),
                        above),
                new Legend.Row(
                        palette.circle(true),
                        Legend.Sample.AREA,
                        messages.get("legend.below-zero"),
                        Integer.toString(below.size()),
                        below));
    }

    private List<Legend.Circle> circles(ClassedFigure figure) {
        return figure.scale().stream()
                .flatMap(scale -> scale.inLegend().stream()
                        .map(value -> new Legend.Circle(scale.radiusPixels(value), words.amount(value, figure))))
                .toList();
    }

    private String classes(ClassedFigure figure) {
        return messages.get(
                "legend.classes",
                messages.get("classing.method." + figure.classing().method().name()),
                figure.breaks().map(breaks -> breaks.classes()).orElse(1));
    }

    private List<String> notes(ClassedFigure figure) {
        YearValues values = figure.values();
        return values.older() == 0
                ? List.of()
                : List.of(messages.get(
                        "legend.older",
                        values.older(),
                        Integer.toString(values.oldestYear().orElse(values.year()))));
    }

    private Optional<String> publishers(List<String> sources) {
        String names = sources.stream()
                .flatMap(id -> Stream.ofNullable(atlas.sources().get(id)))
                .map(source -> source.publisher().or(source::author).orElse(source.title()))
                .distinct()
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }
}
