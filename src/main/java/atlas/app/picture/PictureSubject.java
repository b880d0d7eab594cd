package atlas.app.picture;

import atlas.app.action.BackgroundWork;
import atlas.cartography.Appearance;
import atlas.i18n.Messages;
import atlas.render.drawing.Drawing;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// Something that can be made a picture of any size: the map as it is seen, or a chart. All but what it is called may be
/// asked for on any thread.
public interface PictureSubject {

    /// How a picture looks.
    ///
    /// @param messages   in the picture's language
    /// @param title      the reader's own; empty: what the subject is called
    /// @param hasSources whether the sources are written out below it
    record Look(Appearance appearance, Messages messages, Optional<String> title, boolean hasSources) {}

    /// Width and height in logical pixels, which are 1/96 inch on paper.
    record Size(double width, double height) {}

    /// What it is called in a picture.
    String title(Messages messages);

    /// What a file is called, without the dot and what follows it.
    String fileName();

    /// As large as it is on the screen.
    Size sizeOnScreen();

    /// The smallest picture of the same form on which there is room for all that belongs there; empty if one of the size
    /// given has it.
    Optional<Size> smallestSize(Look look, Size size);

    /// Composes a picture.
    ///
    /// @param scale physical pixels to a logical one
    Drawing draw(Look look, Size size, double scale);

    /// Writes a file, without closing the stream.
    ///
    /// @param dotsPerInch of a PNG
    /// @throws IOException if the stream cannot be written, or where the reader has given it up
    void write(
            PictureFormat format,
            Look look,
            Size size,
            int dotsPerInch,
            OutputStream out,
            BackgroundWork.Progress progress)
            throws IOException;
}
