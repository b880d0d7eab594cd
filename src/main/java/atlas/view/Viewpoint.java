package atlas.view;

import atlas.domain.group.Group;
import atlas.geo.LonLat;
import atlas.projection.MapProjection;
import atlas.view.desk.Desk;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// All that the reader sees, as one small value: a bookmark, a step of undo, a picture of the command line and a
/// picture in a test are each a viewpoint.
///
/// @param subject    what the map is about; at the left of the divider where there is a comparison
/// @param comparison what the map is about at the right of a divider
/// @param desk       what stands beside the map, or in its place
public record Viewpoint(
        MapProjection projection,
        Camera camera,
        Subject subject,
        Set<Layer> layers,
        Selection selection,
        Optional<Comparison> comparison,
        Desk desk) {

    private static final Camera HOME_ASIA = new Camera(new LonLat(80, 37), 9_900);
    private static final Camera HOME_WORLD = new Camera(new LonLat(0, 0), 24_000);
    private static final Camera HOME_CLOSE_UP = new Camera(new LonLat(66, 41), 2_600);

    public Viewpoint {
        layers = Set.copyOf(layers);
    }

    /// What a new reader sees on a day: Asia, CICA and the layers that are shown at home.
    public static Viewpoint home(LocalDate date) {
        return new Viewpoint(
                MapProjection.ASIA,
                HOME_ASIA,
                new Subject(date, "cica", new MapTheme.ParticipationTheme(), BoundaryView.UNITED_NATIONS),
                Layer.shownAtHome(),
                new Selection.OfOrganization("cica"),
                Optional.empty(),
                Desk.HOME);
    }

    /// The camera that shows what a projection is for.
    public static Camera homeOf(MapProjection projection) {
        return switch (projection) {
            case ASIA -> HOME_ASIA;
            case WORLD -> HOME_WORLD;
            case CLOSE_UP -> HOME_CLOSE_UP;
        };
    }

    /// The camera that shows all that the atlas is about: Asia, or the world.
    public static Camera wholeIn(MapProjection projection) {
        return switch (projection) {
            case ASIA, CLOSE_UP -> HOME_ASIA;
            case WORLD -> HOME_WORLD;
        };
    }

    public LocalDate date() {
        return subject.date();
    }

    /// Id of the organization that is told of.
    public String organization() {
        return subject.organization();
    }

    public BoundaryView boundaryView() {
        return subject.boundaryView();
    }

    /// This with another subject at the right of the divider, which stays where it is.
    Viewpoint beside(Subject right) {
        return withComparison(Optional.of(
                comparison.map(now -> now.withRight(right)).orElseGet(() -> new Comparison(right, Comparison.MIDDLE))));
    }

    /// What is seen at the left of the divider, as if it were all; this where nothing is compared.
    public Viewpoint left() {
        return comparison
                .map(compared -> alone(compared.shown(subject, subject)))
                .orElse(this);
    }

    /// What is seen at the right of the divider, as if it were all.
    public Optional<Viewpoint> right() {
        return comparison.map(compared -> alone(compared.shown(subject, compared.right())));
    }

    private Viewpoint alone(Subject side) {
        return new Viewpoint(projection, camera, side, layers, selection, Optional.empty(), desk);
    }

    /// What is seen at a share of the map's width, as if it were all: the right side's from the divider on.
    public Viewpoint seenAt(double shareOfWidth) {
        return comparison
                .filter(compared -> shareOfWidth >= compared.dividerShare())
                .flatMap(_ -> right())
                .orElse(this);
    }

    /// This, turned to something else; what both sides of a comparison have in common they keep in common.
    public Viewpoint turnedTo(Subject changed) {
        return withSubject(changed).withComparison(comparison.map(compared -> compared.afterTurning(subject, changed)));
    }

    /// This, seen from where another is seen: with its camera, its edge of the desk, and its divider where both have
    /// one.
    public Viewpoint seenAs(Viewpoint other) {
        return withCamera(other.camera())
                .withDesk(desk.withMapShare(other.desk().mapShare()))
                .withDividerOf(other);
    }

    /// This with the divider where it stands in another, where both have one.
    public Viewpoint withDividerOf(Viewpoint other) {
        return withComparison(comparison.map(compared -> other.comparison()
                .map(there -> compared.withDividerShare(there.dividerShare()))
                .orElse(compared)));
    }

    public Viewpoint withProjection(MapProjection changed) {
        return new Viewpoint(changed, camera, subject, layers, selection, comparison, desk);
    }

    public Viewpoint withCamera(Camera changed) {
        return new Viewpoint(projection, changed, subject, layers, selection, comparison, desk);
    }

    public Viewpoint withSubject(Subject changed) {
        return new Viewpoint(projection, camera, changed, layers, selection, comparison, desk);
    }

    public Viewpoint withDate(LocalDate changed) {
        return withSubject(subject.withDate(changed));
    }

    public Viewpoint withOrganization(String changed) {
        return withSubject(subject.withOrganization(changed));
    }

    public Viewpoint withTheme(MapTheme changed) {
        return withSubject(subject.withTheme(changed));
    }

    public Viewpoint withBoundaryView(BoundaryView changed) {
        return withSubject(subject.withBoundaryView(changed));
    }

    public Viewpoint withLayers(Set<Layer> changed) {
        return new Viewpoint(projection, camera, subject, changed, selection, comparison, desk);
    }

    public Viewpoint withSelection(Selection changed) {
        return new Viewpoint(projection, camera, subject, layers, changed, comparison, desk);
    }

    public Viewpoint withComparison(Optional<Comparison> changed) {
        return new Viewpoint(projection, camera, subject, layers, selection, changed, desk);
    }

    public Viewpoint withDesk(Desk changed) {
        return new Viewpoint(projection, camera, subject, layers, selection, comparison, changed);
    }

    /// Whom the desk is about.
    public Group group() {
        return desk.group().orElseGet(() -> Group.Participants.members(organization()));
    }

    public boolean shows(Layer layer) {
        return layers.contains(layer);
    }
}
