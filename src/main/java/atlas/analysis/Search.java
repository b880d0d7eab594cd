package atlas.analysis;

import atlas.domain.Atlas;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Event;
import atlas.domain.organization.Meeting;
import atlas.domain.organization.Organization;
import atlas.domain.place.City;
import atlas.domain.place.State;
import atlas.domain.place.StateHistory;
import atlas.domain.text.Text;
import atlas.geo.LonLat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds states, organizations, conflicts, meetings, figures, places, documents and terms by their names in any
/// language of the data, former names included, and last by what is told of them. All is folded once; a query only
/// compares.
public final class Search {

    private static final int SHORTEST_TELLING_WORD = 4;

    private final List<Entry> entries = new ArrayList<>();

    /// Something with all its names.
    ///
    /// @param context words that may stand in the query too, for instance the organization of a meeting
    /// @param code    what it is called in tables; only found as a whole
    /// @param told    what the atlas tells of it, where whole words of the query are found last
    private record Entry(SearchHit hit, List<Name> names, String context, Optional<Name> code, String told) {}

    private record Name(String written, String folded) {}

    /// A thing and the name by which it was found.
    ///
    /// @param name  none where only what the atlas tells of it holds the words
    /// @param score greater is better; 0 to 100
    public record Match(SearchHit hit, Optional<String> name, int score) {

        /// The name by which it was found, where it is not clear from what is shown why it was.
        public Optional<String> nameBeside(String shown, String query) {
            return name.filter(found -> saysAll(found, query) && !saysAll(shown, query));
        }

        private static boolean saysAll(String text, String query) {
            return beginsEach(
                    " " + NameNormalizer.fold(text), NameNormalizer.fold(query).split(" ", -1));
        }
    }

    public Search(Atlas atlas) {
        atlas.states()
                .values()
                .forEach(state -> add(
                        new SearchHit.StateHit(state),
                        namesOf(state),
                        List.of(),
                        Optional.of(state.iso3()),
                        state.note().stream()));
        atlas.organizations().values().forEach(organization -> {
            Collection<String> shorts = organization.shortNames().all();
            add(
                    new SearchHit.OrganizationHit(organization),
                    Stream.concat(shorts.stream(), organization.names().all().stream()),
                    List.of(),
                    Optional.empty(),
                    Stream.empty());
            organization.meetings().stream()
                    .filter(meeting -> !meeting.isPlanned())
                    .forEach(meeting -> add(organization, meeting));
        });
        atlas.conflicts().values().forEach(this::add);
        atlas.armedConflicts().byId().values().forEach(this::add);
        atlas.indicators()
                .values()
                .forEach(indicator -> add(new SearchHit.FigureHit(indicator), indicator.names(), indicator.notes().all().stream()));
        addCities(atlas);
        atlas.controls().forEach(area -> add(new SearchHit.AreaHit(area), area.names(), area.note()));
        atlas.glossary().forEach(term -> add(new SearchHit.TermHit(term), term.names(), Optional.empty()));
    }

    /// The best matches, best first; none for a query without letters or digits.
    ///
    /// @param atMostOfAKind how many of each kind of thing: the many meetings of a city leave room for the city
    public List<Match> find(String query, int atMostOfAKind) {
        String folded = NameNormalizer.fold(query);
        if (folded.isEmpty()) {
            return List.of();
        }
        String[] words = folded.split(" ", -1);
        Map<Class<?>, Integer> countOfKind = new HashMap<>();
        return entries.stream()
                .flatMap(entry -> best(entry, folded, words).stream())
                .sorted(Comparator.comparingInt(Match::score).reversed())
                .filter(match -> countOfKind.merge(match.hit().getClass(), 1, Integer::sum) <= atMostOfAKind)
                .toList();
    }

    private void add(Conflict conflict) {
        add(
                new SearchHit.ConflictHit(conflict),
                conflict.names().all().stream(),
                List.of(conflict.id()),
                Optional.empty(),
                Stream.of(
                                Stream.of(conflict.summary()),
                                conflict.conflictAreas().stream().map(Conflict.ConflictArea::names),
                                conflict.events().stream().map(Event::text))
                        .flatMap(texts -> texts));
        conflict.resolutions()
                .forEach(resolution -> add(
                        new SearchHit.ResolutionHit(conflict, resolution),
                        Stream.concat(Stream.of(resolution.symbol()), resolution.names().all().stream()),
                        conflict.names().all(),
                        Optional.empty(),
                        Stream.of(resolution.text())));
        conflict.agreements()
                .forEach(agreement -> add(
                        new SearchHit.AgreementHit(conflict, agreement),
                        agreement.names(),
                        Optional.of(agreement.text())));
    }

    /// By its name, and by each of its parties.
    private void add(ArmedConflict conflict) {
        add(
                new SearchHit.ArmedConflictHit(conflict),
                Stream.of(conflict.names().all().stream(), conflict.parties().stream(), conflict.territory().stream())
                        .flatMap(names -> names),
                List.of("ucdp", conflict.location()),
                Optional.of(conflict.id()),
                conflict.note().stream());
    }

    /// With the capitals, which are not all among the cities of the map.
    private void addCities(Atlas atlas) {
        Set<String> added = new HashSet<>();
        for (City city : atlas.cities()) {
            added.add(city.state() + city.names().english());
            addCity(city.names(), city.also(), city.state(), city.at());
        }
        for (State state : atlas.states().values()) {
            List<State.Capital> former = state.history().formerCapitals().stream()
                    .map(StateHistory.FormerCapital::capital)
                    .toList();
            state.capital()
                    .filter(capital -> added.add(state.iso3() + capital.names().english()))
                    .ifPresent(capital -> addCity(
                            capital.names(),
                            former.stream()
                                    .filter(other -> isSamePlace(other, capital))
                                    .flatMap(other -> other.names().all().stream())
                                    .toList(),
                            state.iso3(),
                            capital.at()));
            former.stream()
                    .filter(other -> state.capital()
                            .filter(now -> isSamePlace(now, other))
                            .isEmpty())
                    .filter(other -> added.add(state.iso3() + other.names().english()))
                    .forEach(other -> addCity(other.names(), List.of(), state.iso3(), other.at()));
        }
    }

    /// Whether two are one city with two names.
    private static boolean isSamePlace(State.Capital a, State.Capital b) {
        return a.at().kilometresTo(b.at()) < 10;
    }

    private void addCity(Text names, List<String> also, String state, LonLat at) {
        add(
                new SearchHit.CityHit(names, state, at),
                Stream.concat(names.all().stream(), also.stream()),
                List.of(),
                Optional.empty(),
                Stream.empty());
    }

    private void add(Organization organization, Meeting meeting) {
        List<String> context = new ArrayList<>(organization.shortNames().all());
        meeting.place().ifPresent(place -> context.addAll(place.all()));
        meeting.number().ifPresent(number -> context.add(number.toString()));
        context.add(Integer.toString(meeting.from().shownDay().getYear()));
        add(
                new SearchHit.MeetingHit(organization, meeting),
                meeting.names().all().stream(),
                context,
                Optional.empty(),
                Stream.empty());
    }

    private void add(SearchHit hit, Text names, Optional<Text> told) {
        add(hit, names, told.stream());
    }

    private void add(SearchHit hit, Text names, Stream<Text> told) {
        add(hit, names.all().stream(), List.of(), Optional.empty(), told);
    }

    private void add(
            SearchHit hit, Stream<String> names, Collection<String> context, Optional<String> code, Stream<Text> told) {
        List<Name> folded = names.distinct().map(Search::name).toList();
        String texts = told.flatMap(text -> text.all().stream())
                .map(NameNormalizer::fold)
                .collect(Collectors.joining(" "));
        entries.add(new Entry(
                hit,
                folded,
                " " + NameNormalizer.fold(String.join(" ", context)),
                code.map(Search::name),
                texts.isEmpty() ? "" : " " + texts + " "));
    }

    private static Name name(String written) {
        return new Name(written, NameNormalizer.fold(written));
    }

    private static Stream<String> namesOf(State state) {
        return Stream.of(
                        state.names().all().stream(),
                        state.label().stream().flatMap(label -> label.all().stream()),
                        state.also().stream(),
                        state.history().formerNames().stream()
                                .flatMap(name -> Stream.concat(
                                        name.names().all().stream(),
                                        name.label().stream().flatMap(label -> label.all().stream()))))
                .flatMap(names -> names);
    }

    private static Optional<Match> best(Entry entry, String query, String[] words) {
        Match best = entry.code
                .filter(code -> code.folded.equals(query))
                .map(code -> new Match(entry.hit, Optional.of(code.written), 95))
                .orElse(null);
        for (Name name : entry.names) {
            int score = score(name.folded, query, words, entry.context, rank(entry.hit, name));
            if (score > 0 && (best == null || score > best.score)) {
                best = new Match(entry.hit, Optional.of(name.written), score);
            }
        }
        if (best == null && tells(entry.told, words)) {
            best = new Match(entry.hit, Optional.empty(), 5);
        }
        return Optional.ofNullable(best);
    }

    /// Whether each word of the query stands in what is told of something. Short words stand everywhere.
    private static boolean tells(String told, String[] words) {
        return !told.isEmpty()
                && Arrays.stream(words).allMatch(word -> told.contains(" " + word + " "))
                && Arrays.stream(words).anyMatch(word -> word.length() >= SHORTEST_TELLING_WORD);
    }

    /// What goes first of those that match alike, 0 to 9: the shorter name, and of armed conflicts the longer one.
    private static int rank(SearchHit hit, Name name) {
        return hit instanceof SearchHit.ArmedConflictHit(var conflict)
                ? Math.min(9, conflict.years().size() / 3)
                : Math.max(0, 9 - name.folded.length() / 4);
    }

    private static int score(String name, String query, String[] words, String context, int rank) {
        if (name.equals(query)) {
            return 100;
        }
        if (name.startsWith(query)) {
            return 80 + rank;
        }
        String spaced = " " + name;
        if (spaced.contains(" " + query)) {
            return 60 + rank;
        }
        if (beginsEach(spaced, words)) {
            return 40 + rank;
        }
        if (!context.isBlank() && beginsEach(spaced + context, words)) {
            return 20 + rank;
        }
        return query.length() > 2 && name.contains(query) ? 10 + rank : 0;
    }

    /// Whether each word of the query begins a word of the text.
    private static boolean beginsEach(String spacedText, String[] words) {
        for (String word : words) {
            if (!spacedText.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }
}
