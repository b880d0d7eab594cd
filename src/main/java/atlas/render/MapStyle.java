package atlas.render;

import atlas.cartography.Appearance;
import atlas.cartography.Palette;
import atlas.i18n.Language;

/// How a map is drawn, whatever it shows.
///
/// @param isOverTiles whether a reference map lies below and has to be seen through this one
public record MapStyle(Appearance appearance, Language language, boolean isOverTiles) {

    public MapStyle(Appearance appearance, Language language) {
        this(appearance, language, false);
    }

    public Palette palette() {
        return Palette.of(appearance);
    }

    /// The same, so that a reference map is seen through it.
    public MapStyle overTiles() {
        return new MapStyle(appearance, language, true);
    }
}
