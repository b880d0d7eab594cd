package atlas.theme;

import atlas.analysis.SharedOrganizations;
import atlas.cartography.Appearance;
import atlas.cartography.AreaStyle;
import atlas.cartography.Colour;
import atlas.cartography.ColourScheme;
import atlas.cartography.LegendKind;
import atlas.cartography.Palette;
import atlas.domain.Atlas;
import atlas.domain.organization.Organization;
import atlas.domain.place.State;
import atlas.i18n.Messages;
import atlas.view.MapTheme;
import atlas.view.Selection;
import atlas.view.Subject;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many organizations each state shares with one of them.
final class SharedOrganizationsKind implements ThemeKind<MapTheme.SharedOrganizationsTheme> {

    private static final int MOST_CLASSES = 5;

    /// It is the state that the others are compared with.
    ///
    /// @param state ISO 3166-1 alpha-3
    record Itself(String state) implements ClassRule {

        @Override
        public String words(ThemeWords words) {
            return words.nameOf(state);
        }

        @Override
        public boolean isCounted() {
            return false;
        }
    }

    /// They share so many organizations with it.
    record Shares(int least, int most) implements ClassRule {

        @Override
        public String words(ThemeWords words) {
            if (most == 0) {
                return words.messages().get("legend.shares-none");
            }
            return least == most
                    ? Integer.toString(least)
                    : words.messages().get("legend.between", Integer.toString(least), Integer.toString(most));
        }

        @Override
        public boolean isCounted() {
            return most > 0;
        }
    }

    @Override
    public String id() {
        return "sharedWith";
    }

    @Override
    public Class<MapTheme.SharedOrganizationsTheme> themes() {
        return MapTheme.SharedOrganizationsTheme.class;
    }

    @Override
    public Colouring colouring(
            MapTheme.SharedOrganizationsTheme theme, Subject subject, Appearance appearance, FigureClassifier figures) {
        Atlas atlas = figures.atlas();
        Palette palette = Palette.of(appearance);
        String state = theme.state();
        Map<String, Integer> counts = SharedOrganizations.countsOn(atlas, state, subject.date());
        int most = Stream.concat(Stream.of(subject.date()), subject.classedWith().stream())
                .mapToInt(day -> most(atlas, state, day))
                .max()
                .orElse(0);
        int step = Math.max(1, (int) Math.ceil((double) most / MOST_CLASSES));
        int rows = (int) Math.ceil((double) most / step);
        List<Colour> colours = rows == 0 ? List.of() : ColourScheme.of(rows, appearance);
        List<StateClass> classes = new ArrayList<>();
        classes.add(new StateClass(new Itself(state), palette.chosenStateStyle(), Set.of(state)));
        for (int row = rows - 1; row >= 0; row--) {
            int least = row * step + 1;
            int upTo = Math.min(most, least + step - 1);
            Set<String> states = new TreeSet<>();
            counts.forEach((other, count) -> {
                if (count >= least && count <= upTo) {
                    states.add(other);
                }
            });
            classes.add(new StateClass(new Shares(least, upTo), AreaStyle.plain(colours.get(row)), states));
        }
        Set<String> coloured = new HashSet<>(counts.keySet());
        coloured.add(state);
        AreaStyle others = palette.styleOf(LegendKind.NEITHER);
        classes.add(new StateClass(
                new Shares(0, 0),
                others,
                Colouring.allBut(coloured, subject.seenIn(atlas).states())));
        return Colouring.of(
                classes, others, coloured, ParticipationKind.on(subject, atlas).keySet(), Optional.empty());
    }

    private static int most(Atlas atlas, String state, LocalDate day) {
        return SharedOrganizations.countsOn(atlas, state, day).values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    @Override
    public Legend legend(
            MapTheme.SharedOrganizationsTheme theme,
            Subject subject,
            Colouring colouring,
            Appearance appearance,
            ThemeWords words) {
        return Legend.of(
                words.messages()
                        .get(
                                "legend.shared",
                                words.nameOf(theme.state()),
                                words.messages().day(subject.date())),
                words.legendEntries(colouring));
    }

    @Override
    public String hover(State state, MapTheme.SharedOrganizationsTheme theme, Subject subject, ThemeWords words) {
        if (state.iso3().equals(theme.state())) {
            return "";
        }
        int count = SharedOrganizations.countsOn(words.atlas(), theme.state(), subject.date())
                .getOrDefault(state.iso3(), 0);
        return words.messages().get("hover.shared", count, words.nameOf(theme.state()));
    }

    /// The number of organizations; which they are, and the memberships' sources.
    @Override
    public Known known(State state, MapTheme.SharedOrganizationsTheme theme, Subject subject, ThemeWords words) {
        if (state.iso3().equals(theme.state())) {
            return Known.inWords("", List.of());
        }
        List<Organization> shared = words.atlas().organizations().values().stream()
                .filter(organization ->
                        organization.membersOn(subject.date()).containsAll(List.of(state.iso3(), theme.state())))
                .toList();
        return new Known(
                Optional.of((double) shared.size()),
                words.messages().get("theme.shared.unit"),
                Optional.empty(),
                shared.stream()
                        .map(organization ->
                                organization.shortNames().in(words.messages().language()))
                        .collect(Collectors.joining(", ")),
                shared.stream()
                        .flatMap(organization -> Stream.of(state.iso3(), theme.state())
                                .map(organization.participationOn(subject.date())::get))
                        .filter(Objects::nonNull)
                        .flatMap(participation -> participation.membership().sources().stream())
                        .distinct()
                        .toList());
    }

    @Override
    public String title(MapTheme.SharedOrganizationsTheme theme, Subject subject, ThemeWords words) {
        return shortWords(theme, subject, words);
    }

    @Override
    public Collection<?> facts(MapTheme.SharedOrganizationsTheme theme, Subject subject, Atlas atlas) {
        return atlas.organizations().values().stream()
                .map(organization -> organization.participationOn(subject.date()))
                .filter(participation -> participation.containsKey(theme.state()))
                .flatMap(participation -> participation.values().stream())
                .toList();
    }

    @Override
    public String shortWords(MapTheme.SharedOrganizationsTheme theme, Subject subject, ThemeWords words) {
        return words.messages()
                .get(
                        "compare.shared",
                        words.atlas()
                                .state(theme.state())
                                .map(State::names)
                                .map(names -> names.in(words.messages().language()))
                                .orElse(theme.state()));
    }

    /// With the state that is told of, in one step; else with one that the reader chooses.
    @Override
    public Optional<ThemeMenu> menu(Subject now, Selection told, ThemeWords words) {
        Messages messages = words.messages();
        Optional<String> shownWith = now.theme() instanceof MapTheme.SharedOrganizationsTheme(String iso3)
                ? Optional.of(iso3)
                : Optional.empty();
        Optional<String> toldOf = told instanceof Selection.OfState(String iso3) ? Optional.of(iso3) : Optional.empty();
        return Optional.of(new ThemeMenu(
                "shared",
                messages.get("rail.shared"),
                shownWith
                        .or(() -> toldOf)
                        .flatMap(words.atlas()::state)
                        .map(state -> messages.get("rail.shared-with", state.nameOnMap(messages.language())))
                        .orElseGet(() -> messages.get("rail.shared")),
                toldOf.filter(_ -> shownWith.isEmpty()).map(MapTheme.SharedOrganizationsTheme::new),
                messages.get("rail.find-state"),
                () -> choices(now, words)));
    }

    private static List<ThemeMenu.Choice> choices(Subject now, ThemeWords words) {
        Collator collator = Collator.getInstance(words.messages().language().locale());
        return now.seenIn(words.atlas()).states().values().stream()
                .filter(state -> state.stateKind() == State.StateKind.UN_MEMBER)
                .map(state -> new ThemeMenu.Choice(
                        "",
                        state.names().in(words.messages().language()),
                        new MapTheme.SharedOrganizationsTheme(state.iso3())))
                .sorted(Comparator.comparing(ThemeMenu.Choice::name, collator))
                .toList();
    }

    @Override
    public MapTheme.SharedOrganizationsTheme read(ThemeFields fields) {
        return new MapTheme.SharedOrganizationsTheme(fields.state(id()));
    }

    @Override
    public Map<String, Object> fields(MapTheme.SharedOrganizationsTheme theme) {
        return Map.of(id(), theme.state());
    }

    @Override
    public ThemeOption option() {
        return new ThemeOption("ISO3", "How many organizations each state shares with this one colours the map.");
    }
}
