package atlas.render;

import atlas.cartography.Box;
import atlas.domain.Atlas;
import atlas.view.Layer;
import atlas.view.Viewpoint;
import java.util.List;
import java.util.Optional;

/// What happened in conflicts, at regional scales.
final class EventLayer implements MapLayer {

    private final EventMarks eventMarks;
    private final EventPainter painter;

    EventLayer(Atlas atlas, Letterings letterings) {
        this.eventMarks = new EventMarks(atlas);
        this.painter = new EventPainter(letterings);
    }

    @Override
    public Optional<Layer> choice() {
        return Optional.of(Layer.EVENT_POINTS);
    }

    @Override
    public List<Box> paintMarks(Canvas canvas, Composition picture) {
        Viewpoint viewpoint = picture.viewpoint();
        List<EventMark> marks = eventMarks.of(viewpoint, canvas.frame());
        return marks.isEmpty()
                ? List.of()
                : painter.paint(canvas, marks, viewpoint.date(), canvas.room().keptFree());
    }

    @Override
    public List<MapMark> marks(Viewpoint viewpoint, Frame frame) {
        return List.copyOf(eventMarks.everywhere(viewpoint, frame));
    }
}
