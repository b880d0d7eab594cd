package atlas.theme;

import atlas.analysis.PartyConflictStatus;
import atlas.analysis.PhaseWords;
import atlas.cartography.Appearance;
import atlas.cartography.LegendKind;
import atlas.cartography.Palette;
import atlas.domain.Atlas;
import atlas.domain.conflict.Conflict;
import atlas.domain.place.State;
import atlas.view.MapTheme;
import atlas.view.Selection;
import atlas.view.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which states are parties to conflicts, and where these stand.
final class ConflictPartiesKind implements ThemeKind<MapTheme.ConflictsTheme> {

    /// They are parties to a conflict that stands there, and to none that is graver.
    record Party(Conflict.ConflictStatus conflictStatus) implements ClassRule {

        @Override
        public String words(ThemeWords words) {
            return words.messages().get("conflict.status." + conflictStatus.name());
        }
    }

    @Override
    public String id() {
        return "conflicts";
    }

    @Override
    public Class<MapTheme.ConflictsTheme> themes() {
        return MapTheme.ConflictsTheme.class;
    }

    @Override
    public Colouring colouring(
            MapTheme.ConflictsTheme theme, Subject subject, Appearance appearance, FigureClassifier figures) {
        Atlas atlas = figures.atlas();
        Palette palette = Palette.of(appearance);
        Map<Conflict.ConflictStatus, Set<String>> byStatus = new TreeMap<>();
        PartyConflictStatus.ofParties(atlas, subject.date())
                .forEach((state, conflictStatus) -> byStatus.computeIfAbsent(conflictStatus, _ -> new TreeSet<>())
                        .add(state));
        List<StateClass> classes = new ArrayList<>();
        Set<String> parties = new HashSet<>();
        for (Conflict.ConflictStatus conflictStatus : Conflict.ConflictStatus.values()) {
            Set<String> states = byStatus.getOrDefault(conflictStatus, Set.of());
            if (!states.isEmpty()) {
                classes.add(new StateClass(new Party(conflictStatus), palette.styleOf(conflictStatus), states));
                parties.addAll(states);
            }
        }
        return Colouring.of(
                classes,
                palette.styleOf(LegendKind.NEITHER),
                parties,
                ParticipationKind.on(subject, atlas).keySet(),
                Optional.empty());
    }

    @Override
    public Legend legend(
            MapTheme.ConflictsTheme theme,
            Subject subject,
            Colouring colouring,
            Appearance appearance,
            ThemeWords words) {
        return Legend.of(
                words.messages().get("legend.parties", words.messages().day(subject.date())),
                words.legendEntries(colouring));
    }

    /// The conflicts that had begun, and where each stands, with the sources of that.
    @Override
    public Known known(State state, MapTheme.ConflictsTheme theme, Subject subject, ThemeWords words) {
        return Known.inWords(
                hover(state, theme, subject, words),
                of(state, words.atlas())
                        .flatMap(conflict -> conflict.phasesOn(subject.date()).stream())
                        .flatMap(phase -> phase.sources().stream())
                        .distinct()
                        .toList());
    }

    private static Stream<Conflict> of(State party, Atlas atlas) {
        return atlas.conflicts().values().stream()
                .filter(conflict -> conflict.parties().stream()
                        .anyMatch(
                                one -> one.state().filter(party.iso3()::equals).isPresent()));
    }

    @Override
    public String hover(State state, MapTheme.ConflictsTheme theme, Subject subject, ThemeWords words) {
        return of(state, words.atlas())
                .flatMap(conflict -> status(conflict, subject, words))
                .collect(Collectors.joining(ThemeWords.BETWEEN));
    }

    private static Stream<String> status(Conflict conflict, Subject subject, ThemeWords words) {
        List<Conflict.Phase> phases = conflict.phasesOn(subject.date());
        return phases.isEmpty()
                ? Stream.empty()
                : Stream.of(conflict.names().in(words.messages().language())
                        + ": "
                        + PhaseWords.of(phases, words.messages()));
    }

    @Override
    public String title(MapTheme.ConflictsTheme theme, Subject subject, ThemeWords words) {
        return words.messages().get("rail.parties");
    }

    @Override
    public Collection<?> facts(MapTheme.ConflictsTheme theme, Subject subject, Atlas atlas) {
        return atlas.conflicts().values().stream()
                .flatMap(conflict ->
                        Stream.concat(conflict.phasesOn(subject.date()).stream(), conflict.parties().stream()))
                .toList();
    }

    @Override
    public String shortWords(MapTheme.ConflictsTheme theme, Subject subject, ThemeWords words) {
        return words.messages().get("rail.conflicts");
    }

    @Override
    public Optional<ThemeMenu> menu(Subject now, Selection told, ThemeWords words) {
        return Optional.of(
                ThemeMenu.ofOne("conflicts", words.messages().get("rail.parties"), new MapTheme.ConflictsTheme()));
    }

    @Override
    public MapTheme.ConflictsTheme read(ThemeFields fields) {
        fields.mark(id());
        return new MapTheme.ConflictsTheme();
    }

    @Override
    public Map<String, Object> fields(MapTheme.ConflictsTheme theme) {
        return Map.of(id(), true);
    }

    @Override
    public ThemeOption option() {
        return new ThemeOption("", "The parties to conflicts colour the map.");
    }
}
