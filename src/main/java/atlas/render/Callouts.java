package atlas.render;

import atlas.cartography.Box;
import atlas.domain.Atlas;
import atlas.domain.Conflict;
import atlas.i18n.Language;
import atlas.view.Layer;
import atlas.view.Viewpoint;
import java.util.ArrayList;
import java.util.List;

/// Places the conflicts' names. Where one stands depends on the scale and on the other conflicts only, not on the
/// edge of the view: while the map is moved they keep still on it.
public final class Callouts {

    public static final double PILL_HEIGHT = 24;
    public static final double FONT_PIXELS = 12;
    /// Left of the name: room for the mark.
    public static final double PADDING_LEFT = 24;

    public static final double PADDING_RIGHT = 12;
    private static final double GAP_X = 14;
    private static final double GAP_Y = 20;

    private final Atlas atlas;
    private final Letterings letterings;

    public Callouts(Atlas atlas, Letterings letterings) {
        this.atlas = atlas;
        this.letterings = letterings;
    }

    /// The callouts of the conflicts that had begun by the viewpoint's day.
    public List<Callout> of(Viewpoint viewpoint, Frame frame, Language language) {
        List<Callout> placed = new ArrayList<>();
        if (viewpoint.shows(Layer.CONFLICT_ZONES)) {
            for (Conflict conflict : atlas.conflicts().values()) {
                if (conflict.phaseOn(viewpoint.date()).isPresent()) {
                    placed.add(place(conflict, frame, language, placed));
                }
            }
        }
        return placed;
    }

    private Callout place(Conflict conflict, Frame frame, Language language, List<Callout> placed) {
        Box at = frame.pixelOf(conflict.marker());
        double width = PADDING_LEFT
                + letterings
                        .of(List.of(conflict.names().in(language)), Typeface.Cut.SEMI_BOLD, FONT_PIXELS, 0)
                        .widthPixels()
                + PADDING_RIGHT;
        List<Box> candidates = List.of(
                new Box(at.x() - GAP_X - width, at.y() + GAP_Y, width, PILL_HEIGHT),
                new Box(at.x() + GAP_X, at.y() + GAP_Y, width, PILL_HEIGHT),
                new Box(at.x() + GAP_X, at.y() - GAP_Y - PILL_HEIGHT, width, PILL_HEIGHT),
                new Box(at.x() - GAP_X - width, at.y() - GAP_Y - PILL_HEIGHT, width, PILL_HEIGHT));
        Box pill = candidates.stream()
                .filter(candidate -> placed.stream()
                        .noneMatch(other -> other.pill().grownBy(4).overlaps(candidate)))
                .findFirst()
                .orElse(candidates.getFirst());
        return new Callout(conflict, at.x(), at.y(), pill);
    }
}
