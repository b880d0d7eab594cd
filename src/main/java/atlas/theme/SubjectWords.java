package atlas.theme;

import atlas.domain.Atlas;
import atlas.domain.place.StateHistory;
import atlas.geo.LonLat;
import atlas.i18n.Messages;
import atlas.view.BoundaryView;
import atlas.view.MapTheme;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import java.util.ArrayList;
import java.util.List;
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
        List<String> parts = new ArrayList<>();
        boolean isAlike = side.equals(other);
        if (isAlike
                || !side.theme().equals(other.theme())
                || !side.organization().equals(other.organization())) {
            parts.add(theme(side.theme(), side));
        }
        if (isAlike || !side.date().equals(other.date())) {
            parts.add(messages.day(side.date()));
        }
        if (side.boundaryView() != other.boundaryView()) {
            parts.add(name(side.boundaryView()));
        }
        return String.join(ThemeWords.BETWEEN, parts);
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
        return Stream.concat(
                        Stream.of(viewpoint.subject()),
                        viewpoint.right().stream().map(Viewpoint::subject))
                .flatMap(this::boundariesOfTheDay)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private Stream<String> boundariesOfTheDay(Subject subject) {
        List<String> notes = boundaryNotes(subject)
                .filter(note -> note.at().isEmpty())
                .map(note -> note.text().in(messages.language()))
                .toList();
        boolean isOtherwise = !notes.isEmpty()
                || !words.atlas().on(subject.date()).states().wholes().isEmpty();
        return isOtherwise
                ? Stream.concat(Stream.of(messages.get("boundaries.of-today")), notes.stream())
                : Stream.empty();
    }

    /// What has to be said of boundaries that are not agreed upon, or of an area's status, by whoever shows the places;
    /// empty where none of them is shown.
    ///
    /// @param isShown whether a place is seen
    public String placesNotAgreedUpon(Viewpoint viewpoint, Predicate<LonLat> isShown) {
        return Stream.concat(
                        Stream.of(viewpoint.subject()),
                        viewpoint.right().stream().map(Viewpoint::subject))
                .flatMap(this::boundaryNotes)
                .filter(note -> note.at().filter(isShown).isPresent())
                .map(note -> note.text().in(messages.language()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private Stream<StateHistory.BoundaryNote> boundaryNotes(Subject subject) {
        return words.atlas().states().values().stream()
                .flatMap(state -> state.history().boundaryNotes().stream())
                .filter(note -> note.period().surelyHoldsOn(subject.date()));
    }

    /// A view of boundaries, standing alone.
    public String name(BoundaryView view) {
        return messages.get("boundaries.view." + view.name());
    }

    private <T extends MapTheme> String theme(T theme, Subject subject) {
        return ThemeKinds.of(theme).shortWords(theme, subject, words.on(subject));
    }
}
