package atlas.render;

import atlas.cartography.Box;
import atlas.cartography.LabelSpace;
import atlas.cartography.Palette;
import atlas.domain.Atlas;
import atlas.domain.Sea;
import atlas.domain.State;
import atlas.geo.LonLat;
import atlas.geo.Shape;
import atlas.geo.World;
import atlas.i18n.Language;
import atlas.view.Layer;
import atlas.view.Viewpoint;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Paints the names of states, capitals and seas. States that take part come first, then the larger; what finds no
/// free place is left out.
final class NamePainter {

    private static final double DOT_PIXELS = 4.2;
    private static final double GAP_PIXELS = 3;
    private static final double CAPITAL_FONT_PIXELS = 10;
    /// States less than this across have no room for a capital beside their name.
    private static final double CAPITAL_FROM_PIXELS_ACROSS = 34;
    private static final double SMALL_STATE_FROM_PIXELS_ACROSS = 5;

    private final Atlas atlas;
    private final World world;
    private final Letterings letterings;
    private final Callouts callouts;

    NamePainter(Atlas atlas, World world, Letterings letterings) {
        this.atlas = atlas;
        this.world = world;
        this.letterings = letterings;
        this.callouts = new Callouts(atlas, letterings);
    }

    /// A state with how large it stands on the picture.
    private record Named(State state, LonLat at, double pixelsAcross, boolean takesPart) {}

    void paint(Canvas canvas, Viewpoint viewpoint, Set<String> participants) {
        Frame frame = canvas.frame();
        LabelSpace space = new LabelSpace(canvas.visible().grownBy(-2));
        canvas.room().keptFree().forEach(space::reserve);
        callouts.of(viewpoint, frame, canvas.visible(), canvas.style().language())
                .forEach(callout -> {
                    space.reserve(callout.pill());
                    space.reserve(Box.around(callout.x(), callout.y(), 8, 8));
                });
        List<Named> states = statesByImportance(frame, participants);
        if (viewpoint.shows(Layer.CAPITALS)) {
            states.stream()
                    .filter(named -> named.pixelsAcross() >= CAPITAL_FROM_PIXELS_ACROSS)
                    .flatMap(named -> named.state().capital().stream())
                    .forEach(capital -> space.reserve(dotAt(frame, capital.at())));
        }
        if (viewpoint.shows(Layer.STATE_NAMES)) {
            states.forEach(named -> paintState(canvas, space, named));
        }
        if (viewpoint.shows(Layer.CAPITALS)) {
            states.stream()
                    .filter(named -> named.pixelsAcross() >= CAPITAL_FROM_PIXELS_ACROSS)
                    .forEach(named ->
                            named.state().capital().ifPresent(capital -> paintCapital(canvas, space, capital)));
        }
        if (viewpoint.shows(Layer.WATERS)) {
            atlas.seas().stream()
                    .sorted(Comparator.comparingDouble(Sea::widthKm).reversed())
                    .forEach(sea -> paintSea(canvas, space, sea));
        }
    }

    private List<Named> statesByImportance(Frame frame, Set<String> participants) {
        double kilometresPerPixel = frame.kilometresPerPixel();
        List<Named> named = new ArrayList<>();
        for (State state : atlas.states().values()) {
            Optional<Shape> shape = world.overview().states().shape(state.iso3());
            if (shape.isPresent() && shape.get().labelAt().isPresent()) {
                LonLat at = shape.get().labelAt().get();
                if (isNear(frame, at)) {
                    double across = Math.sqrt(shape.get().areaKm2()) / kilometresPerPixel;
                    named.add(new Named(state, at, across, participants.contains(state.iso3())));
                }
            }
        }
        named.sort(Comparator.comparing(Named::takesPart)
                .thenComparingDouble(Named::pixelsAcross)
                .reversed()
                .thenComparing(n -> n.state().iso3()));
        return named;
    }

    private static boolean isNear(Frame frame, LonLat place) {
        Box at = frame.pixelOf(place);
        return frame.bounds().contains(at);
    }

    private void paintState(Canvas canvas, LabelSpace space, Named named) {
        Language language = canvas.style().language();
        double size = Math.clamp(6 + 0.5 * Math.sqrt(named.pixelsAcross()), 8, 17);
        String name = named.state().nameOnMap(language).toUpperCase(language.locale());
        Lettering wide = lettering(List.of(name), size);
        boolean fits = wide.widthPixels() < named.pixelsAcross() * 1.15;
        List<String> lines = fits ? List.of(name) : inTwoLines(name);
        Lettering lettering = lettering(lines, size);
        Box at = canvas.frame().pixelOf(named.at());
        double w = lettering.widthPixels() + 2 * GAP_PIXELS;
        double h = lettering.heightPixels() + 2 * GAP_PIXELS;
        List<Box> candidates = new ArrayList<>();
        if (lettering.widthPixels() < named.pixelsAcross() * 2.2) {
            for (double shift : new double[] {0, -0.12, 0.12, -0.24, 0.24}) {
                candidates.add(Box.around(at.x(), at.y() + shift * named.pixelsAcross(), w, h));
            }
        }
        if (named.takesPart() && named.pixelsAcross() >= SMALL_STATE_FROM_PIXELS_ACROSS) {
            double off = named.pixelsAcross() / 2 + 2;
            candidates.add(Box.around(at.x() + off + w / 2, at.y(), w, h));
            candidates.add(Box.around(at.x() - off - w / 2, at.y(), w, h));
            candidates.add(Box.around(at.x(), at.y() + off + h / 2, w, h));
            candidates.add(Box.around(at.x(), at.y() - off - h / 2, w, h));
        }
        space.takeFirstFree(candidates)
                .ifPresent(box -> letterings.paint(
                        canvas,
                        lettering,
                        box.x() + w / 2,
                        box.y() + h / 2,
                        canvas.style().palette().label()));
    }

    private Lettering lettering(List<String> lines, double size) {
        return letterings.of(lines, size >= 11 ? Typeface.Cut.SEMI_BOLD : Typeface.Cut.MEDIUM, size, 0.06);
    }

    /// Broken at the space nearest to the middle, if there is one.
    private static List<String> inTwoLines(String name) {
        int best = -1;
        for (int i = name.indexOf(' '); i >= 0; i = name.indexOf(' ', i + 1)) {
            if (best < 0 || Math.abs(2 * i - name.length()) < Math.abs(2 * best - name.length())) {
                best = i;
            }
        }
        return best < 0 ? List.of(name) : List.of(name.substring(0, best), name.substring(best + 1));
    }

    private static Box dotAt(Frame frame, LonLat place) {
        Box at = frame.pixelOf(place);
        return Box.around(at.x(), at.y(), DOT_PIXELS, DOT_PIXELS);
    }

    private void paintCapital(Canvas canvas, LabelSpace space, State.Capital capital) {
        Palette palette = canvas.style().palette();
        Box dot = dotAt(canvas.frame(), capital.at());
        if (!isNear(canvas.frame(), capital.at())) {
            return;
        }
        Lettering lettering = letterings.of(
                List.of(capital.names().in(canvas.style().language())), Typeface.Cut.REGULAR, CAPITAL_FONT_PIXELS, 0);
        double w = lettering.widthPixels() + 4;
        double h = lettering.heightPixels() + 4;
        double x = dot.x() + DOT_PIXELS / 2;
        double y = dot.y() + DOT_PIXELS / 2;
        double off = DOT_PIXELS / 2 + 1;
        space.takeFirstFree(List.of(
                        Box.around(x + off + w / 2, y, w, h),
                        Box.around(x - off - w / 2, y, w, h),
                        Box.around(x, y - off - h / 2, w, h),
                        Box.around(x, y + off + h / 2, w, h)))
                .ifPresent(box -> {
                    letterings.paint(canvas, lettering, box.x() + w / 2, box.y() + h / 2, palette.label());
                    canvas.fill(
                            new Ellipse2D.Double(dot.x() - 1, dot.y() - 1, dot.width() + 2, dot.height() + 2),
                            palette.halo());
                    canvas.fill(new Ellipse2D.Double(dot.x(), dot.y(), dot.width(), dot.height()), palette.label());
                });
    }

    private void paintSea(Canvas canvas, LabelSpace space, Sea sea) {
        double pixelsAcross = sea.widthKm() / canvas.frame().kilometresPerPixel();
        if (!isNear(canvas.frame(), sea.at())) {
            return;
        }
        double size = Math.clamp(7 + pixelsAcross / 50, 10.5, 15);
        String name = sea.names().in(canvas.style().language());
        Lettering wide = letterings.of(List.of(name), Typeface.Cut.ITALIC, size, 0.06);
        Lettering lettering = wide.widthPixels() < pixelsAcross
                ? wide
                : letterings.of(inTwoLines(name), Typeface.Cut.ITALIC, size, 0.06);
        if (lettering.widthPixels() > pixelsAcross * 1.2) {
            return;
        }
        Box at = canvas.frame().pixelOf(sea.at());
        space.takeFirstFree(
                        List.of(Box.around(at.x(), at.y(), lettering.widthPixels() + 6, lettering.heightPixels() + 6)))
                .ifPresent(box -> letterings.paintBare(
                        canvas,
                        lettering,
                        at.x(),
                        at.y(),
                        canvas.style().palette().seaLabel()));
    }
}
