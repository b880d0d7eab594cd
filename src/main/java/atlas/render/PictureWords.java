package atlas.render;

import atlas.cartography.Appearance;
import atlas.i18n.Messages;
import atlas.render.canvas.MapStyle;

/// The words and the ground of a picture that stands alone.
///
/// @param version of the program
public record PictureWords(Appearance appearance, Messages messages, String version) {

    MapStyle style() {
        return new MapStyle(appearance, messages.language());
    }
}
