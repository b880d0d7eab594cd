package atlas.view;

import atlas.geo.LonLat;
import atlas.projection.MapProjection;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/// All that the reader sees, as one small value: a bookmark, a step of undo, a picture of the command line and a
/// picture in a test are each a viewpoint.
///
/// @param colouredBy id of the organization whose participants colour the map
public record Viewpoint(
        MapProjection projection,
        Camera camera,
        LocalDate date,
        String colouredBy,
        Set<Layer> layers,
        Selection selection,
        BoundaryView boundaryView) {

    private static final Camera HOME_ASIA = new Camera(new LonLat(80, 37), 9_900);
    private static final Camera HOME_WORLD = new Camera(new LonLat(0, 0), 24_000);
    private static final Camera HOME_CLOSE_UP = new Camera(new LonLat(66, 41), 2_600);

    public Viewpoint {
        layers = Set.copyOf(layers);
    }

    /// What a new reader sees on a day: Asia, CICA and all layers.
    public static Viewpoint home(LocalDate date) {
        return new Viewpoint(
                MapProjection.ASIA,
                HOME_ASIA,
                date,
                "cica",
                EnumSet.allOf(Layer.class),
                new Selection.OfOrganization("cica"),
                BoundaryView.UNITED_NATIONS);
    }

    /// The camera that shows what a projection is for.
    public static Camera homeOf(MapProjection projection) {
        return switch (projection) {
            case ASIA -> HOME_ASIA;
            case WORLD -> HOME_WORLD;
            case CLOSE_UP -> HOME_CLOSE_UP;
        };
    }

    public Viewpoint withProjection(MapProjection changed) {
        return new Viewpoint(changed, camera, date, colouredBy, layers, selection, boundaryView);
    }

    public Viewpoint withCamera(Camera changed) {
        return new Viewpoint(projection, changed, date, colouredBy, layers, selection, boundaryView);
    }

    public Viewpoint withDate(LocalDate changed) {
        return new Viewpoint(projection, camera, changed, colouredBy, layers, selection, boundaryView);
    }

    public Viewpoint withColouredBy(String changed) {
        return new Viewpoint(projection, camera, date, changed, layers, selection, boundaryView);
    }

    public Viewpoint withLayers(Set<Layer> changed) {
        return new Viewpoint(projection, camera, date, colouredBy, changed, selection, boundaryView);
    }

    public Viewpoint withSelection(Selection changed) {
        return new Viewpoint(projection, camera, date, colouredBy, layers, changed, boundaryView);
    }

    public boolean shows(Layer layer) {
        return layers.contains(layer);
    }
}
