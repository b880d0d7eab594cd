package atlas.export.picture;

import atlas.assets.AssetFolder;
import atlas.assets.FrozenAtlas;
import atlas.cartography.Appearance;
import atlas.cartography.Classing;
import atlas.domain.Atlas;
import atlas.geo.LonLat;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.projection.MapProjection;
import atlas.render.MapPainter;
import atlas.render.PictureLook;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.view.Camera;
import atlas.view.Comparison;
import atlas.view.MapTheme;
import atlas.view.Viewpoint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Pictures of the frozen atlas for tests: each shows another thing that a format has to bear.
record Painted(String name, Viewpoint viewpoint, Appearance appearance, Language language) {

    private static final Viewpoint HOME = Viewpoint.home(LocalDate.of(2022, 10, 13));

    static final Painted ASIA = new Painted("Asia", HOME, Appearance.LIGHT, Language.ENGLISH);
    static final Painted ASIA_DARK = new Painted("Asia, dark", HOME, Appearance.DARK, Language.RUSSIAN);
    static final Painted WORLD_CIRCLES = new Painted(
            "the world with circles",
            HOME.withProjection(MapProjection.WORLD)
                    .withCamera(Viewpoint.homeOf(MapProjection.WORLD))
                    .withTheme(new MapTheme.FigureTheme("population", Classing.USUAL)),
            Appearance.LIGHT,
            Language.KAZAKH);
    static final Painted ZONES = new Painted(
            "hatched zones",
            HOME.withDate(LocalDate.of(2023, 6, 1)).withCamera(new Camera(new LonLat(40, 47), 2_500)),
            Appearance.LIGHT,
            Language.TURKISH);
    static final Painted COMPARISON = new Painted(
            "a comparison",
            HOME.withComparison(Optional.of(
                    new Comparison(HOME.withDate(LocalDate.of(1995, 1, 1)).subject(), Comparison.MIDDLE))),
            Appearance.LIGHT,
            Language.ENGLISH);

    static final PageSize SIZE = new PageSize(1000, 680, PageSize.LOGICAL_DPI);

    private static final Atlas ATLAS = FrozenAtlas.atlas();
    private static final GlyphCache GLYPHS = new GlyphCache(new Typeface());
    private static final PictureExport EXPORT = new PictureExport(
            ATLAS,
            new MapPainter(ATLAS, new AssetFolder(Path.of("assets")).readWorld().world(), GLYPHS),
            GLYPHS,
            "1.0");

    private static final Map<String, byte[]> WRITTEN = new ConcurrentHashMap<>();

    static List<Painted> all() {
        return List.of(ASIA, ASIA_DARK, WORLD_CIRCLES, ZONES, COMPARISON);
    }

    static PictureExport export() {
        return EXPORT;
    }

    PictureExport.Order order(PictureFormat format, PageSize size) {
        return new PictureExport.Order(viewpoint, new PictureLook(appearance, new Messages(language)), size, format);
    }

    /// Written once.
    byte[] as(PictureFormat format) {
        return WRITTEN.computeIfAbsent(name + format, _ -> anew(format)).clone();
    }

    /// Written now.
    byte[] anew(PictureFormat format) {
        try {
            return as(format, SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] as(PictureFormat format, PageSize size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EXPORT.write(order(format, size), out, PictureProgress.NONE);
        return out.toByteArray();
    }

    @Override
    public String toString() {
        return name;
    }
}
