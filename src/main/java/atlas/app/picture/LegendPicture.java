package atlas.app.picture;

import atlas.cartography.Appearance;
import atlas.export.picture.PageSize;
import atlas.export.picture.PictureExport;
import atlas.export.picture.PictureFormat;
import atlas.export.picture.PictureMetadata;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.render.PictureLook;
import atlas.render.drawing.PicturePage;
import atlas.view.Viewpoint;
import java.util.List;
import java.util.Optional;

/// The legend of the map at a moment, without the map.
public final class LegendPicture implements PictureSubject {

    private static final PageSize ANY_SIZE = PageSize.ofDots(1, 1, PageSize.LOGICAL_DPI);

    private final PictureExport export;
    private final Viewpoint viewpoint;

    public LegendPicture(PictureExport export, Viewpoint viewpoint) {
        this.export = export;
        this.viewpoint = viewpoint;
    }

    @Override
    public Kind kind() {
        return Kind.LEGEND;
    }

    @Override
    public String fileName() {
        return "legend-" + MapPicture.nameOf(viewpoint) + "-" + viewpoint.date();
    }

    /// As its words need it.
    @Override
    public PageSize ownSize(PictureLook look) {
        return export.usualLegend(viewpoint, look);
    }

    @Override
    public String title(Messages messages) {
        PictureLook look = new PictureLook(Appearance.LIGHT, messages, Optional.empty());
        return metadata(look, ANY_SIZE).title();
    }

    @Override
    public Optional<PageSize> smallest(PictureLook look, PageSize size) {
        return export.smallestLegend(order(look, size, PictureFormat.PNG));
    }

    @Override
    public PicturePage page(PictureLook look, PageSize size, PictureFormat format) {
        return export.legendPage(order(look, size, format));
    }

    @Override
    public List<String> sourceIds() {
        PictureLook look = new PictureLook(Appearance.LIGHT, new Messages(Language.ENGLISH), Optional.empty());
        return export.legendSourceIds(order(look, ANY_SIZE, PictureFormat.PNG));
    }

    @Override
    public PictureMetadata metadata(PictureLook look, PageSize size) {
        return export.legendMetadata(order(look, size, PictureFormat.PNG));
    }

    private PictureExport.Order order(PictureLook look, PageSize size, PictureFormat format) {
        return new PictureExport.Order(viewpoint, look, size, format);
    }
}
