package atlas.theme;

import atlas.cartography.Appearance;
import atlas.cartography.LegendKind;
import atlas.cartography.Palette;
import atlas.domain.Atlas;
import atlas.domain.organization.Organization;
import atlas.domain.organization.Participation;
import atlas.domain.place.State;
import atlas.domain.place.States;
import atlas.i18n.Language;
import atlas.view.MapTheme;
import atlas.view.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// How each state takes part in the subject's organization. It is chosen by choosing the organization.
final class ParticipationKind implements ThemeKind<MapTheme.ParticipationTheme> {

    /// They take part in the same way.
    record TakesPart(LegendKind kind) implements ClassRule {

        @Override
        public String words(ThemeWords words) {
            return words.messages()
                    .get(
                            switch (kind) {
                                case MEMBER -> "status.MEMBER";
                                case OBSERVER -> "status.OBSERVER";
                                case PARTNER -> "status.PARTNER";
                                case DIALOGUE_PARTNER -> "status.DIALOGUE_PARTNER";
                                case ASSOCIATE -> "status.ASSOCIATE";
                                case SUSPENDED -> "status.SUSPENDED";
                                case UNCERTAIN -> "status.uncertain";
                                case NEITHER -> "status.none";
                                case CONFLICT -> "legend.conflict";
                            });
        }

        @Override
        public boolean isCounted() {
            return kind != LegendKind.NEITHER;
        }
    }

    @Override
    public String id() {
        return "participation";
    }

    @Override
    public Class<MapTheme.ParticipationTheme> themes() {
        return MapTheme.ParticipationTheme.class;
    }

    @Override
    public Colouring colouring(
            MapTheme.ParticipationTheme theme, Subject subject, Appearance appearance, FigureClassifier figures) {
        return colouring(subject, figures.atlas(), Palette.of(appearance));
    }

    static Colouring colouring(Subject subject, Atlas atlas, Palette palette) {
        Map<String, Participation> participation = on(subject, atlas);
        States states = subject.seenIn(atlas).states();
        Map<LegendKind, Set<String>> byKind = new EnumMap<>(LegendKind.class);
        participation.forEach((state, found) -> byKind.computeIfAbsent(LegendKind.of(found), _ -> new TreeSet<>())
                .add(state));
        byKind.put(LegendKind.NEITHER, Colouring.allBut(participation.keySet(), states));
        List<StateClass> classes = new ArrayList<>();
        byKind.forEach((kind, alike) -> classes.add(new StateClass(new TakesPart(kind), palette.styleOf(kind), alike)));
        Colouring colouring = Colouring.of(
                classes,
                palette.styleOf(LegendKind.NEITHER),
                participation.keySet(),
                participation.keySet(),
                Optional.empty());
        for (String whole : states.wholes().keySet()) {
            Participation found = participation.containsKey(whole) ? null : of(whole, states, participation);
            colouring = found == null ? colouring : colouring.with(whole, palette.styleOf(LegendKind.of(found)));
        }
        return colouring;
    }

    /// How a state takes part. Of a former state of which a single part is left, what that part does, as when Russia
    /// was a member of the Commonwealth of Independent States and all that was left of the Soviet Union.
    private static @Nullable Participation of(String iso3, States states, Map<String, Participation> participation) {
        Participation own = participation.get(iso3);
        List<String> shapes = states.wholes().getOrDefault(iso3, List.of());
        return own == null && shapes.size() == 1 ? participation.get(shapes.getFirst()) : own;
    }

    /// Who takes part in the subject's organization on its day.
    static Map<String, Participation> on(Subject subject, Atlas atlas) {
        return atlas.organization(subject.organization())
                .map(organization -> organization.participationOn(subject.date()))
                .orElse(Map.of());
    }

    @Override
    public Legend legend(
            MapTheme.ParticipationTheme theme,
            Subject subject,
            Colouring colouring,
            Appearance appearance,
            ThemeWords words) {
        return legend(subject, colouring, words);
    }

    static Legend legend(Subject subject, Colouring colouring, ThemeWords words) {
        String day = words.messages().day(subject.date());
        String title = words.atlas()
                .organization(subject.organization())
                .map(organization -> words.messages()
                        .get(
                                "legend.title",
                                organization.shortNames().in(words.messages().language()),
                                day))
                .orElse(day);
        return Legend.of(title, words.legendEntries(colouring));
    }

    @Override
    public String hover(State state, MapTheme.ParticipationTheme theme, Subject subject, ThemeWords words) {
        return hover(state, subject, words);
    }

    static String hover(State state, Subject subject, ThemeWords words) {
        return Optional.ofNullable(
                        of(state.iso3(), subject.seenIn(words.atlas()).states(), on(subject, words.atlas())))
                .map(found -> words.messages()
                                .get("status." + found.membershipStatus().name())
                        + (found.isCertain()
                                ? ""
                                : ThemeWords.BETWEEN + words.messages().get("status.uncertain")))
                .orElse("");
    }

    @Override
    public String title(MapTheme.ParticipationTheme theme, Subject subject, ThemeWords words) {
        return title(subject, words);
    }

    /// The full name with the abbreviation.
    static String title(Subject subject, ThemeWords words) {
        Language language = words.messages().language();
        return words.atlas()
                .organization(subject.organization())
                .map(organization -> withShortName(
                        organization.names().in(language),
                        organization.shortNames().in(language)))
                .orElse(subject.organization());
    }

    private static String withShortName(String name, String shortName) {
        return name.contains(shortName) ? name : name + " (" + shortName + ")";
    }

    @Override
    public String subtitle(MapTheme.ParticipationTheme theme, Subject subject, ThemeWords words) {
        return words.messages().get("picture.participation", words.messages().day(subject.date()));
    }

    @Override
    public Collection<?> facts(MapTheme.ParticipationTheme theme, Subject subject, Atlas atlas) {
        return on(subject, atlas).values();
    }

    @Override
    public Known known(State state, MapTheme.ParticipationTheme theme, Subject subject, ThemeWords words) {
        return known(state, subject, words);
    }

    /// Since when, with the sources of that; that it is not certain, where it is not.
    static Known known(State state, Subject subject, ThemeWords words) {
        return Optional.ofNullable(on(subject, words.atlas()).get(state.iso3()))
                .map(Participation::membership)
                .map(membership -> Known.inWords(
                        membership
                                .note()
                                .map(note -> note.in(words.messages().language()))
                                .orElse(""),
                        membership.sources()))
                .orElseGet(() -> Known.inWords("", List.of()));
    }

    @Override
    public String shortWords(MapTheme.ParticipationTheme theme, Subject subject, ThemeWords words) {
        return words.atlas()
                .organization(subject.organization())
                .map(Organization::shortNames)
                .map(names -> names.in(words.messages().language()))
                .orElse(subject.organization());
    }

    @Override
    public MapTheme.ParticipationTheme read(ThemeFields fields) {
        fields.mark(id());
        return new MapTheme.ParticipationTheme();
    }

    @Override
    public Map<String, Object> fields(MapTheme.ParticipationTheme theme) {
        return Map.of(id(), true);
    }

    @Override
    public ThemeOption option() {
        return new ThemeOption("", "Who takes part in the organization colours the map.");
    }
}
