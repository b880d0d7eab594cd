package atlas.theme;

import atlas.analysis.ConflictStatuses;
import atlas.cartography.Appearance;
import atlas.cartography.LegendKind;
import atlas.cartography.Palette;
import atlas.domain.Atlas;
import atlas.domain.Conflict;
import atlas.domain.State;
import atlas.view.Selection;
import atlas.view.Subject;
import atlas.view.Theme;
import java.util.ArrayList;
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
final class ConflictPartiesKind implements ThemeKind<Theme.Conflicts> {

    /// They are parties to a conflict that stands there, and to none that is graver.
    record Party(Conflict.Status status) implements Meaning {

        @Override
        public String words(ThemeWords words) {
            return words.messages().get("conflict.status." + status.name());
        }
    }

    @Override
    public String id() {
        return "conflicts";
    }

    @Override
    public Class<Theme.Conflicts> themes() {
        return Theme.Conflicts.class;
    }

    @Override
    public Colouring colouring(
            Theme.Conflicts theme, Subject subject, Appearance appearance, FigureClassifier figures) {
        Atlas atlas = figures.atlas();
        Palette palette = Palette.of(appearance);
        Map<Conflict.Status, Set<String>> byStatus = new TreeMap<>();
        ConflictStatuses.ofParties(atlas, subject.date())
                .forEach((state, status) ->
                        byStatus.computeIfAbsent(status, _ -> new TreeSet<>()).add(state));
        List<StateClass> classes = new ArrayList<>();
        Set<String> parties = new HashSet<>();
        for (Conflict.Status status : ConflictStatuses.GRAVEST_FIRST) {
            Set<String> states = byStatus.getOrDefault(status, Set.of());
            if (!states.isEmpty()) {
                classes.add(new StateClass(new Party(status), palette.styleOf(status), states));
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
            Theme.Conflicts theme, Subject subject, Colouring colouring, Appearance appearance, ThemeWords words) {
        return Legend.of(
                words.messages().get("legend.parties", words.messages().day(subject.date())), words.rows(colouring));
    }

    @Override
    public String hover(State state, Theme.Conflicts theme, Subject subject, ThemeWords words) {
        return words.atlas().conflicts().values().stream()
                .filter(conflict -> conflict.parties().stream()
                        .anyMatch(party ->
                                party.state().filter(state.iso3()::equals).isPresent()))
                .flatMap(conflict -> status(conflict, subject, words))
                .collect(Collectors.joining(ThemeWords.BETWEEN));
    }

    private static Stream<String> status(Conflict conflict, Subject subject, ThemeWords words) {
        return conflict.phaseOn(subject.date()).stream()
                .map(phase -> conflict.names().in(words.messages().language())
                        + ": "
                        + words.messages()
                                .get("conflict.status." + phase.status().name()));
    }

    @Override
    public String shortWords(Theme.Conflicts theme, Subject subject, ThemeWords words) {
        return words.messages().get("rail.conflicts");
    }

    @Override
    public Optional<ThemeMenu> menu(Subject now, Selection told, ThemeWords words) {
        return Optional.of(ThemeMenu.ofOne("conflicts", words.messages().get("rail.parties"), new Theme.Conflicts()));
    }

    @Override
    public Theme.Conflicts read(ThemeFields fields) {
        fields.mark(id());
        return new Theme.Conflicts();
    }

    @Override
    public Map<String, Object> fields(Theme.Conflicts theme) {
        return Map.of(id(), true);
    }

    @Override
    public ThemeOption option() {
        return new ThemeOption("", "The parties to conflicts colour the map.");
    }
}
