package atlas.render.symbol;

import atlas.cartography.Box;
import atlas.i18n.Messages;
import atlas.view.Viewpoint;

/// Something of a layer that can be pointed at and chosen, by pointer and by keyboard.
public interface MapMark {

    /// The same for as long as it means the same, and unlike that of any other mark.
    String id();

    /// Of its middle on the picture, in pixels.
    double x();

    /// Of its middle on the picture, in pixels.
    double y();

    /// How far it reaches from its middle, in pixels.
    double radiusPixels();

    /// What it covers.
    default Box box() {
        double across = 2 * radiusPixels() + 3;
        return Box.around(x(), y(), across, across);
    }

    /// What is said while it is pointed at.
    String words(Messages messages);

    /// What the reader sees once it is chosen.
    Viewpoint chosen(Viewpoint now);
}
