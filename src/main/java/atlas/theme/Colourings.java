package atlas.theme;

import atlas.analysis.ConflictStatuses;
import atlas.analysis.SharedOrganizations;
import atlas.analysis.YearValues;
import atlas.cache.LruCache;
import atlas.cartography.Appearance;
import atlas.cartography.AreaStyle;
import atlas.cartography.ClassBreaks;
import atlas.cartography.Classing;
import atlas.cartography.Colour;
import atlas.cartography.ColourScheme;
import atlas.cartography.LegendKind;
import atlas.cartography.Palette;
import atlas.domain.Atlas;
import atlas.domain.Conflict;
import atlas.domain.Indicator;
import atlas.domain.Participation;
import atlas.view.Subject;
import atlas.view.Theme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Works out what every state looks like under a subject, on any thread.
public final class Colourings {

    private static final int FIGURES_KEPT = 64;
    private static final int MOST_CLASSES_OF_COUNTS = 5;

    private final Atlas atlas;
    private final LruCache<FigureYear, ClassedFigure> kept = new LruCache<>(FIGURES_KEPT);

    /// What the classes of a figure depend on.
    private record FigureYear(String indicator, int year, Classing classing) {}

    public Colourings(Atlas atlas) {
        this.atlas = atlas;
    }

    /// Blocks until the table is read where the theme is a figure.
    public Colouring of(Subject subject, Appearance appearance) {
        Palette palette = Palette.of(appearance);
        Map<String, Participation> participation = atlas.organization(subject.organization())
                .map(organization -> organization.participationOn(subject.date()))
                .orElse(Map.of());
        return switch (subject.theme()) {
            case Theme.Participation() -> participation(participation, palette);
            case Theme.SharedOrganizations(String state) ->
                shared(state, subject, participation.keySet(), palette, appearance);
            case Theme.Conflicts() -> conflicts(subject, participation.keySet(), palette);
            case Theme.Figure theme ->
                figure(theme, subject.date().getYear())
                        .map(classed -> figure(classed, participation.keySet(), palette, appearance))
                        .orElseGet(() -> participation(participation, palette));
        };
    }

    /// A figure's values and classes in a year; empty if the atlas has no such figure. Blocks until the table is read.
    public Optional<ClassedFigure> figure(Theme.Figure theme, int year) {
        return atlas.indicator(theme.indicator())
                .map(indicator -> kept.getOrMake(
                        new FigureYear(indicator.id(), year, theme.classing()), key -> classed(indicator, key)));
    }

    private ClassedFigure classed(Indicator indicator, FigureYear key) {
        YearValues values = YearValues.of(indicator, key.year(), atlas.states().keySet());
        return ClassedFigure.of(indicator, values, key.classing());
    }

    private Colouring participation(Map<String, Participation> participation, Palette palette) {
        Map<LegendKind, Set<String>> byKind = new EnumMap<>(LegendKind.class);
        participation.forEach((state, found) -> byKind.computeIfAbsent(LegendKind.of(found), kind -> new TreeSet<>())
                .add(state));
        byKind.put(LegendKind.NEITHER, allBut(participation.keySet()));
        List<StateClass> classes = new ArrayList<>();
        byKind.forEach((kind, states) ->
                classes.add(new StateClass(new Meaning.TakesPart(kind), palette.styleOf(kind), states)));
        return Colouring.of(
                classes,
                palette.styleOf(LegendKind.NEITHER),
                participation.keySet(),
                participation.keySet(),
                Optional.empty());
    }

    private Colouring shared(
            String state, Subject subject, Set<String> foremost, Palette palette, Appearance appearance) {
        Map<String, Integer> counts = SharedOrganizations.countsOn(atlas, state, subject.date());
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int step = Math.max(1, (int) Math.ceil((double) most / MOST_CLASSES_OF_COUNTS));
        int rows = (int) Math.ceil((double) most / step);
        List<Colour> colours = rows == 0 ? List.of() : ColourScheme.of(rows, appearance);
        List<StateClass> classes = new ArrayList<>();
        classes.add(new StateClass(new Meaning.Itself(state), palette.chosenStateStyle(), Set.of(state)));
        for (int row = rows - 1; row >= 0; row--) {
            int least = row * step + 1;
            int upTo = Math.min(most, least + step - 1);
            Set<String> states = new TreeSet<>();
            counts.forEach((other, count) -> {
                if (count >= least && count <= upTo) {
                    states.add(other);
                }
            });
            classes.add(new StateClass(new Meaning.Shares(least, upTo), plain(colours.get(row)), states));
        }
        Set<String> coloured = new HashSet<>(counts.keySet());
        coloured.add(state);
        classes.add(new StateClass(new Meaning.Shares(0, 0), palette.styleOf(LegendKind.NEITHER), allBut(coloured)));
        return Colouring.of(classes, palette.styleOf(LegendKind.NEITHER), coloured, foremost, Optional.empty());
    }

    private Colouring conflicts(Subject subject, Set<String> foremost, Palette palette) {
        Map<Conflict.Status, Set<String>> byStatus = new TreeMap<>();
        ConflictStatuses.ofParties(atlas, subject.date())
                .forEach((state, status) ->
                        byStatus.computeIfAbsent(status, s -> new TreeSet<>()).add(state));
        List<StateClass> classes = new ArrayList<>();
        Set<String> parties = new HashSet<>();
        for (Conflict.Status status : ConflictStatuses.GRAVEST_FIRST) {
            Set<String> states = byStatus.getOrDefault(status, Set.of());
            if (!states.isEmpty()) {
                classes.add(new StateClass(new Meaning.Party(status), palette.styleOf(status), states));
                parties.addAll(states);
            }
        }
        return Colouring.of(classes, palette.styleOf(LegendKind.NEITHER), parties, foremost, Optional.empty());
    }

    private Colouring figure(ClassedFigure figure, Set<String> foremost, Palette palette, Appearance appearance) {
        Map<String, YearValues.Dated> values = figure.values().byState();
        List<StateClass> classes = new ArrayList<>();
        figure.breaks().ifPresent(breaks -> classes.addAll(valueClasses(breaks, values, appearance)));
        Set<String> without = allBut(values.keySet());
        if (!without.isEmpty()) {
            classes.add(new StateClass(new Meaning.NoData(), palette.noData(), without));
        }
        return Colouring.of(
                classes,
                palette.styleOf(LegendKind.NEITHER),
                figure.breaks().isPresent() ? values.keySet() : Set.of(),
                foremost,
                Optional.of(figure));
    }

    private static List<StateClass> valueClasses(
            ClassBreaks breaks, Map<String, YearValues.Dated> values, Appearance appearance) {
        List<Set<String>> members = new ArrayList<>();
        for (int i = 0; i < breaks.classes(); i++) {
            members.add(new TreeSet<>());
        }
        values.forEach(
                (state, dated) -> members.get(breaks.classOf(dated.value())).add(state));
        List<Colour> colours = ColourScheme.of(breaks, appearance);
        List<StateClass> classes = new ArrayList<>();
        for (int i = breaks.classes() - 1; i >= 0; i--) {
            Meaning meaning = new Meaning.Between(
                    i == 0
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(breaks.bounds().get(i - 1)),
                    i == breaks.classes() - 1
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(breaks.bounds().get(i)));
            classes.add(new StateClass(meaning, plain(colours.get(i)), members.get(i)));
        }
        return classes;
    }

    private static AreaStyle plain(Colour colour) {
        return new AreaStyle(colour, AreaStyle.Pattern.PLAIN, colour);
    }

    private Set<String> allBut(Set<String> states) {
        Set<String> rest = new TreeSet<>(atlas.states().keySet());
        rest.removeAll(states);
        return rest;
    }
}
