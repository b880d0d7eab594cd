package atlas.map.picture;

import atlas.cartography.Box;
import atlas.map.tiles.TilesBelow;
import atlas.render.canvas.Frame;
import atlas.render.canvas.LabelMargins;
import atlas.render.canvas.MapStyle;
import atlas.view.Viewpoint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// Orders the pictures of a map: a quick one of what has changed under the reader's eyes, one ahead of need while the
/// map moves, and one with a margin, in which no name stands below a panel, when it has come to rest.
public final class PictureRequests {

    /// How much of the margin is left when the next picture is ordered, so that it is there before the edge is seen.
    private static final double RESERVE_MOVED = 0.5;

    private static final double RESERVE_ZOOMED = 0.25;
    private static final double MOST_STRETCHED = 1.2;
    private static final double MOST_STRETCHED_FOR_A_MOMENT = 2;
    private static final Duration REST = Duration.millis(140);
    /// Longer: whoever drags through time pauses now and then, and is not to wait for a margin.
    private static final Duration REST_OF_TIME = Duration.millis(400);

    /// The newest picture that was asked for.
    private record Requested(Frame frame, double marginPixels) {

        /// Whether it still serves while the map is moving: it covers what is seen with some way left to go, and is not
        /// stretched so much that one sees it; where what comes soon is wider, it will be less so.
        boolean serves(Frame now, Frame soon) {
            double stretched = stretched(now);
            boolean isMovedOnly = Math.abs(stretched - 1) < 1e-9;
            boolean isZoomedOut = soon.pixelsPerUnit() < now.pixelsPerUnit();
            return stretched < (isZoomedOut ? MOST_STRETCHED_FOR_A_MOMENT : MOST_STRETCHED)
                    && covers(now, marginPixels * (isMovedOnly ? RESERVE_MOVED : RESERVE_ZOOMED));
        }

        /// Whether it reaches beyond all edges of what is seen by so many pixels.
        boolean covers(Frame now, double reservePixels) {
            double stretched = stretched(now);
            double dx = Math.abs(frame.centre().u() - now.centre().u()) * now.pixelsPerUnit();
            double dy = Math.abs(frame.centre().v() - now.centre().v()) * now.pixelsPerUnit();
            double roomX = (frame.widthPixels() / 2 + marginPixels) * stretched - now.widthPixels() / 2;
            double roomY = (frame.heightPixels() / 2 + marginPixels) * stretched - now.heightPixels() / 2;
            return frame.projection().equals(now.projection())
                    && dx <= roomX - reservePixels
                    && dy <= roomY - reservePixels;
        }

        private double stretched(Frame now) {
            return now.pixelsPerUnit() / frame.pixelsPerUnit();
        }
    }

    private final Region map;
    private final RenderWorker worker;
    private final TilesBelow tilesBelow;
    private final Supplier<Viewpoint> viewpoint;
    private final Supplier<Optional<Frame>> seen;
    private BitmapBudget memory = BitmapBudget.ofThisProgram(PictureView.HAS_GRAPHICS_CARD);
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition restOfTime = new PauseTransition(REST_OF_TIME);
    private MapStyle style;
    private List<Node> covers = List.of();
    private Optional<Requested> newest = Optional.empty();

    /// @param map       that the covers lie on
    /// @param viewpoint of which pictures are ordered
    /// @param seen      the frame on screen; empty until the map has a size
    public PictureRequests(
            Region map,
            RenderWorker worker,
            MapStyle style,
            TilesBelow tilesBelow,
            Supplier<Viewpoint> viewpoint,
            Supplier<Optional<Frame>> seen) {
        this.map = map;
        this.worker = worker;
        this.style = style;
        this.tilesBelow = tilesBelow;
        this.viewpoint = viewpoint;
        this.seen = seen;
        worker.whenOutOfMemory(this::makeDo);
        rest.setOnFinished(_ -> orderCalmly());
        restOfTime.setOnFinished(_ -> orderCalmly());
    }

    /// Counts a picture without a margin as ordered that is being painted already.
    public void expect(Frame ahead) {
        newest = Optional.of(new Requested(ahead, 0));
    }

    /// Orders a picture of what is seen.
    public void order() {
        seen.get().ifPresent(wanted -> orderWithMargin(wanted, RenderWorker.Pace.AT_ONCE));
    }

    private void orderCalmly() {
        seen.get().ifPresent(wanted -> orderWithMargin(wanted, RenderWorker.Pace.CALMLY));
    }

    /// Orders a picture of what will be seen soon when what is seen is near the edge of the newest one, or is zoomed;
    /// else when the map has come to rest. As long as the newest one covers what is seen, the screen has the other
    /// processors.
    public void orderWhenNeeded(Frame soon) {
        seen.get().ifPresent(now -> {
            if (newest.filter(last -> last.serves(now, soon)).isPresent()) {
                rest.playFromStart();
            } else {
                boolean isCovered = newest.filter(last -> last.covers(now, 0)).isPresent();
                orderWithMargin(soon, isCovered ? RenderWorker.Pace.CALMLY : RenderWorker.Pace.AT_ONCE);
            }
        });
    }

    /// What stands still while something else is shown is painted without a margin first, which is quicker.
    public void orderAtOnce() {
        seen.get().ifPresent(wanted -> order(wanted, plan(wanted), 0, RenderWorker.Pace.AT_ONCE));
        restOfTime.playFromStart();
    }

    /// Moving the divider paints nothing; when it rests, names that it cuts find other places.
    public void orderWhenTheDividerRests() {
        restOfTime.playFromStart();
    }

    /// The first picture is ordered at once, others when the map keeps its size.
    public void orderAsResized() {
        if (newest.isEmpty()) {
            order();
        } else if (!isNewestOfWhatIsSeen()) {
            rest.playFromStart();
        }
    }

    /// Orders a picture of what is seen, unless that is the newest one.
    public void orderIfMoved() {
        if (!isNewestOfWhatIsSeen()) {
            order();
        }
    }

    private boolean isNewestOfWhatIsSeen() {
        return newest.map(Requested::frame).equals(seen.get());
    }

    /// Lets some states stand out from now on and the others fade; with none, all are as they were.
    public void highlight(Set<String> states) {
        if (!style.lifted().equals(states)) {
            style = style.lifting(states);
            order();
        }
    }

    /// From now on no name stands below what covers the map when it is at rest.
    public void setObstacles(Collection<? extends Node> below) {
        covers = List.copyOf(below);
        rest.playFromStart();
    }

    /// To be called once a pulse of JavaFX with what it shows.
    public void tidyUp(Collection<SharedBitmap> onScreen) {
        worker.tidyUp(onScreen);
    }

    /// Orders nothing more.
    public void close() {
        rest.stop();
        restOfTime.stop();
        worker.close();
    }

    /// What the heap had no room for is ordered once more in a smaller way, while there is one.
    private void makeDo() {
        if (!memory.isLeast()) {
            memory = memory.smaller();
            order();
        }
    }

    private PicturePlan plan(Frame wanted) {
        int sides = viewpoint.get().right().isPresent() ? 2 : 1;
        return memory.planFor(wanted.widthPixels(), wanted.heightPixels(), outputScale(), sides);
    }

    private void orderWithMargin(Frame wanted, RenderWorker.Pace pace) {
        PicturePlan plan = plan(wanted);
        order(wanted, plan, plan.marginPixels(), pace);
    }

    private void order(Frame wanted, PicturePlan plan, double marginPixels, RenderWorker.Pace pace) {
        rest.stop();
        restOfTime.stop();
        newest = Optional.of(new Requested(wanted, marginPixels));
        worker.order(new RenderWorker.RenderRequest(
                viewpoint.get(),
                wanted,
                tilesBelow.style(style),
                new LabelMargins(marginPixels, covered(marginPixels)),
                plan,
                outputScale(),
                pace));
    }

    /// What covers the map, in its pixels.
    public List<Box> covers() {
        return covered(0);
    }

    private List<Box> covered(double marginPixels) {
        return covers.stream()
                .filter(PictureRequests::isShown)
                .map(cover -> map.sceneToLocal(cover.localToScene(cover.getLayoutBounds())))
                .map(box -> new Box(
                        box.getMinX() + marginPixels, box.getMinY() + marginPixels, box.getWidth(), box.getHeight()))
                .toList();
    }

    private static boolean isShown(Node cover) {
        return cover.isVisible() && (cover.getParent() == null || isShown(cover.getParent()));
    }

    private double outputScale() {
        return map.getScene() == null || map.getScene().getWindow() == null
                ? 1
                : map.getScene().getWindow().getOutputScaleX();
    }
}
