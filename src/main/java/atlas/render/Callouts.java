package atlas.render;

import atlas.cartography.Box;
import atlas.domain.Atlas;
import atlas.domain.Conflict;
import atlas.i18n.Language;
import atlas.view.Layer;
import atlas.view.Viewpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Places the conflicts' names. While the map is moved they keep still on it; only one that meets the edge of the view
/// goes to the other side of its mark.
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

    /// The callouts of the conflicts that had begun by the viewpoint's day; in a comparison, by the day of the side on
    /// which a conflict's place lies.
    ///
    /// @param visible the part of the frame that the reader sees, in pixels
    public List<Callout> of(Viewpoint viewpoint, Frame frame, Box visible, Language language) {
        List<Callout> placed = new ArrayList<>();
        if (viewpoint.shows(Layer.CONFLICT_ZONES)) {
            for (Conflict conflict : atlas.conflicts().values()) {
                double share = (frame.pixelOf(conflict.marker()).x() - visible.x()) / visible.width();
                if (conflict.phaseOn(viewpoint.seenAt(share).date()).isPresent()) {
                    placed.add(place(conflict, frame, visible, language, placed));
                }
            }
        }
        return placed;
    }

    private Callout place(Conflict conflict, Frame frame, Box visible, Language language, List<Callout> placed) {
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
        List<Box> free = candidates.stream()
                .filter(candidate -> placed.stream()
                        .noneMatch(other -> other.pill().grownBy(4).overlaps(candidate)))
                .toList();
        Box pill = Stream.concat(free.stream().filter(visible::contains), free.stream())
                .findFirst()
                .orElse(candidates.getFirst());
        return new Callout(conflict, at.x(), at.y(), pill);
    }
}
