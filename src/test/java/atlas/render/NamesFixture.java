package atlas.render;

import atlas.assets.AssetFolder;
import atlas.assets.FrozenAtlas;
import atlas.cartography.Appearance;
import atlas.cartography.Box;
import atlas.domain.Atlas;
import atlas.geo.LonLat;
import atlas.geo.World;
import atlas.i18n.Language;
import atlas.projection.MapProjection;
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
final class NamesFixture {

    static final double WIDTH = 1920;
    static final double HEIGHT = 1080;
    static final Viewpoint HOME = Viewpoint.home(LocalDate.of(2022, 10, 13));
    static final Viewpoint WORLD =
            HOME.withProjection(MapProjection.WORLD).withCamera(Viewpoint.homeOf(MapProjection.WORLD));
    static final Viewpoint KARABAKH = closeUp(46.5, 39.9, 400);
    static final Viewpoint FERGHANA = closeUp(70.5, 40, 1_000);
    static final Viewpoint CENTRAL_ASIA = closeUp(66, 41, 2_600);
    static final List<Viewpoint> VIEWS = List.of(HOME, WORLD, KARABAKH, FERGHANA, CENTRAL_ASIA);

    final Atlas atlas = FrozenAtlas.atlas();
    final World world = new AssetFolder(Path.of("assets")).readWorld().world();
    private final Letterings letterings = new Letterings(new Typeface());
    private final Map<MapProjection, ProjectedWorld> planes = new EnumMap<>(MapProjection.class);

    private static Viewpoint closeUp(double lonDegrees, double latDegrees, double spanKm) {
        return HOME.withProjection(MapProjection.CLOSE_UP)
                .withCamera(new Camera(new LonLat(lonDegrees, latDegrees), spanKm));
    }

    private NamePainter painter(Optional<KeptNames> kept) {
        MapLayers layers = new MapLayers(atlas, world, letterings, new Patterns());
        return new NamePainter(letterings, layers, new SmallStates(atlas, world), kept);
    }

    NamePainter painterOfPictures() {
        return painter(Optional.empty());
    }

    NamePainter painterOfAScreen() {
        return painter(Optional.of(new KeptNames()));
    }

    static Frame frame(Viewpoint viewpoint) {
        return Frame.of(viewpoint, WIDTH, HEIGHT);
    }

    NamesInView picture(Viewpoint viewpoint, Language language) {
        return choose(painterOfPictures(), viewpoint, frame(viewpoint), new Room(0, List.of()), language);
    }

    NamesInView choose(NamePainter painter, Viewpoint viewpoint, Frame frame, Room room, Language language) {
        Set<String> participants = atlas.organization("cica")
                .orElseThrow()
                .participationOn(viewpoint.date())
                .keySet();
        ProjectedWorld plane = planes.computeIfAbsent(
                viewpoint.projection(), projection -> new ProjectedWorld(world.overview(), projection.projection()));
        Canvas canvas = new Canvas(new Drawing(1), frame, new MapStyle(Appearance.LIGHT, language), room);
        return painter.choose(canvas, plane, viewpoint, participants);
    }

    static Optional<PlacedName> stateName(NamesInView view, String iso3) {
        return view.names().stream()
                .filter(name ->
                        name.kind() == PlacedName.Kind.STATE && name.id().equals(iso3))
                .findFirst();
    }

    static boolean overlap(PlacedName a, PlacedName b) {
        return a.boxes().stream().anyMatch(box -> b.boxes().stream().anyMatch(box::overlaps));
    }

    static boolean isCut(PlacedName name, Box visible) {
        boolean inside = name.boxes().stream().allMatch(visible::contains);
        return !inside && name.boxes().stream().anyMatch(visible::overlaps);
    }
}
