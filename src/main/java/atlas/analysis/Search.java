package atlas.analysis;

import atlas.domain.Atlas;
import atlas.domain.Meeting;
import atlas.domain.Organization;
import atlas.domain.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds states, organizations, conflicts, meetings and terms by their names in any language of the data, former names
/// included. The names are folded once; a query only compares.
public final class Search {

    private final List<Entry> entries = new ArrayList<>();

    /// Something with all its names.
    ///
    /// @param context words that may stand in the query too, for instance the organization of a meeting
    /// @param code    what it is called in tables; only found as a whole
    private record Entry(Found found, List<Name> names, String context, Optional<Name> code) {}

    private record Name(String written, String folded) {}

    /// A thing and the name by which it was found.
    ///
    /// @param score greater is better; 0 to 100
    public record Match(Found found, String name, int score) {}

    public Search(Atlas atlas) {
        atlas.states()
                .values()
                .forEach(state -> add(new Found.OfState(state), namesOf(state), List.of(), Optional.of(state.iso3())));
        atlas.organizations().values().forEach(organization -> {
            Collection<String> shorts = organization.shortNames().all();
            add(
                    new Found.OfOrganization(organization),
                    Stream.concat(shorts.stream(), organization.names().all().stream()),
                    List.of(),
                    Optional.empty());
            organization.meetings().stream()
                    .filter(meeting -> !meeting.isPlanned())
                    .forEach(meeting -> add(organization, meeting));
        });
        atlas.conflicts()
                .values()
                .forEach(conflict -> add(
                        new Found.OfConflict(conflict),
                        conflict.names().all().stream(),
                        List.of(conflict.id()),
                        Optional.empty()));
        atlas.glossary()
                .forEach(term -> add(new Found.OfTerm(term), term.names().all().stream(), List.of(), Optional.empty()));
    }

    /// The best matches, best first; none for a query without letters or digits.
    public List<Match> find(String query, int atMost) {
        String folded = Folding.fold(query);
        if (folded.isEmpty()) {
            return List.of();
        }
        String[] words = folded.split(" ", -1);
        return entries.stream()
                .flatMap(entry -> best(entry, folded, words).stream())
                .sorted(Comparator.comparingInt(Match::score).reversed())
                .limit(atMost)
                .toList();
    }

    private void add(Organization organization, Meeting meeting) {
        List<String> context = new ArrayList<>(organization.shortNames().all());
        meeting.place().ifPresent(place -> context.addAll(place.all()));
        meeting.number().ifPresent(number -> context.add(number.toString()));
        context.add(Integer.toString(meeting.from().shownDay().getYear()));
        add(new Found.OfMeeting(organization, meeting), meeting.names().all().stream(), context, Optional.empty());
    }

    private void add(Found found, Stream<String> names, List<String> context, Optional<String> code) {
        List<Name> folded = names.distinct().map(Search::name).toList();
        entries.add(new Entry(found, folded, " " + Folding.fold(String.join(" ", context)), code.map(Search::name)));
    }

    private static Name name(String written) {
        return new Name(written, Folding.fold(written));
    }

    private static Stream<String> namesOf(State state) {
        return Stream.of(
                        state.names().all().stream(),
                        state.label().stream().flatMap(label -> label.all().stream()),
                        state.also().stream())
                .flatMap(names -> names);
    }

    private static Optional<Match> best(Entry entry, String query, String[] words) {
        Match best = entry.code
                .filter(code -> code.folded.equals(query))
                .map(code -> new Match(entry.found, code.written, 95))
                .orElse(null);
        for (Name name : entry.names) {
            int score = score(name.folded, query, words, entry.context);
            if (score > 0 && (best == null || score > best.score)) {
                best = new Match(entry.found, name.written, score);
            }
        }
        return Optional.ofNullable(best);
    }

    private static int score(String name, String query, String[] words, String context) {
        if (name.equals(query)) {
            return 100;
        }
        int shortness = Math.max(0, 9 - name.length() / 4);
        if (name.startsWith(query)) {
            return 80 + shortness;
        }
        String spaced = " " + name;
        if (spaced.contains(" " + query)) {
            return 60 + shortness;
        }
        if (beginsEach(spaced, words)) {
            return 40 + shortness;
        }
        if (!context.isBlank() && beginsEach(spaced + context, words)) {
            return 20 + shortness;
        }
        return query.length() > 2 && name.contains(query) ? 10 + shortness : 0;
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
