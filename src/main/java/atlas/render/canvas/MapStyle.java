package atlas.render.canvas;

import atlas.cartography.Appearance;
import atlas.cartography.Palette;
import atlas.i18n.Language;
import java.util.Set;

/// How a map is drawn, whatever it shows.
///
/// @param lifted      states that stand out while all others are pale; where it is empty nothing is pale
/// @param isOverTiles whether a reference map lies below and has to be seen through this one
public record MapStyle(Appearance appearance, Language language, Set<String> lifted, boolean isOverTiles) {

    public MapStyle {
        lifted = Set.copyOf(lifted);
    }

    public MapStyle(Appearance appearance, Language language) {
        this(appearance, language, Set.of(), false);
    }

    public MapStyle lifting(Set<String> states) {
        return new MapStyle(appearance, language, states, isOverTiles);
    }

    /// The same, so that a reference map is seen through it.
    public MapStyle overTiles() {
        return new MapStyle(appearance, language, lifted, true);
    }

    public Palette palette() {
        return Palette.of(appearance);
    }
}
