package atlas.render;

import atlas.cartography.Appearance;
import atlas.cartography.Palette;
import atlas.i18n.Language;
import java.util.Set;

/// How a map is drawn, whatever it shows.
///
/// @param lifted states that stand out while all others are pale; where it is empty nothing is pale
public record MapStyle(Appearance appearance, Language language, Set<String> lifted) {

    public MapStyle {
        lifted = Set.copyOf(lifted);
    }

    public MapStyle(Appearance appearance, Language language) {
        this(appearance, language, Set.of());
    }

    public MapStyle lifting(Set<String> states) {
        return new MapStyle(appearance, language, states);
    }

    public Palette palette() {
        return Palette.of(appearance);
    }
}
