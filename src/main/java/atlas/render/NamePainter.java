package atlas.render;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.cartography.Palette;
import atlas.geo.Shape;
import atlas.view.Viewpoint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Paints the names of states, capitals and seas. Where they stand is decided on sheets of the plane, not on the
/// picture, so that they keep still while the map is moved; only a large state whose name lies outside the view has it
/// moved into what is seen of it.
final class NamePainter {

    /// How coarsely one looks at what is seen of a state.
    private static final double LOOK_PIXELS = 8;
    private static final double[] PROPORTIONS_IN_VIEW = {7, 3.5};
    private static final int SPOTS_IN_VIEW = 3;
    /// Smaller states are named in their own place or not at all.
    private static final double IN_VIEW_FROM_PIXELS_ACROSS = 120;

    private static final double EDGE_PIXELS = 4;
    private static final double EVERYWHERE_PIXELS = 1e9;

    private final Letterings letterings;
    private final MapLayers layers;
    private final SmallStates smallStates;
    private final NameSheets sheets = new NameSheets();
    private final StateNames stateNames;
    private final Optional<KeptNames> kept;

    /// @param kept for the pictures of a screen; without it a picture depends on nothing but its viewpoint
    NamePainter(Letterings letterings, MapLayers layers, SmallStates smallStates, Optional<KeptNames> kept) {
        this.letterings = letterings;
        this.layers = layers;
        this.smallStates = smallStates;
        this.stateNames = new StateNames(letterings);
        this.kept = kept;
    }

    /// Paints the names, and returns where they stand.
    ///
    /// @param canvas keeps free what is marked
    NamesInView paint(Canvas canvas, Composition picture) {
        NamesInView view = choose(
                canvas,
                picture.seen().plane(),
                picture.viewpoint(),
                picture.colouring().foremost());
        view.names().forEach(name -> paint(canvas, view.picture(), name));
        return view;
    }

    /// The names to be painted, in pixels from the plane's corner.
    NamesInView choose(Canvas canvas, ProjectedWorld plane, Viewpoint viewpoint, Set<String> participants) {
        Frame whole = canvas.frame().wholePlane();
        Frame frame = canvas.frame();
        Box picture = new Box(-frame.x(0), -frame.y(0), frame.widthPixels(), frame.heightPixels());
        Box visible = picture.grownBy(-canvas.room().margin() - EDGE_PIXELS);
        NameSheet.Order order = new NameSheet.Order(
                plane.lands(),
                whole,
                canvas.style().language(),
                participants,
                NameSheets.reservedFor(layers.callouts(
                        viewpoint,
                        whole,
                        Box.around(0, 0, EVERYWHERE_PIXELS, EVERYWHERE_PIXELS),
                        canvas.style().language())),
                smallStates.onPlane(viewpoint, whole),
                layers.names(viewpoint),
                NameSheet.around(picture));
        NamesInView view = NamesInView.of(picture, visible, covered(canvas, viewpoint, picture));
        show(view, sheets.of(order), plane);
        return view;
    }

    private void show(NamesInView view, NameSheet sheet, ProjectedWorld plane) {
        NameSheet.Order order = sheet.order();
        kept.ifPresent(names -> sheet.states()
                .forEach(named ->
                        names.of(named, order.plane()).filter(view::isInside).ifPresent(view::show)));
        Set<String> named = view.namedStates();
        sheet.names().stream()
                .filter(name -> name.kind() != PlacedName.Kind.STATE || !named.contains(name.id()))
                .forEach(view::show);
        Set<String> namedInView = view.namedStates();
        for (StateNames.Named state : sheet.states()) {
            if (state.pixelsAcross() >= IN_VIEW_FROM_PIXELS_ACROSS && !namedInView.contains(state.iso3())) {
                placeInView(state, view, order, plane).filter(view::isInside).ifPresent(view::showInstead);
            }
        }
        kept.ifPresent(names -> names.keep(view.stateNames(), order.plane()));
    }

    private Optional<PlacedName> placeInView(
            StateNames.Named state, NamesInView view, NameSheet.Order order, ProjectedWorld plane) {
        double scale = order.plane().pixelsPerUnit();
        Box extent = state.land().extent();
        Optional<Box> seen = view.seen(
                new Box(extent.x() * scale, extent.y() * scale, extent.width() * scale, extent.height() * scale));
        Optional<Shape> shape = plane.states().geography().shape(state.iso3());
        if (seen.isEmpty() || shape.isEmpty()) {
            return Optional.empty();
        }
        Box window = new Box(
                seen.get().x() / scale,
                seen.get().y() / scale,
                seen.get().width() / scale,
                seen.get().height() / scale);
        Path2D outline =
                Land.outline(plane.states(), order.plane().projection(), shape.get(), window, scale / LOOK_PIXELS);
        List<Spot> spots = new ArrayList<>();
        for (double proportions : PROPORTIONS_IN_VIEW) {
            spots.addAll(SpotFinder.spots(outline, window, proportions, SPOTS_IN_VIEW));
        }
        return stateNames.placeInView(state, spots, view.space());
    }

    private List<Box> covered(Canvas canvas, Viewpoint viewpoint, Box picture) {
        List<Box> covered = new ArrayList<>(canvas.room().keptFree());
        covered.addAll(NameSheets.reservedFor(layers.callouts(
                viewpoint, canvas.frame(), canvas.visible(), canvas.style().language())));
        return covered.stream()
                .map(box -> new Box(box.x() + picture.x(), box.y() + picture.y(), box.width(), box.height()))
                .toList();
    }

    private void paint(Canvas canvas, Box picture, PlacedName name) {
        Palette palette = canvas.style().palette();
        Lettering lettering = letterings.of(name.inscription());
        double x = name.x() - picture.x();
        double y = name.y() - picture.y();
        name.leader().ifPresent(line -> {
            Line2D moved = new Line2D.Double(
                    line.fromX() - picture.x(),
                    line.fromY() - picture.y(),
                    line.toX() - picture.x(),
                    line.toY() - picture.y());
            canvas.stroke(moved, palette.halo(), 2.4);
            canvas.stroke(moved, palette.label(), 0.8);
        });
        switch (name.kind()) {
            case STATE, PLACE -> letterings.paint(canvas, lettering, x, y, palette.label());
            case SEA -> letterings.paintBare(canvas, lettering, x, y, palette.seaLabel());
        }
        name.dot().ifPresent(dot -> {
            fillDot(canvas, dot, picture, dot.widthPixels() + 2, palette.halo().withOpacity(1));
            fillDot(canvas, dot, picture, dot.widthPixels(), palette.label());
            if (dot.isHollow()) {
                fillDot(
                        canvas,
                        dot,
                        picture,
                        dot.widthPixels() - 2,
                        palette.halo().withOpacity(1));
            }
        });
    }

    private static void fillDot(Canvas canvas, PlacedName.Dot dot, Box picture, double width, Colour colour) {
        canvas.fill(
                new Ellipse2D.Double(
                        dot.x() - picture.x() - width / 2, dot.y() - picture.y() - width / 2, width, width),
                colour);
    }
}
