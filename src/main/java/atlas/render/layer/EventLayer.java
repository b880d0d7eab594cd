package atlas.render.layer;

import atlas.cartography.Box;
import atlas.domain.Atlas;
import atlas.render.canvas.Canvas;
import atlas.render.canvas.Frame;
import atlas.render.geometry.Composition;
import atlas.render.symbol.EventMark;
import atlas.render.symbol.EventMarkFinder;
import atlas.render.symbol.EventPainter;
import atlas.render.symbol.EventPoint;
import atlas.render.symbol.MapMark;
import atlas.render.text.GlyphCache;
import atlas.view.Layer;
import atlas.view.Viewpoint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What happened in conflicts, at regional scales.
final class EventLayer implements MapLayer {

    private final EventMarkFinder eventMarkFinder;
    private final EventPainter painter;

    EventLayer(Atlas atlas, GlyphCache glyphs) {
        this.eventMarkFinder = new EventMarkFinder(atlas);
        this.painter = new EventPainter(glyphs);
    }

    @Override
    public Optional<Layer> choice() {
        return Optional.of(Layer.EVENT_POINTS);
    }

    @Override
    public List<Box> paintMarks(Canvas canvas, Composition picture) {
        Viewpoint viewpoint = picture.viewpoint();
        List<EventMark> marks = eventMarkFinder.of(viewpoint, canvas.frame());
        return marks.isEmpty()
                ? List.of()
                : painter.paint(
                        canvas, marks, viewpoint.date(), canvas.margins().keptFree());
    }

    @Override
    public List<MapMark> marks(Viewpoint viewpoint, Frame frame) {
        return List.copyOf(eventMarkFinder.everywhere(viewpoint, frame));
    }

    @Override
    public Collection<?> facts(Viewpoint viewpoint, Frame frame) {
        return eventMarkFinder.of(viewpoint, frame).stream()
                .flatMap(mark -> mark.cluster().points().stream())
                .map(EventPoint::event)
                .toList();
    }
}
