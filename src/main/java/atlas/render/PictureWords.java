package atlas.render;

import atlas.cartography.Appearance;
import atlas.i18n.Messages;
import atlas.render.canvas.MapStyle;

/// The words and the ground of a picture that stands alone.
///
/// @param version of the program
public record PictureWords(PictureLook look, String version) {

    /// A picture in a file that is called what it shows.
    public PictureWords(Appearance appearance, Messages messages, String version) {
        this(new PictureLook(appearance, messages), version);
    }

    Appearance appearance() {
        return look.appearance();
    }

    Messages messages() {
        return look.messages();
    }

    MapStyle style() {
        return new MapStyle(appearance(), messages().language()).lifting(look.lifted());
    }
}
