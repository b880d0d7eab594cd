package atlas.theme;

import atlas.cartography.Appearance;
import atlas.cartography.AreaStyle;
import atlas.cartography.LegendKind;
import atlas.cartography.Palette;
import atlas.domain.Atlas;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Resolution;
import atlas.domain.place.State;
import atlas.domain.vote.Ballot;
import atlas.domain.vote.RollCall;
import atlas.i18n.Messages;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How each state voted in the General Assembly. What is drawn are the states of the subject's day, so a vote is best
/// shown
/// on its own.
final class RollCallKind implements ThemeKind<MapTheme.RollCallTheme> {

    private static final String VOTE = "vote.";

    /// They cast the same ballot.
    record Cast(Ballot ballot) implements ClassRule {

        @Override
        public String words(ThemeWords words) {
            return words.messages().get(VOTE + ballot.name());
        }
    }

    /// They were no members on the day, or are no states.
    record NoMember() implements ClassRule {

        @Override
        public String words(ThemeWords words) {
            return words.messages().get("vote.no-member");
        }

        @Override
        public boolean isCounted() {
            return false;
        }
    }

    @Override
    public String id() {
        return "vote";
    }

    @Override
    public Class<MapTheme.RollCallTheme> themes() {
        return MapTheme.RollCallTheme.class;
    }

    @Override
    public Colouring colouring(
            MapTheme.RollCallTheme theme, Subject subject, Appearance appearance, FigureClassifier figures) {
        Atlas atlas = figures.atlas();
        Palette palette = Palette.of(appearance);
        AreaStyle others = palette.styleOf(LegendKind.NEITHER);
        List<StateClass> classes = new ArrayList<>();
        Set<String> members = new HashSet<>();
        atlas.rollCalls().rollCall(theme.rollCall()).map(RollCall::ballots).ifPresent(ballots -> {
            for (Ballot ballot : Ballot.values()) {
                Set<String> states = Set.copyOf(ballots.states(ballot));
                if (!states.isEmpty()) {
                    classes.add(new StateClass(new Cast(ballot), palette.styleOf(ballot), states));
                }
            }
            members.addAll(ballots.members());
        });
        classes.add(new StateClass(
                new NoMember(),
                others,
                Colouring.allBut(members, subject.seenIn(atlas).states())));
        return Colouring.of(
                classes, others, members, ParticipationKind.on(subject, atlas).keySet(), Optional.empty());
    }

    @Override
    public Legend legend(
            MapTheme.RollCallTheme theme,
            Subject subject,
            Colouring colouring,
            Appearance appearance,
            ThemeWords words) {
        return Legend.of(legendTitle(theme, words), words.legendEntries(colouring));
    }

    private static String legendTitle(MapTheme.RollCallTheme theme, ThemeWords words) {
        return words.atlas()
                .rollCalls()
                .rollCall(theme.rollCall())
                .map(found ->
                        words.messages().get("legend.vote", shortSymbol(found.id()), dayOf(found, words.messages())))
                .orElse(theme.rollCall());
    }

    /// The day; a month as `1990-11` where the day is not known.
    private static String dayOf(RollCall rollCall, Messages messages) {
        return rollCall.date().isExact()
                ? messages.day(rollCall.date().earliest())
                : rollCall.date().text();
    }

    @Override
    public String hover(State state, MapTheme.RollCallTheme theme, Subject subject, ThemeWords words) {
        Messages messages = words.messages();
        return words.atlas()
                .rollCalls()
                .rollCall(theme.rollCall())
                .map(found -> found.ballots()
                        .of(state.iso3())
                        .map(ballot -> messages.get(VOTE + ballot.name()))
                        .orElseGet(() -> messages.get("vote.no-member")))
                .orElse("");
    }

    /// The year of the vote, and where the ballots are from.
    @Override
    public Known known(State state, MapTheme.RollCallTheme theme, Subject subject, ThemeWords words) {
        return words.atlas()
                .rollCalls()
                .rollCall(theme.rollCall())
                .filter(found -> found.ballots().of(state.iso3()).isPresent())
                .map(found -> new Known(
                        Optional.empty(),
                        "",
                        Optional.of(found.date().earliest().getYear()),
                        "",
                        found.sources()))
                .orElseGet(() -> Known.inWords("", List.of()));
    }

    @Override
    public String title(MapTheme.RollCallTheme theme, Subject subject, ThemeWords words) {
        return legendTitle(theme, words);
    }

    /// The resolution, whose title is known in English alone; and the day of the map, which may be another one.
    @Override
    public String subtitle(MapTheme.RollCallTheme theme, Subject subject, ThemeWords words) {
        return Stream.concat(
                        words.atlas().rollCalls().rollCall(theme.rollCall()).map(RollCall::title).stream()
                                .filter(title -> !title.isEmpty()),
                        Stream.of(words.messages()
                                .get("picture.states", words.messages().day(subject.date()))))
                .collect(Collectors.joining(ThemeWords.BETWEEN));
    }

    @Override
    public Collection<?> facts(MapTheme.RollCallTheme theme, Subject subject, Atlas atlas) {
        return atlas.rollCalls().rollCall(theme.rollCall()).stream().toList();
    }

    @Override
    public String shortWords(MapTheme.RollCallTheme theme, Subject subject, ThemeWords words) {
        return words.messages().get("compare.vote", shortSymbol(theme.rollCall()));
    }

    /// From a list of the resolutions on the conflicts of which it is known who voted how.
    @Override
    public Optional<ThemeMenu> menu(Subject now, Selection told, ThemeWords words) {
        Messages messages = words.messages();
        return Optional.of(new ThemeMenu(
                "vote",
                messages.get("rail.vote"),
                now.theme() instanceof MapTheme.RollCallTheme(String rollCall)
                        ? messages.get("rail.vote-on", shortSymbol(rollCall))
                        : messages.get("rail.vote"),
                Optional.empty(),
                messages.get("rail.find-vote"),
                () -> choices(now, words)));
    }

    private static List<ThemeMenu.Choice> choices(Subject now, ThemeWords words) {
        List<ThemeMenu.Choice> choices = new ArrayList<>();
        if (now.theme() instanceof MapTheme.RollCallTheme shown) {
            words.atlas()
                    .rollCalls()
                    .rollCall(shown.rollCall())
                    .ifPresent(found -> choices.add(new ThemeMenu.Choice(
                            "", shortSymbol(found.id()) + ThemeWords.BETWEEN + found.title(), shown)));
        }
        for (Conflict conflict : words.atlas().conflicts().values()) {
            String head = conflict.names().in(words.messages().language());
            for (Resolution resolution : conflict.resolutions()) {
                words.atlas()
                        .rollCalls()
                        .rollCall(resolution.symbol())
                        .filter(found -> found.ballots().isAnyKnown())
                        .ifPresent(found -> choices.add(new ThemeMenu.Choice(
                                head,
                                shortSymbol(found.id())
                                        + ThemeWords.BETWEEN
                                        + resolution.names().in(words.messages().language()),
                                new MapTheme.RollCallTheme(found.id()))));
            }
        }
        return choices;
    }

    /// `A/RES/68/262` as `68/262`.
    private static String shortSymbol(String id) {
        return id.startsWith("A/RES/") ? id.substring("A/RES/".length()) : id;
    }

    @Override
    public MapTheme.RollCallTheme read(ThemeFields fields) {
        return new MapTheme.RollCallTheme(fields.rollCall(id()));
    }

    @Override
    public Map<String, Object> fields(MapTheme.RollCallTheme theme) {
        return Map.of(id(), theme.rollCall());
    }

    @Override
    public ThemeOption option() {
        return new ThemeOption(
                "SYMBOL",
                "How each state voted in the General Assembly, for instance on A/RES/ES-11/1, colours the map.");
    }
}
