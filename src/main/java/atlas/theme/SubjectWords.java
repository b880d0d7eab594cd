package atlas.theme;

import atlas.domain.Atlas;
import atlas.domain.place.StateHistory;
import atlas.geo.LonLat;
import atlas.i18n.Messages;
import atlas.view.BoundaryView;
import atlas.view.Comparison;
import atlas.view.MapTheme;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a map is about, in words, as the window and an exported picture both say it.
public final class SubjectWords {

    private final ThemeWords words;
    private final Messages messages;

    public SubjectWords(Atlas atlas, Messages messages) {
        this.words = new ThemeWords(atlas, messages);
        this.messages = messages;
    }

    /// What distinguishes one side of a comparison from the other: "1 January 1995", "SCO", "De facto control", or more
    /// than one of these. Where nothing does, what colours the map and the day.
    public String of(Subject side, Subject other) {
        return Difference.between(side, other).stream()
                .map(difference -> words(difference, side))
                .collect(Collectors.joining(ThemeWords.BETWEEN));
    }

    /// In what two sides differ.
    private enum Difference {
        THEME,
        DAY,
        BOUNDARIES;

        /// What colours the map and the day where nothing differs.
        static Set<Difference> between(Subject side, Subject other) {
            Set<Difference> differences = EnumSet.noneOf(Difference.class);
            if (side.equals(other)) {
                return EnumSet.of(THEME, DAY);
            }
            if (!side.theme().equals(other.theme()) || !side.organization().equals(other.organization())) {
                differences.add(THEME);
            }
            if (!side.date().equals(other.date())) {
                differences.add(DAY);
            }
            if (side.boundaryView() != other.boundaryView()) {
                differences.add(BOUNDARIES);
            }
            return differences;
        }
    }

    private String words(Difference difference, Subject side) {
        return switch (difference) {
            case THEME -> theme(side.theme(), side);
            case DAY -> messages.day(side.date());
            case BOUNDARIES -> name(side.boundaryView());
        };
    }

    /// Two sides that differ, in one sentence: each by what distinguishes it from the other.
    public String compared(Subject left, Subject right) {
        return messages.get("compare.sentence", inASentence(left, right), inASentence(right, left));
    }

    /// The same as [#of], so that a sentence can be made of it: "CSTO on 1 November 2020".
    private String inASentence(Subject side, Subject other) {
        Set<Difference> differences = EnumSet.copyOf(Difference.between(side, other));
        List<String> parts = new ArrayList<>();
        if (differences.containsAll(EnumSet.of(Difference.THEME, Difference.DAY))) {
            parts.add(
                    messages.get("compare.sentence.side", words(Difference.THEME, side), words(Difference.DAY, side)));
            differences.removeAll(EnumSet.of(Difference.THEME, Difference.DAY));
        }
        differences.forEach(difference -> parts.add(words(difference, side)));
        return String.join(", ", parts);
    }

    /// What a view shows: what colours the map and the day; where two sides are compared, both.
    public String shows(Viewpoint viewpoint) {
        Subject left = viewpoint.subject();
        String one = of(left, left);
        return viewpoint
                .comparison()
                .map(Comparison::right)
                .filter(right -> !right.equals(left))
                .map(right -> messages.get("compare.sentence", inASentence(left, left), inASentence(right, left)))
                .orElse(one);
    }

    /// Whose boundaries the map shows, on both sides of a comparison where they differ.
    public String boundaries(Viewpoint viewpoint) {
        return viewpoint
                .comparison()
                .map(compared -> compared.right().boundaryView())
                .filter(right -> right != viewpoint.boundaryView())
                .map(right -> messages.get("boundaries.both", name(viewpoint.boundaryView()), name(right)))
                .orElseGet(() ->
                        messages.get("boundaries." + viewpoint.boundaryView().name()));
    }

    /// Where boundaries of the day are not the ones that the map draws, on both sides of a comparison; empty where they
    /// are.
    public String boundariesOfTheDay(Viewpoint viewpoint) {
        return isDrawnOtherwise(viewpoint)
                ? Stream.concat(Stream.of(messages.get("boundaries.of-today")), otherBoundaries(viewpoint))
                        .collect(Collectors.joining(" "))
                : "";
    }

    /// The same in one line, with how many notes there are.
    public String boundariesOfTheDayInShort(Viewpoint viewpoint) {
        if (!isDrawnOtherwise(viewpoint)) {
            return "";
        }
        long notes = otherBoundaries(viewpoint).count();
        return notes == 0 ? messages.get("boundaries.of-today") : messages.get("boundaries.of-today.notes", notes);
    }

    private boolean isDrawnOtherwise(Viewpoint viewpoint) {
        return otherBoundaries(viewpoint).findAny().isPresent()
                || sides(viewpoint)
                        .anyMatch(subject -> !words.atlas()
                                .on(subject.date())
                                .states()
                                .wholes()
                                .isEmpty());
    }

    private Stream<String> otherBoundaries(Viewpoint viewpoint) {
        return notes(viewpoint, at -> at.isEmpty());
    }

    /// What has to be said of boundaries that are not agreed upon, or of an area's status, by whoever shows the places;
    /// empty where none of them is shown.
    ///
    /// @param isShown whether a place is seen
    public String placesNotAgreedUpon(Viewpoint viewpoint, Predicate<LonLat> isShown) {
        return notes(viewpoint, at -> at.filter(isShown).isPresent()).collect(Collectors.joining(" "));
    }

    private Stream<String> notes(Viewpoint viewpoint, Predicate<Optional<LonLat>> isMeant) {
        return sides(viewpoint)
                .flatMap(this::boundaryNotes)
                .filter(note -> isMeant.test(note.at()))
                .map(note -> note.text().in(messages.language()))
                .distinct();
    }

    private Stream<StateHistory.BoundaryNote> boundaryNotes(Subject subject) {
        return words.atlas().states().values().stream()
                .flatMap(state -> state.history().boundaryNotes().stream())
                .filter(note -> note.period().surelyHoldsOn(subject.date()));
    }

    private static Stream<Subject> sides(Viewpoint viewpoint) {
        return Stream.concat(
                Stream.of(viewpoint.subject()), viewpoint.right().stream().map(Viewpoint::subject));
    }

    /// A view of boundaries, standing alone.
    public String name(BoundaryView view) {
        return messages.get("boundaries.view." + view.name());
    }

    private <T extends MapTheme> String theme(T theme, Subject subject) {
        return ThemeKinds.of(theme).shortWords(theme, subject, words.on(subject));
    }
}
