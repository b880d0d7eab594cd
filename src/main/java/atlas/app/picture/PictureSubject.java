package atlas.app.picture;

import atlas.export.picture.PageSize;
import atlas.export.picture.PictureFormat;
import atlas.export.picture.PictureMetadata;
import atlas.i18n.Messages;
import atlas.render.PictureLook;
import atlas.render.drawing.PicturePage;
import java.util.List;
import java.util.Optional;

/// Something that can be made a picture of any size: the map as it is seen, its legend, or a chart. Composing takes
/// from a tenth
/// of a second to some seconds: all but the name of the file is asked for on other threads than that of the window.
public interface PictureSubject {

    /// What it is, where the reader chooses among several.
    enum Kind {
        MAP,
        /// The legend without the map.
        LEGEND,
        /// The chart of the desk.
        DESK,
        /// A chart of a page.
        CHART
    }

    default Kind kind() {
        return Kind.MAP;
    }

    /// What a file is called, without the dot and what follows it.
    String fileName();

    /// As large as it is in the window, or as it needs.
    PageSize ownSize(PictureLook look);

    /// Whether its words are there in the language of the window only.
    default boolean isInOneLanguage() {
        return false;
    }

    /// What it is called in a picture.
    String title(Messages messages);

    /// The smallest picture of the same form on which there is room for all that belongs there; empty if
    /// one of the size given has it.
    Optional<PageSize> smallest(PictureLook look, PageSize size);

    /// Composes a picture, for a file of a format or, as PNG, for a preview.
    PicturePage page(PictureLook look, PageSize size, PictureFormat format);

    /// Ids of the sources that it rests on, the most telling first.
    List<String> sourceIds();

    /// What a file says of itself.
    PictureMetadata metadata(PictureLook look, PageSize size);
}
