package atlas.theme;

import atlas.analysis.YearValues;
import atlas.cartography.Appearance;
import atlas.cartography.Classing;
import atlas.cartography.LegendKind;
import atlas.cartography.Palette;
import atlas.domain.Atlas;
import atlas.domain.figure.Indicator;
import atlas.domain.place.State;
import atlas.i18n.Messages;
import atlas.view.MapTheme;
import atlas.view.Selection;
import atlas.view.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A figure's values: rates and shares as classes of colour, totals as circles. A figure that the atlas does not have
/// shows participation.
final class FigureKind implements ThemeKind<MapTheme.FigureTheme> {

    private static final String METHOD = "method";
    private static final String CLASSES = "classes";
    private static final String BREAKS = "breaks";

    @Override
    public String id() {
        return "figure";
    }

    @Override
    public List<String> furtherFields() {
        return List.of(METHOD, CLASSES, BREAKS);
    }

    @Override
    public Class<MapTheme.FigureTheme> themes() {
        return MapTheme.FigureTheme.class;
    }

    @Override
    public Colouring colouring(
            MapTheme.FigureTheme theme, Subject subject, Appearance appearance, FigureClassifier figures) {
        Palette palette = Palette.of(appearance);
        return figures.classed(theme, subject)
                .map(figure -> colouring(figure, subject, appearance, figures.atlas()))
                .orElseGet(() -> ParticipationKind.colouring(subject, figures.atlas(), palette));
    }

    private static Colouring colouring(ClassedFigure figure, Subject subject, Appearance appearance, Atlas atlas) {
        Palette palette = Palette.of(appearance);
        Map<String, YearValues.Dated> values = figure.values().byState();
        List<StateClass> classes = new ArrayList<>();
        figure.breaks()
                .ifPresent(breaks -> classes.addAll(
                        ValueClasses.of(breaks, figure.indicator().decimals(), values, appearance)));
        Set<String> without =
                Colouring.allBut(values.keySet(), subject.seenIn(atlas).states());
        if (!without.isEmpty()) {
            classes.add(new StateClass(new ValueClasses.NoData(), palette.noData(), without));
        }
        return Colouring.of(
                classes,
                palette.styleOf(LegendKind.NEITHER),
                figure.breaks().isPresent() ? values.keySet() : Set.of(),
                ParticipationKind.on(subject, atlas).keySet(),
                Optional.of(figure));
    }

    @Override
    public Legend legend(
            MapTheme.FigureTheme theme, Subject subject, Colouring colouring, Appearance appearance, ThemeWords words) {
        return colouring
                .figure()
                .map(figure -> FigureLegend.of(
                        figure,
                        words.legendEntries(colouring),
                        Palette.of(appearance),
                        words,
                        !words.atlas().on(subject.date()).states().wholes().isEmpty()))
                .orElseGet(() -> ParticipationKind.legend(subject, colouring, words));
    }

    @Override
    public String hover(State state, MapTheme.FigureTheme theme, Subject subject, ThemeWords words) {
        return words.atlas()
                .indicator(theme.indicator())
                .map(indicator ->
                        value(state, indicator, subject.date().getYear(), words) + areaOfToday(state, subject, words))
                .orElseGet(() -> ParticipationKind.hover(state, subject, words));
    }

    /// That the figure is of another area than the one that the state had on the day, where it is.
    private static String areaOfToday(State state, Subject subject, ThemeWords words) {
        boolean hadAnother = !state.existsOn(subject.date())
                || words.atlas().on(subject.date()).states().wholes().containsKey(state.iso3());
        return hadAnother ? ThemeWords.BETWEEN + words.messages().get("hover.area-of-today") : "";
    }

    private static String value(State state, Indicator indicator, int year, ThemeWords words) {
        YearValues values = YearValues.of(indicator, year, Set.of(state.iso3()));
        return Optional.ofNullable(values.byState().get(state.iso3()))
                .map(dated -> indicator.amountOf(
                                words.amount(dated.value(), indicator.decimals()),
                                words.messages().language())
                        + ThemeWords.BETWEEN
                        + dated.year())
                .orElseGet(() -> noValue(state, indicator, year, words));
    }

    /// No value, or the year of one that is too old to stand for this one.
    private static String noValue(State state, Indicator indicator, int year, ThemeWords words) {
        return indicator
                .series()
                .newest(state.iso3(), year)
                .map(last ->
                        words.messages().get("hover.too-old", YearValues.OLDEST_YEARS, Integer.toString(last.getKey())))
                .orElseGet(() -> words.messages().get("details.no-data"));
    }

    @Override
    public String title(MapTheme.FigureTheme theme, Subject subject, ThemeWords words) {
        return name(theme, words).orElseGet(() -> ParticipationKind.title(subject, words));
    }

    @Override
    public String subtitle(MapTheme.FigureTheme theme, Subject subject, ThemeWords words) {
        String day = words.messages().day(subject.date());
        return words.atlas()
                .indicator(theme.indicator())
                .map(indicator -> indicator.unit().in(words.messages().language()) + ThemeWords.BETWEEN + day)
                .orElse(day);
    }

    @Override
    public Collection<?> facts(MapTheme.FigureTheme theme, Subject subject, Atlas atlas) {
        return atlas.indicator(theme.indicator())
                .<Collection<?>>map(List::of)
                .orElseGet(() -> ParticipationKind.on(subject, atlas).values());
    }

    @Override
    public Known known(State state, MapTheme.FigureTheme theme, Subject subject, ThemeWords words) {
        return words.atlas()
                .indicator(theme.indicator())
                .map(indicator -> known(state, indicator, subject, words))
                .orElseGet(() -> ParticipationKind.known(state, subject, words));
    }

    private static Known known(State state, Indicator indicator, Subject subject, ThemeWords words) {
        int year = subject.date().getYear();
        Optional<YearValues.Dated> value = Optional.ofNullable(
                YearValues.of(indicator, year, Set.of(state.iso3())).byState().get(state.iso3()));
        boolean isTooOld =
                value.isEmpty() && indicator.series().newest(state.iso3(), year).isPresent();
        return new Known(
                value.map(YearValues.Dated::value),
                indicator.unit().in(words.messages().language()),
                value.map(YearValues.Dated::year),
                isTooOld ? noValue(state, indicator, year, words) : "",
                value.isPresent() ? indicator.sourcesFor(List.of(state.iso3())) : List.of());
    }

    @Override
    public String shortWords(MapTheme.FigureTheme theme, Subject subject, ThemeWords words) {
        return name(theme, words).orElse(theme.indicator());
    }

    private static Optional<String> name(MapTheme.FigureTheme theme, ThemeWords words) {
        return words.atlas()
                .indicator(theme.indicator())
                .map(found -> found.names().in(words.messages().language()));
    }

    @Override
    public Optional<ThemeMenu> menu(Subject now, Selection told, ThemeWords words) {
        String row = words.messages().get("rail.figure");
        return Optional.of(new ThemeMenu(
                "figure",
                row,
                now.theme() instanceof MapTheme.FigureTheme figureTheme
                        ? name(figureTheme, words).orElse(row)
                        : row,
                Optional.empty(),
                words.messages().get("rail.find-figure"),
                () -> choices(now, words)));
    }

    /// Rates before totals, each in the order of the data.
    private static List<ThemeMenu.Choice> choices(Subject now, ThemeWords words) {
        Messages messages = words.messages();
        Atlas atlas = words.atlas();
        return Stream.concat(
                        atlas.indicators().values().stream().filter(indicator -> !indicator.isTotal()),
                        atlas.indicators().values().stream().filter(Indicator::isTotal))
                .map(indicator -> new ThemeMenu.Choice(
                        messages.get(indicator.isTotal() ? "rail.totals" : "rail.rates"),
                        indicator.names().in(messages.language()),
                        new MapTheme.FigureTheme(indicator.id(), classing(indicator, now.theme(), atlas))))
                .toList();
    }

    /// As the reader made classes last, but for bounds that fit one figure only; else as suits the figure.
    private static Classing classing(Indicator indicator, MapTheme now, Atlas atlas) {
        Classing suitable = suitable(indicator);
        if (!(now instanceof MapTheme.FigureTheme(String last, Classing chosen))) {
            return suitable;
        }
        boolean fitsOne = chosen.method() == Classing.Method.OWN_BREAKS
                || atlas.indicator(last)
                        .filter(shown -> suitable(shown).equals(chosen))
                        .isPresent();
        return fitsOne && !last.equals(indicator.id()) ? suitable : chosen;
    }

    /// A figure in classes that suit its values. Blocks until the table is read.
    static MapTheme.FigureTheme usual(Indicator indicator) {
        return new MapTheme.FigureTheme(indicator.id(), suitable(indicator));
    }

    /// How a figure's values are put into classes unless the reader asks otherwise. Blocks until the table is read.
    private static Classing suitable(Indicator indicator) {
        return indicator.isTotal()
                ? Classing.USUAL
                : Classing.suiting(indicator.series().byState().values().stream()
                        .flatMap(values -> values.values().stream())
                        .mapToDouble(value -> value.value()));
    }

    @Override
    public MapTheme.FigureTheme read(ThemeFields fields) {
        String id = fields.figure(id());
        List<Double> breaks = fields.numbers(BREAKS);
        Optional<Classing.Method> method = fields.word(METHOD, Classing.Method.class);
        Optional<Integer> classes = fields.integer(CLASSES);
        if (fields.areSpoiled()) {
            return new MapTheme.FigureTheme(id, Classing.USUAL);
        }
        Classing otherwise = breaks.isEmpty()
                ? fields.atlas().indicator(id).map(FigureKind::suitable).orElse(Classing.USUAL)
                : Classing.own(breaks);
        return new MapTheme.FigureTheme(
                id, new Classing(method.orElse(otherwise.method()), classes.orElse(otherwise.classes()), breaks));
    }

    @Override
    public Map<String, Object> fields(MapTheme.FigureTheme theme) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(id(), theme.indicator());
        fields.put(METHOD, theme.classing().method());
        fields.put(CLASSES, theme.classing().classes());
        if (theme.classing().method() == Classing.Method.OWN_BREAKS) {
            fields.put(BREAKS, theme.classing().ownBreaks());
        }
        return fields;
    }

    @Override
    public ThemeOption option() {
        return new ThemeOption(
                "ID", "A figure: the map is coloured by it in place of participation; a table ranking is of it.");
    }
}
