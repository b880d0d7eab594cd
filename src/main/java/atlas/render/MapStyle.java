package atlas.render;

import atlas.cartography.Appearance;
import atlas.cartography.Palette;
import atlas.i18n.Language;

/// How a map is drawn, whatever it shows.
public record MapStyle(Appearance appearance, Language language) {

    public Palette palette() {
        return Palette.of(appearance);
    }
}
