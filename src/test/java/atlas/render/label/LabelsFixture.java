package atlas.render.label;

import atlas.assets.AssetFolder;
import atlas.assets.FrozenAtlas;
import atlas.cartography.Appearance;
import atlas.cartography.Box;
import atlas.domain.Atlas;
import atlas.geo.LonLat;
import atlas.geo.World;
import atlas.i18n.Language;
import atlas.projection.MapProjection;
import atlas.render.canvas.Canvas;
import atlas.render.canvas.Frame;
import atlas.render.canvas.LabelMargins;
import atlas.render.canvas.MapStyle;
import atlas.render.drawing.Drawing;
import atlas.render.drawing.Patterns;
import atlas.render.geometry.ProjectedWorld;
import atlas.render.layer.LabelPainter;
import atlas.render.layer.MapLayers;
import atlas.render.symbol.SmallStateFinder;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.view.Camera;
import atlas.view.Viewpoint;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The names of pictures of the real atlas.
public final class LabelsFixture {

    public static final double WIDTH = 1920;
    public static final double HEIGHT = 1080;
    public static final Viewpoint HOME = Viewpoint.home(LocalDate.of(2022, 10, 13));
    public static final Viewpoint WORLD =
            HOME.withProjection(MapProjection.WORLD).withCamera(Viewpoint.homeOf(MapProjection.WORLD));
    static final Viewpoint KARABAKH = closeUp(46.5, 39.9, 400);
    static final Viewpoint FERGHANA = closeUp(70.5, 40, 1_000);
    static final Viewpoint CENTRAL_ASIA = closeUp(66, 41, 2_600);
    static final List<Viewpoint> VIEWS = List.of(HOME, WORLD, KARABAKH, FERGHANA, CENTRAL_ASIA);

    final Atlas atlas = FrozenAtlas.atlas();
    final World world = new AssetFolder(Path.of("assets")).readWorld().world();
    private final GlyphCache glyphs = new GlyphCache(new Typeface());
    private final Map<MapProjection, ProjectedWorld> planes = new EnumMap<>(MapProjection.class);

    private static Viewpoint closeUp(double lonDegrees, double latDegrees, double spanKm) {
        return HOME.withProjection(MapProjection.CLOSE_UP)
                .withCamera(new Camera(new LonLat(lonDegrees, latDegrees), spanKm));
    }

    private LabelPainter painter(Optional<KeptLabels> kept) {
        MapLayers layers = new MapLayers(atlas, world, glyphs, new Patterns());
        return new LabelPainter(glyphs, layers, new SmallStateFinder(atlas, world), kept);
    }

    LabelPainter painterOfPictures() {
        return painter(Optional.empty());
    }

    LabelPainter painterOfAScreen() {
        return painter(Optional.of(new KeptLabels()));
    }

    static Frame frame(Viewpoint viewpoint) {
        return Frame.of(viewpoint, WIDTH, HEIGHT);
    }

    LabelsInView picture(Viewpoint viewpoint, Language language) {
        return choose(painterOfPictures(), viewpoint, frame(viewpoint), new LabelMargins(0, List.of()), language);
    }

    LabelsInView choose(
            LabelPainter painter, Viewpoint viewpoint, Frame frame, LabelMargins margins, Language language) {
        Set<String> participants = atlas.organization("cica")
                .orElseThrow()
                .participationOn(viewpoint.date())
                .keySet();
        ProjectedWorld plane = planes.computeIfAbsent(
                viewpoint.projection(), projection -> new ProjectedWorld(world.overview(), projection.projection()));
        Canvas canvas = new Canvas(new Drawing(1), frame, new MapStyle(Appearance.LIGHT, language), margins);
        return painter.choose(canvas, plane, viewpoint, participants);
    }

    static Optional<PlacedLabel> stateName(LabelsInView view, String iso3) {
        return view.names().stream()
                .filter(name -> name.labelKind() == PlacedLabel.LabelKind.STATE
                        && name.id().equals(iso3))
                .findFirst();
    }

    static boolean overlap(PlacedLabel a, PlacedLabel b) {
        return a.boxes().stream().anyMatch(box -> b.boxes().stream().anyMatch(box::overlaps));
    }

    static boolean isCut(PlacedLabel name, Box visible) {
        boolean inside = name.boxes().stream().allMatch(visible::contains);
        return !inside && name.boxes().stream().anyMatch(visible::overlaps);
    }
}
