package atlas.theme.marginalia;

import atlas.domain.Atlas;
import atlas.domain.text.Source;
import atlas.geo.LonLat;
import atlas.i18n.Messages;
import atlas.theme.SubjectWords;
import atlas.theme.ThemeKinds;
import atlas.theme.ThemeWords;
import atlas.view.MapTheme;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Writes what stands around a map in a language.
public final class MarginaliaWriter {

    private final Atlas atlas;
    private final Messages messages;
    private final ThemeWords words;
    private final SubjectWords subjects;
    private final String version;

    /// @param version of the program
    public MarginaliaWriter(Atlas atlas, Messages messages, String version) {
        this.atlas = atlas;
        this.messages = messages;
        this.words = new ThemeWords(atlas, messages);
        this.subjects = new SubjectWords(atlas, messages);
        this.version = version;
    }

    /// What stands around a viewpoint.
    ///
    /// @param isShown  whether a place lies on the map
    /// @param laidOver records of what the layers show
    public Marginalia of(Viewpoint viewpoint, Predicate<LonLat> isShown, Collection<?> laidOver) {
        return of(viewpoint, notes(viewpoint, isShown), laidOver);
    }

    /// What stands around the legend of a viewpoint where the map is not seen.
    ///
    /// @param laidOver records of what the layers show
    public Marginalia ofLegend(Viewpoint viewpoint, Collection<?> laidOver) {
        return of(
                viewpoint, List.of(subjects.boundaries(viewpoint), notice(viewpoint, _ -> false), edition()), laidOver);
    }

    private Marginalia of(Viewpoint viewpoint, List<String> notes, Collection<?> laidOver) {
        Subject left = viewpoint.left().subject();
        Optional<Subject> right = viewpoint.right().map(Viewpoint::subject);
        List<Source> sources =
                MapSources.of(Stream.concat(Stream.of(left), right.stream()).toList(), laidOver, atlas).stream()
                        .flatMap(id -> Optional.ofNullable(atlas.sources().get(id)).stream())
                        .toList();
        return new Marginalia(
                right.map(other -> title(left, other)).orElseGet(() -> title(left)),
                right.map(other -> subtitle(left, other)).orElseGet(() -> subtitle(left)),
                notes,
                sources.stream()
                        .map(source -> source.inShort(messages.language()))
                        .distinct()
                        .toList(),
                sources.stream().map(Source::id).toList());
    }

    private String title(Subject left, Subject right) {
        String title = title(left);
        return title.equals(title(right)) ? title : subjects.compared(left, right);
    }

    private String subtitle(Subject left, Subject right) {
        return title(left).equals(title(right))
                ? messages.get("picture.compared", subjects.of(left, right), subjects.of(right, left))
                : messages.get("picture.compared", whole(left), whole(right));
    }

    private String whole(Subject side) {
        return title(side) + ThemeWords.BETWEEN + subtitle(side);
    }

    private String title(Subject subject) {
        return title(subject.theme(), subject);
    }

    private <T extends MapTheme> String title(T theme, Subject subject) {
        return ThemeKinds.of(theme).title(theme, subject, words.on(subject));
    }

    private String subtitle(Subject subject) {
        return subtitle(subject.theme(), subject);
    }

    private <T extends MapTheme> String subtitle(T theme, Subject subject) {
        return ThemeKinds.of(theme).subtitle(theme, subject, words.on(subject));
    }

    private List<String> notes(Viewpoint viewpoint, Predicate<LonLat> isShown) {
        return List.of(
                messages.get(
                                "picture.projection",
                                messages.get("projection.name."
                                        + viewpoint.projection().name()))
                        + ThemeWords.BETWEEN
                        + subjects.boundaries(viewpoint),
                notice(viewpoint, isShown),
                messages.get("picture.shapes"),
                edition());
    }

    private String notice(Viewpoint viewpoint, Predicate<LonLat> isShown) {
        String otherwise = subjects.boundariesOfTheDay(viewpoint);
        String notAgreed = subjects.placesNotAgreedUpon(viewpoint, isShown);
        return messages.get("boundaries.notice")
                + (otherwise.isEmpty() ? "" : " " + otherwise)
                + (notAgreed.isEmpty() ? "" : " " + notAgreed);
    }

    private String edition() {
        return messages.get("app.title")
                + " "
                + version
                + ThemeWords.BETWEEN
                + messages.get("statusbar.as-of", messages.day(atlas.asOf()));
    }
}
