package atlas.theme;

import atlas.domain.figure.Indicator;
import atlas.view.MapTheme;
import java.util.List;
import java.util.Optional;

/// The kinds of theme that there are.
public final class ThemeKinds {

    /// In the order in which they are offered. A kind of theme is one file and one line here.
    private static final List<ThemeKind<?>> ALL = List.of(
            new ParticipationKind(),
            new FigureKind(),
            new SharedOrganizationsKind(),
            new ConflictPartiesKind(),
            new RollCallKind());

    private ThemeKinds() {}

    public static List<ThemeKind<?>> all() {
        return ALL;
    }

    /// The kind that is called so in JSON.
    ///
    /// @param id as in `sharedWith`
    public static Optional<ThemeKind<?>> called(String id) {
        return ALL.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /// The kind of a theme.
    ///
    /// @throws IllegalArgumentException if it is of none
    @SuppressWarnings("unchecked") // The kind has said that the theme is one of its own.
    public static <T extends MapTheme> ThemeKind<T> of(T theme) {
        return (ThemeKind<T>) ALL.stream()
                .filter(kind -> kind.themes().isInstance(theme))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of theme is listed for " + theme));
    }

    /// The theme of a figure, in classes that suit its values. Blocks until the table is read.
    public static MapTheme.FigureTheme figureTheme(Indicator indicator) {
        return FigureKind.usual(indicator);
    }
}
