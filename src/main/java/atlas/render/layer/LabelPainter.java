package atlas.render.layer;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.cartography.Palette;
import atlas.geo.Shape;
import atlas.render.canvas.Canvas;
import atlas.render.canvas.Frame;
import atlas.render.canvas.VisiblePart;
import atlas.render.geometry.Composition;
import atlas.render.geometry.LabelArea;
import atlas.render.geometry.ProjectedWorld;
import atlas.render.geometry.Spot;
import atlas.render.geometry.SpotFinder;
import atlas.render.label.KeptLabels;
import atlas.render.label.LabelLayout;
import atlas.render.label.LabelLayoutCache;
import atlas.render.label.LabelsInView;
import atlas.render.label.PlacedLabel;
import atlas.render.label.StateLabels;
import atlas.render.symbol.SmallStateFinder;
import atlas.render.text.GlyphCache;
import atlas.render.text.TextOutline;
import atlas.view.Viewpoint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Paints the names of states, capitals and seas. Where they stand is decided on layouts of the plane, not on the
/// picture, so that they keep still while the map is moved; only a large state whose name lies outside the view has it
/// moved into what is seen of it.
public final class LabelPainter {

    /// How coarsely what is seen of a state is rastered.
    private static final double LOOK_PIXELS = 8;
    private static final double[] PROPORTIONS_IN_VIEW = {7, 3.5};
    private static final int SPOTS_IN_VIEW = 3;
    /// Smaller states are named in their own place or not at all.
    private static final double IN_VIEW_FROM_PIXELS_ACROSS = 120;

    private static final double EDGE_PIXELS = 4;
    private static final double EVERYWHERE_PIXELS = 1e9;

    private final GlyphCache glyphs;
    private final MapLayers layers;
    private final SmallStateFinder smallStateFinder;
    private final LabelLayoutCache sheets = new LabelLayoutCache();
    private final StateLabels stateLabels;
    private final Optional<KeptLabels> kept;

    /// @param kept for the pictures of a screen; without it a picture depends on nothing but its viewpoint
    public LabelPainter(
            GlyphCache glyphs, MapLayers layers, SmallStateFinder smallStateFinder, Optional<KeptLabels> kept) {
        this.glyphs = glyphs;
        this.layers = layers;
        this.smallStateFinder = smallStateFinder;
        this.stateLabels = new StateLabels(glyphs);
        this.kept = kept;
    }

    /// Paints the names, and returns where they stand.
    ///
    /// @param canvas keeps free what is marked
    public LabelsInView paint(Canvas canvas, Composition picture) {
        LabelsInView view = choose(
                canvas,
                picture.seen().plane(),
                picture.viewpoint(),
                picture.colouring().namedFirst());
        view.names().forEach(name -> paint(canvas, view.picture(), name));
        return view;
    }

    /// The names to be painted, in pixels from the plane's corner.
    public LabelsInView choose(Canvas canvas, ProjectedWorld plane, Viewpoint viewpoint, Set<String> participants) {
        Frame whole = canvas.frame().wholePlane();
        Frame frame = canvas.frame();
        Box picture = new Box(-frame.x(0), -frame.y(0), frame.widthPixels(), frame.heightPixels());
        Box visible = picture.grownBy(-canvas.margins().margin() - EDGE_PIXELS);
        LabelLayout.LayoutRequest request = new LabelLayout.LayoutRequest(
                plane.areas(),
                whole,
                canvas.style().language(),
                participants,
                LabelLayoutCache.reservedFor(layers.callouts(
                        viewpoint,
                        whole,
                        new VisiblePart(Box.around(0, 0, EVERYWHERE_PIXELS, EVERYWHERE_PIXELS), List.of()),
                        canvas.style().language())),
                smallStateFinder.onPlane(viewpoint, whole),
                layers.names(viewpoint),
                LabelLayout.around(picture));
        LabelsInView view = LabelsInView.of(picture, visible, covered(canvas, viewpoint, picture));
        show(view, sheets.of(request), plane);
        return view;
    }

    private void show(LabelsInView view, LabelLayout sheet, ProjectedWorld plane) {
        LabelLayout.LayoutRequest request = sheet.request();
        kept.ifPresent(names -> sheet.states()
                .forEach(named ->
                        names.of(named, request.plane()).filter(view::isInside).ifPresent(view::show)));
        Set<String> named = view.namedStates();
        sheet.names().stream()
                .filter(name -> name.labelKind() != PlacedLabel.LabelKind.STATE || !named.contains(name.id()))
                .forEach(view::show);
        Set<String> namedInView = view.namedStates();
        for (StateLabels.Named state : sheet.states()) {
            if (state.pixelsAcross() >= IN_VIEW_FROM_PIXELS_ACROSS && !namedInView.contains(state.iso3())) {
                placeInView(state, view, request, plane).filter(view::isInside).ifPresent(view::showInstead);
            }
        }
        kept.ifPresent(names -> names.keep(view.stateNames(), request.plane()));
    }

    private Optional<PlacedLabel> placeInView(
            StateLabels.Named state, LabelsInView view, LabelLayout.LayoutRequest request, ProjectedWorld plane) {
        double scale = request.plane().pixelsPerUnit();
        Box extent = state.area().extent();
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
        Path2D outline = LabelArea.outline(
                plane.states(), request.plane().projection(), shape.get(), window, scale / LOOK_PIXELS);
        List<Spot> spots = new ArrayList<>();
        for (double proportions : PROPORTIONS_IN_VIEW) {
            spots.addAll(SpotFinder.spots(outline, window, proportions, SPOTS_IN_VIEW));
        }
        return stateLabels.placeInView(state, spots, view.space());
    }

    private List<Box> covered(Canvas canvas, Viewpoint viewpoint, Box picture) {
        List<Box> covered = new ArrayList<>(canvas.margins().keptFree());
        covered.addAll(LabelLayoutCache.reservedFor(layers.callouts(
                viewpoint, canvas.frame(), canvas.visiblePart(), canvas.style().language())));
        return covered.stream()
                .map(box -> new Box(box.x() + picture.x(), box.y() + picture.y(), box.width(), box.height()))
                .toList();
    }

    private void paint(Canvas canvas, Box picture, PlacedLabel name) {
        Palette palette = canvas.style().palette();
        TextOutline textOutline = glyphs.of(name.labelText());
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
        switch (name.labelKind()) {
            case STATE, PLACE -> glyphs.paint(canvas, textOutline, x, y, palette.label());
            case SEA -> glyphs.paint(canvas, textOutline, x, y, palette.seaLabel(), palette.sea());
        }
        name.placeDot().ifPresent(placeDot -> {
            fillDot(
                    canvas,
                    placeDot,
                    picture,
                    placeDot.widthPixels() + 2,
                    palette.halo().withOpacity(1));
            fillDot(canvas, placeDot, picture, placeDot.widthPixels(), palette.label());
            if (placeDot.isHollow()) {
                fillDot(
                        canvas,
                        placeDot,
                        picture,
                        placeDot.widthPixels() - 2,
                        palette.halo().withOpacity(1));
            }
        });
    }

    private static void fillDot(
            Canvas canvas, PlacedLabel.PlaceDot placeDot, Box picture, double width, Colour colour) {
        canvas.fill(
                new Ellipse2D.Double(
                        placeDot.x() - picture.x() - width / 2, placeDot.y() - picture.y() - width / 2, width, width),
                colour);
    }
}
