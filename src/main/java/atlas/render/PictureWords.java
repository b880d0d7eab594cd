package atlas.render;

import atlas.cartography.Appearance;
import atlas.i18n.Messages;
import atlas.render.canvas.MapStyle;

/// The words and the ground of a picture that stands alone.
public record PictureWords(Appearance appearance, Messages messages) {

    MapStyle style() {
        return new MapStyle(appearance, messages.language());
    }
}
