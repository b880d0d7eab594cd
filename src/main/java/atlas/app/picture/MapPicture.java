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
import atlas.theme.ThemeKinds;
import atlas.view.MapTheme;
import atlas.view.Viewpoint;
import java.util.List;
import java.util.Optional;

/// The map as it is seen at a moment.
public final class MapPicture implements PictureSubject {

    private final PictureExport export;
    private final Viewpoint viewpoint;
    private final PageSize inWindow;

    /// @param inWindow how large the map is there
    public MapPicture(PictureExport export, Viewpoint viewpoint, PageSize inWindow) {
        this.export = export;
        this.viewpoint = viewpoint;
        this.inWindow = inWindow;
    }

    @Override
    public String fileName() {
        return "map-" + nameOf(viewpoint) + "-" + viewpoint.date();
    }

    /// What colours the map, as a name of files has it.
    static String nameOf(Viewpoint viewpoint) {
        MapTheme theme = viewpoint.left().subject().theme();
        return switch (theme) {
            case MapTheme.FigureTheme figure -> figure.indicator();
            case MapTheme.ParticipationTheme _ -> viewpoint.organization();
            default -> ThemeKinds.of(theme).id();
        };
    }

    @Override
    public PageSize ownSize(PictureLook look) {
        return inWindow;
    }

    @Override
    public String title(Messages messages) {
        PictureLook look = new PictureLook(Appearance.LIGHT, messages, Optional.empty());
        return metadata(look, inWindow).title();
    }

    @Override
    public Optional<PageSize> smallest(PictureLook look, PageSize size) {
        return export.smallest(order(look, size, PictureFormat.PNG));
    }

    @Override
    public PicturePage page(PictureLook look, PageSize size, PictureFormat format) {
        return export.page(order(look, size, format));
    }

    @Override
    public List<String> sourceIds() {
        PictureLook look = new PictureLook(Appearance.LIGHT, new Messages(Language.ENGLISH), Optional.empty());
        return export.sourceIds(order(look, inWindow, PictureFormat.PNG));
    }

    @Override
    public PictureMetadata metadata(PictureLook look, PageSize size) {
        return export.metadata(order(look, size, PictureFormat.PNG));
    }

    private PictureExport.Order order(PictureLook look, PageSize size, PictureFormat format) {
        return new PictureExport.Order(viewpoint, look, size, format);
    }
}
