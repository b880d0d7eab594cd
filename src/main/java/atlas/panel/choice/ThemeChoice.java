package atlas.panel.choice;

import atlas.view.AtlasState;
import atlas.view.Comparison;
import atlas.view.MapTheme;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import java.util.function.Consumer;
import java.util.function.Function;

/// A side of the map whose theme the reader can choose: what it is about in a viewpoint, and what choosing another
/// theme does.
///
/// @param side  what it is about
/// @param shown the same with the classes that are seen
public record ThemeChoice(
        Function<Viewpoint, Subject> side, Function<Viewpoint, Subject> shown, Consumer<MapTheme> choose) {

    /// The theme of the map, or of its left side.
    public static ThemeChoice ofLeft(AtlasState state) {
        return new ThemeChoice(Viewpoint::subject, viewpoint -> viewpoint.left().subject(), state::colourBy);
    }

    /// The theme of the right side; choosing one where nothing is compared begins to compare themes.
    public static ThemeChoice ofRight(AtlasState state) {
        return new ThemeChoice(
                ThemeChoice::rightOf,
                viewpoint -> viewpoint.right().orElse(viewpoint).subject(),
                theme -> state.compareWith(rightOf(state.viewpoint()).turnedTo(theme, state.atlas())));
    }

    private static Subject rightOf(Viewpoint viewpoint) {
        return viewpoint.comparison().map(Comparison::right).orElse(viewpoint.subject());
    }
}
