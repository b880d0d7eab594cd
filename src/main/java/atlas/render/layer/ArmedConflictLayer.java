package atlas.render.layer;

import atlas.cartography.AreaStyle;
import atlas.cartography.Box;
import atlas.cartography.LabelSpace;
import atlas.cartography.Palette;
import atlas.domain.Atlas;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.ArmedConflicts;
import atlas.domain.conflict.ConflictYear;
import atlas.i18n.Messages;
import atlas.render.canvas.Canvas;
import atlas.render.canvas.Frame;
import atlas.render.geometry.Composition;
import atlas.render.label.LabelLayout;
import atlas.render.label.LaidOutLabels;
import atlas.render.symbol.ArmedConflictMark;
import atlas.render.symbol.ArmedConflictMarkFinder;
import atlas.render.symbol.EventMarkFinder;
import atlas.render.symbol.MapMark;
import atlas.theme.Legend;
import atlas.view.Layer;
import atlas.view.Selection;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The armed conflicts of the day's year as UCDP counts them: a dot for a war, a small ring for a minor conflict.
final class ArmedConflictLayer implements MapLayer {

    private static final double CASING_PIXELS = 1.2;
    private static final double RING_PIXELS = 1.4;
    private static final double CHOSEN_PIXELS = 3;

    private final Atlas atlas;
    private final ArmedConflictMarkFinder finder;

    ArmedConflictLayer(Atlas atlas) {
        this.atlas = atlas;
        this.finder = new ArmedConflictMarkFinder(atlas, new EventMarkFinder(atlas));
    }

    @Override
    public Optional<Layer> choice() {
        return Optional.of(Layer.ARMED_CONFLICTS);
    }

    @Override
    public List<Box> paintMarks(Canvas canvas, Composition picture) {
        List<Box> covered = new ArrayList<>();
        for (ArmedConflictMark mark : finder.everywhere(picture.viewpoint(), canvas.frame())) {
            if (canvas.frame().bounds().overlaps(mark.box())) {
                boolean isChosen = picture.viewpoint()
                        .selection()
                        .equals(new Selection.OfArmedConflict(mark.conflict().id()));
                paint(canvas, mark, isChosen);
                covered.add(mark.box());
            }
        }
        return covered;
    }

    private static void paint(Canvas canvas, ArmedConflictMark mark, boolean isChosen) {
        Palette palette = canvas.style().palette();
        if (isChosen) {
            canvas.stroke(circle(mark, mark.radiusPixels() + CHOSEN_PIXELS), palette.accent(), 2);
        }
        canvas.fill(circle(mark, mark.radiusPixels() + CASING_PIXELS), palette.card());
        if (mark.year().isWar()) {
            canvas.fill(circle(mark, mark.radiusPixels()), palette.conflict());
        } else {
            canvas.stroke(circle(mark, mark.radiusPixels() - RING_PIXELS / 2), palette.conflict(), RING_PIXELS);
        }
    }

    private static Shape circle(ArmedConflictMark mark, double radius) {
        return new Ellipse2D.Double(mark.x() - radius, mark.y() - radius, 2 * radius, 2 * radius);
    }

    @Override
    public Optional<LaidOutLabels> names(Viewpoint viewpoint) {
        return Optional.of(new KeptFree(finder, viewpoint.date().getYear()));
    }

    /// Writes nothing, and keeps names off the marks of a year.
    private record KeptFree(ArmedConflictMarkFinder finder, int year) implements LaidOutLabels {

        @Override
        public void reserve(LabelLayout.LayoutRequest request, LabelSpace space) {
            finder.onPlane(year, request.plane()).forEach(mark -> space.reserve(mark.box()));
        }

        @Override
        public Placed place(LabelLayout.LayoutRequest request, LabelSpace space) {
            return Placed.of(List.of());
        }
    }

    @Override
    public List<MapMark> marks(Viewpoint viewpoint, Frame frame) {
        return List.copyOf(finder.everywhere(viewpoint, frame));
    }

    @Override
    public Collection<?> facts(Viewpoint viewpoint, Frame frame) {
        return finder.everywhere(viewpoint, frame).stream()
                .filter(mark -> frame.bounds().overlaps(mark.box()))
                .map(ArmedConflictMark::conflict)
                .toList();
    }

    /// One row for both intensities, since a legend that grows hides the map. After the last year of the source it says
    /// that nothing is known, which is not that nothing happened.
    @Override
    public List<Legend.LegendEntry> legend(Subject subject, Palette palette, Messages messages) {
        ArmedConflicts all = atlas.armedConflicts();
        int year = subject.date().getYear();
        if (all.byId().isEmpty()) {
            return List.of();
        }
        if (!all.covers(year)) {
            AreaStyle none = new AreaStyle(palette.card(), AreaStyle.Pattern.PLAIN, palette.boundary());
            String words = messages.get("legend.armed.none", Integer.toString(all.lastYear()));
            return List.of(new Legend.LegendEntry(none, Legend.Sample.POINT, words, "", Set.of()));
        }
        List<ArmedConflict> found = all.in(year);
        long wars = found.stream()
                .filter(conflict ->
                        conflict.in(year).filter(ConflictYear::isWar).isPresent())
                .count();
        return List.of(new Legend.LegendEntry(
                AreaStyle.plain(palette.conflict()),
                Legend.Sample.POINT,
                messages.get("legend.armed"),
                wars + " + " + (found.size() - wars),
                found.stream().flatMap(conflict -> conflict.states().stream()).collect(Collectors.toSet())));
    }
}
