package atlas.render;

import atlas.cartography.Appearance;
import atlas.i18n.Messages;
import atlas.render.canvas.MapStyle;
import java.util.Optional;

/// The words and the ground of a picture that stands alone.
///
/// @param title   in place of what the map is called; empty: that
/// @param version of the program
public record PictureWords(Appearance appearance, Messages messages, Optional<String> title, String version) {

    /// A picture that is called what it shows.
    public PictureWords(Appearance appearance, Messages messages, String version) {
        this(appearance, messages, Optional.empty(), version);
    }

    MapStyle style() {
        return new MapStyle(appearance, messages.language());
    }
}
