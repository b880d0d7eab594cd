package atlas.export.story;

import atlas.export.picture.PageSize;
import atlas.export.picture.PictureFormat;
import atlas.render.drawing.PicturePage;
import java.util.Optional;

/// A picture of a slide, of any size: of the map, or of the desk.
public interface SlidePicture {

    /// What it shows, for those who do not see it.
    String title();

    /// The smallest picture of the same form on which there is room for all that belongs there; empty if one of the
    /// size given has it.
    Optional<PageSize> smallest(PageSize size);

    /// Composes it, for a file of a format.
    PicturePage page(PageSize size, PictureFormat format);
}
