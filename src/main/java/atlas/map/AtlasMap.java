package atlas.map;

import atlas.domain.place.State;
import atlas.geo.LonLat;
import atlas.geo.World;
import atlas.i18n.Messages;
import atlas.map.input.Gestures;
import atlas.map.input.LongPress;
import atlas.map.input.MapKeys;
import atlas.map.input.Motion;
import atlas.map.input.NeighbourKeys;
import atlas.map.input.RevealState;
import atlas.map.input.ViewportLimits;
import atlas.map.marker.Hover;
import atlas.map.marker.MarkButtons;
import atlas.map.marker.MarkerLayer;
import atlas.map.picture.EachPulse;
import atlas.map.picture.FirstFrame;
import atlas.map.picture.JavaFxPulses;
import atlas.map.picture.Picture;
import atlas.map.picture.PictureRequests;
import atlas.map.picture.Pulses;
import atlas.map.picture.RenderWorker;
import atlas.map.picture.ShownPictures;
import atlas.map.picture.StateOutlineView;
import atlas.map.tiles.TilesBelow;
import atlas.render.MapPainter;
import atlas.render.canvas.Frame;
import atlas.render.canvas.MapStyle;
import atlas.render.pick.StatesUnder;
import atlas.theme.HoverWords;
import atlas.tiles.TileFailure;
import atlas.tiles.TileSource;
import atlas.view.AtlasState;
import atlas.view.Camera;
import atlas.view.Flight;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import atlas.view.WorldOfDay;
import com.gluonhq.maps.MapLayer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The map: Gluon's viewport with our picture and markers in it. Follows the state's viewpoint and speaks to it when
/// the reader moves the map or chooses something.
public final class AtlasMap extends Region {

    /// What the map is drawn with and drawn from.
    public record Parts(MapPainter painter, World world, MapStyle style, Messages messages) {}

    private final AtlasState state;
    private final MapPainter painter;
    private final TilesBelow tilesBelow = new TilesBelow();
    private final ShownPictures pictures = new ShownPictures();
    private final MarkerLayer markerLayer;
    private final World world;
    private final ViewportController viewportController = new ViewportController();
    private final Motion motion;
    private final Hover hover;
    private final PictureRequests orders;
    private final ReadOnlyObjectWrapper<@Nullable Frame> frame = new ReadOnlyObjectWrapper<>();
    private final ChangeListener<Viewpoint> follow = (observable, before, now) -> follow(before, now);
    private final List<Region> overlays = new ArrayList<>();
    private final GluonViewport viewport;
    private boolean isChoosing;

    public AtlasMap(AtlasState state, Parts parts) {
        this(state, parts, new JavaFxPulses());
    }

    /// @param pulses on which the map moves by itself
    public AtlasMap(AtlasState state, Parts parts, Pulses pulses) {
        this.state = state;
        this.painter = parts.painter();
        this.motion = new Motion(viewportController, pulses);
        this.orders = new PictureRequests(
                this,
                new RenderWorker(parts.painter(), pictures.pool(), this::frame, this::show),
                parts.style(),
                tilesBelow,
                state::viewpoint,
                this::frame);
        this.hover = new Hover(
                this,
                state,
                new HoverWords(state.atlas(), parts.messages()),
                new StatesUnder(state.atlas(), parts.world()),
                parts.painter().layers(),
                parts.messages(),
                new StateOutlineView(parts.painter(), parts.style()),
                orders::covers);
        this.world = parts.world();
        this.markerLayer = new MarkerLayer(
                hover.outline(),
                parts.painter().layers(),
                parts.messages(),
                new MarkButtons(state, parts.messages(), parts.painter().layers(), hover),
                orders::covers,
                conflict -> state.select(new Selection.OfConflict(conflict.id())));
        // Names of conflicts alone, on an empty sea, would tell nothing.
        markerLayer.visibleProperty().bind(pictures.paintedProperty().isNotNull());
        getStyleClass().add("atlas-map");
        setId("map");
        MapGround.layUnder(this, parts.style());
        setMinSize(200, 200);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(parts.messages().get("map.accessible"));
        new EachPulse(this::takeBack, this::tidyUp).whileShown(this);
        List<MapLayer> layers = new ArrayList<>(pictures.layers());
        layers.add(markerLayer);
        this.viewport = new GluonViewport(layers, tilesBelow);
        Gestures gestures = new Gestures(this, viewportController, motion);
        getChildren().addAll(viewport.view(), gestures.overlay(), hover.words());
        var _ = new LongPress(
                this,
                (x, y, touched) ->
                        frame().filter(now -> hover.tell(x, y, touched, now)).isPresent());
        var _ = new MapKeys(this, viewportController, motion);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> frame().ifPresent(now -> hover.follow(event, now)));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> hover.clear());
        addEventHandler(KeyEvent.KEY_PRESSED, new NeighbourKeys(state, parts.world(), viewportController::frame));
        widthProperty().addListener(observable -> resized());
        heightProperty().addListener(observable -> resized());
        state.viewpointProperty().addListener(follow);
    }

    /// Who paints the map, and knows what its colours and layers stand for.
    public MapPainter painter() {
        return painter;
    }

    /// What is on the screen; null until the map has a size.
    public ReadOnlyObjectProperty<@Nullable Frame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /// The viewpoint of the picture on the screen; null until the first is painted.
    public ReadOnlyObjectProperty<@Nullable Viewpoint> paintedProperty() {
        return pictures.paintedProperty();
    }

    /// Whether everything is there at once, without inertia, flights and fading.
    public BooleanProperty reducedMotionProperty() {
        return motion.reducedProperty();
    }

    /// Shows a picture that is being painted already, in place of ordering the first one. It has no margin: another
    /// has to follow, as it does once the map knows what covers it.
    public void expect(FirstFrame ahead) {
        orders.expect(ahead.frame());
        var _ = ahead.take()
                .whenComplete((picture, failure) -> Platform.runLater(() -> {
                    if (failure != null) {
                        orders.order();
                    } else if (pictures.paintedProperty().get() == null) {
                        show(picture.picture());
                    }
                }));
    }

    /// Sets the nodes that cover parts of the map: when the map is at rest, no label is placed below them.
    public void setObstacles(List<? extends Node> nodes) {
        orders.setObstacles(nodes);
    }

    /// Highlights some states and fades the others; an empty set ends it.
    public void highlight(Set<String> states) {
        orders.highlight(states);
    }

    /// Adds a node that covers the whole map. Mouse, touch and scroll events that it does not consume reach the map.
    public void addOverlay(Region overlay) {
        overlays.add(overlay);
        getChildren().add(getChildren().indexOf(hover.words()), overlay);
    }

    /// What the map tells of the place under the pointer. It may be laid over what stands on the map, in a node that
    /// has the map's size and place.
    public Node words() {
        return hover.words();
    }

    /// Shows tiles below the map while it is drawn in their projection; none where there is no source.
    ///
    /// @param onTrouble told on the JavaFX application thread why tiles are missing, with nothing when none are
    public void showTiles(Optional<TileSource> source, Consumer<Optional<TileFailure>> onTrouble) {
        tilesBelow.choose(source, onTrouble);
        followTiles();
    }

    /// The state that the pointer is on, ISO 3166-1 alpha-3.
    public ReadOnlyObjectProperty<Optional<String>> pointedAtProperty() {
        return hover.pointedAtProperty();
    }

    /// The state at a pixel of the map.
    public Optional<State> stateAt(double x, double y) {
        return frame().flatMap(now -> hover.stateAt(x, y, now));
    }

    /// The place at a pixel of the map; empty outside the Earth.
    public Optional<LonLat> placeAt(double x, double y) {
        return frame().flatMap(now -> now.placeUnder(x, y));
    }

    public void zoomIn() {
        motion.zoomBy(getWidth() / 2, getHeight() / 2, 1.6);
    }

    public void zoomOut() {
        motion.zoomBy(getWidth() / 2, getHeight() / 2, 1 / 1.6);
    }

    /// Paints what is shown anew if it is a close-up, because finer shapes have come.
    public void paintCloseUpAnew() {
        if (frame().filter(shown -> World.isCloseUp(shown.kilometresPerPixel())).isPresent()) {
            orders.order();
        }
    }

    /// Stops painting and listening, before the window is built anew.
    public void close() {
        state.viewpointProperty().removeListener(follow);
        motion.stop();
        orders.close();
        hover.close();
        tilesBelow.close();
    }

    @Override
    protected void layoutChildren() {
        viewport.view().resizeRelocate(0, 0, getWidth(), getHeight());
        overlays.forEach(overlay -> overlay.resizeRelocate(0, 0, getWidth(), getHeight()));
    }

    private void resized() {
        if (getWidth() > 0 && getHeight() > 0) {
            pictures.divide(state.viewpoint(), getWidth(), getHeight());
            Optional<Camera> flown =
                    motion.isFlying() ? ViewportLimits.cameraOf(viewportController.frame()) : Optional.empty();
            apply(frameAt(flown.orElse(state.viewpoint().camera())));
            orders.orderAsResized();
        }
    }

    private void follow(Viewpoint before, Viewpoint now) {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        if (before.withDesk(now.desk()).equals(now)) {
            return;
        }
        pictures.divide(now, getWidth(), getHeight());
        if (before.withDividerOf(now).equals(now)) {
            frame().ifPresent(shown -> markerLayer.show(now, shown));
            orders.orderWhenTheDividerRests();
            return;
        }
        boolean isOnlyMoved = before.withCamera(now.camera()).equals(now);
        if (!before.camera().equals(now.camera()) || before.projection() != now.projection()) {
            go(now);
        } else if (!isChoosing && !state.showsExactly() && !before.selection().equals(now.selection())) {
            bringIntoSight(now.selection());
        }
        followTiles();
        if (!isOnlyMoved) {
            frame().ifPresent(shown -> markerLayer.show(now, shown));
            if (before.camera().equals(now.camera()) && before.projection() == now.projection()) {
                orders.orderAtOnce();
            } else {
                orders.order();
            }
        } else if (!motion.isFlying()) {
            orders.orderWhenNeeded(motion.soon(viewportController.frame()));
        }
    }

    /// Flies to somewhere else; follows small steps at once.
    private void go(Viewpoint now) {
        if (state.hasLeapt()) {
            motion.fly(new Flight(
                    now.projection().projection(),
                    ViewportLimits.cameraOf(viewportController.frame()).orElseThrow(),
                    now.camera()));
        } else {
            motion.forgetFlight();
            apply(frameAt(now.camera()));
        }
    }

    private void bringIntoSight(Selection selection) {
        if (selection instanceof Selection.OfState(String iso3)) {
            // Afterwards: the viewpoint does not change again while it is being told to others.
            Platform.runLater(() -> {
                if (state.viewpoint().selection().equals(selection)) {
                    WorldOfDay then = WorldOfDay.of(state.viewpoint().left().subject(), state.atlas(), world);
                    RevealState revealState = new RevealState(
                            then.atlas(), then.world().overview().states());
                    frame().flatMap(seen -> revealState.cameraFor(then.shownAs(iso3), seen))
                            .ifPresent(state::goTo);
                }
            });
        }
    }

    private Frame frameAt(Camera camera) {
        return Frame.of(state.viewpoint().withCamera(camera), getWidth(), getHeight());
    }

    private Optional<Frame> frame() {
        return Optional.ofNullable(frame.get());
    }

    private void apply(Frame next) {
        frame.set(next);
        pictures.follow(next);
        viewport.follow(next);
        markerLayer.show(state.viewpoint(), next);
        hover.clear();
    }

    private void show(Picture picture) {
        pictures.show(picture, state.viewpoint(), motion.reducedProperty().get());
        // What covers the map may be another thing than when it was moved last.
        frame().ifPresent(shown -> markerLayer.show(state.viewpoint(), shown));
        renewViewWhenWornOut();
    }

    private void takeBack() {
        pictures.takeBack();
        frame().ifPresent(now -> tilesBelow.look(now, motion.isOnTheWay()));
    }

    private void tidyUp() {
        orders.tidyUp(pictures.tidyUp());
    }

    /// Between two gestures.
    private void renewViewWhenWornOut() {
        Frame now = frame.get();
        if (now == null || isPressed() || motion.isFlying() || !viewport.isWornOut()) {
            return;
        }
        renewView();
        apply(now);
    }

    /// Other tiles need a fresh view and a picture that lets them through, or no longer does.
    private void followTiles() {
        if (tilesBelow.follow(state.viewpoint().projection())) {
            renewView();
            frame().ifPresent(this::apply);
            orders.order();
        }
    }

    private void renewView() {
        viewport.renew();
        getChildren().set(0, viewport.view());
        viewport.view().resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /// Carries out what the gestures want.
    private final class ViewportController implements Gestures.Target {
        @Override
        public Frame frame() {
            Frame now = frame.get();
            return now == null ? Frame.of(state.viewpoint(), getWidth(), getHeight()) : now;
        }

        @Override
        public void show(Frame wanted) {
            ViewportLimits.cameraOf(wanted).ifPresent(state::lookAt);
        }

        @Override
        public void goTo(Frame wanted) {
            ViewportLimits.cameraOf(wanted).ifPresent(state::goTo);
        }

        @Override
        public void fly(Camera now, Camera soon) {
            apply(frameAt(now));
            if (motion.isFlying()) {
                orders.orderWhenNeeded(frameAt(soon));
            } else {
                orders.orderIfMoved();
            }
        }

        @Override
        public void home() {
            state.lookHome();
        }

        @Override
        public void choose(double x, double y) {
            isChoosing = true;
            hover.stateAt(x, y, frame()).ifPresent(found -> state.select(new Selection.OfState(found.iso3())));
            isChoosing = false;
        }
    }
}
