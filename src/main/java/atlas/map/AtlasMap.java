package atlas.map;

import atlas.cartography.Box;
import atlas.domain.State;
import atlas.geo.Geography;
import atlas.geo.Shape;
import atlas.geo.World;
import atlas.i18n.Messages;
import atlas.render.Callouts;
import atlas.render.Frame;
import atlas.render.MapPainter;
import atlas.render.MapStyle;
import atlas.render.Room;
import atlas.theme.Colourings;
import atlas.theme.HoverWords;
import atlas.view.AtlasState;
import atlas.view.Camera;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import com.gluonhq.maps.MapView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The map: Gluon's viewport with our picture and markers in it. Follows the state's viewpoint and speaks to it when
/// the reader moves the map or chooses something.
public final class AtlasMap extends Region {

    /// What the map is drawn with and drawn from.
    public record Parts(MapPainter painter, World world, Callouts callouts, MapStyle style, Messages messages) {}

    /// How much of the map is painted beyond each edge, so that it can be moved before the next picture is there.
    static final double MARGIN_PIXELS = 240;
    private static final double MOST_STRETCHED = 1.2;
    private static final int TILES_UNTIL_RENEWAL = 2_000;
    private static final Duration REST = Duration.millis(140);

    private final AtlasState state;
    private final Geography states;
    private final HoverWords hoverWords;
    private MapStyle style;
    private final Studio studio;
    private final PictureLayer pictureLayer = new PictureLayer();
    private final MarkerLayer markerLayer;
    private final Gestures gestures;
    private final Label hoverName = new Label();
    private final PauseTransition rest = new PauseTransition(REST);
    private final ReadOnlyObjectWrapper<@Nullable Frame> frame = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Viewpoint> painted = new ReadOnlyObjectWrapper<>();
    private final ChangeListener<Viewpoint> follow = (observable, before, now) -> follow(before, now);
    private List<Node> covers = List.of();
    private MapView view = new MapView();
    private long tilesAtRenewal = BlankTiles.asked();
    private Optional<Frame> ordered = Optional.empty();

    public AtlasMap(AtlasState state, Parts parts) {
        this.state = state;
        this.states = parts.world().states();
        Messages messages = parts.messages();
        this.hoverWords = new HoverWords(state.atlas(), messages, new Colourings(state.atlas()));
        this.style = parts.style();
        this.studio = new Studio(parts.painter(), this::show);
        this.markerLayer = new MarkerLayer(
                parts.callouts(),
                messages.language(),
                conflict -> state.select(new Selection.OfConflict(conflict.id())));
        getStyleClass().add("atlas-map");
        setId("map");
        setMinSize(200, 200);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.get("map.accessible"));
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        hoverName.getStyleClass().add("hover-name");
        hoverName.setMouseTransparent(true);
        hoverName.setManaged(false);
        hoverName.setVisible(false);
        fill(view);
        getChildren().addAll(view, hoverName);
        gestures = new Gestures(this, new Hands());
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> hoverName.setVisible(false));
        rest.setOnFinished(event -> orderPicture());
        widthProperty().addListener(observable -> resized());
        heightProperty().addListener(observable -> resized());
        state.viewpointProperty().addListener(follow);
    }

    /// What is on the screen; null until the map has a size.
    public ReadOnlyObjectProperty<@Nullable Frame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /// The viewpoint of the picture on the screen; null until the first is painted.
    public ReadOnlyObjectProperty<@Nullable Viewpoint> paintedProperty() {
        return painted.getReadOnlyProperty();
    }

    /// Shows a picture that is being painted already, in place of ordering the first one. It has no margin: another
    /// has to follow, as it does once the map knows what covers it.
    public void expect(PictureAhead ahead) {
        ordered = Optional.of(ahead.frame());
        var _ = ahead.painted()
                .whenComplete((picture, failure) -> Platform.runLater(() -> {
                    if (failure != null) {
                        orderPicture();
                    } else if (painted.get() == null) {
                        show(picture.picture());
                    }
                }));
    }

    /// Tells what lies on the map and covers it: when the map is at rest, no name stands there.
    public void coveredBy(List<? extends Node> nodes) {
        covers = List.copyOf(nodes);
        rest.playFromStart();
    }

    /// Lets some states stand out and the others fade; with none, all are as they were.
    public void lift(Set<String> states) {
        if (!style.lifted().equals(states)) {
            style = style.lifting(states);
            orderPicture();
        }
    }

    public void zoomIn() {
        gestures.zoom(1.6);
    }

    public void zoomOut() {
        gestures.zoom(1 / 1.6);
    }

    /// Stops painting and listening, before the window is built anew.
    public void close() {
        state.viewpointProperty().removeListener(follow);
        rest.stop();
        studio.close();
    }

    @Override
    protected void layoutChildren() {
        view.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void fill(MapView fresh) {
        // The tiles cost half of the frame rate even when blank.
        fresh.getChildrenUnmodifiable().getFirst().setVisible(false);
        fresh.setOnMousePressed(null);
        fresh.setOnMouseDragged(null);
        fresh.setOnMouseReleased(null);
        fresh.setOnZoomStarted(null);
        fresh.setOnZoomFinished(null);
        fresh.setOnZoom(null);
        fresh.setOnScroll(null);
        fresh.addLayer(pictureLayer);
        fresh.addLayer(markerLayer);
    }

    private void resized() {
        if (getWidth() > 0 && getHeight() > 0) {
            Frame resized = Frame.of(state.viewpoint(), getWidth(), getHeight());
            apply(resized);
            if (ordered.filter(resized::equals).isPresent()) {
                return;
            }
            if (ordered.isEmpty()) {
                orderPicture();
            } else {
                rest.playFromStart();
            }
        }
    }

    private void follow(Viewpoint before, Viewpoint now) {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        boolean isOnlyMoved = before.withCamera(now.camera()).equals(now);
        if (!before.camera().equals(now.camera()) || before.projection() != now.projection()) {
            apply(Frame.of(now, getWidth(), getHeight()));
        }
        if (!isOnlyMoved) {
            frame().ifPresent(shown -> markerLayer.show(now, shown));
            orderPicture();
        } else if (needsPictureNow()) {
            orderPicture();
        } else {
            rest.playFromStart();
        }
    }

    private Optional<Frame> frame() {
        return Optional.ofNullable(frame.get());
    }

    private void apply(Frame next) {
        frame.set(next);
        pictureLayer.setPixelsPerUnit(next.pixelsPerUnit());
        view.setZoom(PlaneMercator.zoomOf(next.pixelsPerUnit()));
        view.setCenter(PlaneMercator.nameOf(next.centre()));
        markerLayer.show(state.viewpoint(), next);
        hoverName.setVisible(false);
    }

    /// Whether the reader has moved near the edge of the picture, or zoomed.
    private boolean needsPictureNow() {
        Frame now = frame.get();
        return now != null && ordered.filter(old -> isInMargin(old, now)).isEmpty();
    }

    /// Whether the picture of an older frame still serves while the map is moving: it covers what is seen, with some
    /// way left to go where it is only moved, and is not stretched so much that one sees it.
    private static boolean isInMargin(Frame old, Frame now) {
        double stretched = now.pixelsPerUnit() / old.pixelsPerUnit();
        boolean isMovedOnly = Math.abs(stretched - 1) < 1e-9;
        double reserve = isMovedOnly ? MARGIN_PIXELS / 2 : 0;
        double dx = Math.abs(old.centre().u() - now.centre().u()) * now.pixelsPerUnit();
        double dy = Math.abs(old.centre().v() - now.centre().v()) * now.pixelsPerUnit();
        double roomX = (old.widthPixels() / 2 + MARGIN_PIXELS) * stretched - now.widthPixels() / 2;
        double roomY = (old.heightPixels() / 2 + MARGIN_PIXELS) * stretched - now.heightPixels() / 2;
        return stretched < MOST_STRETCHED && dx < roomX - reserve && dy < roomY - reserve;
    }

    private void orderPicture() {
        rest.stop();
        frame().ifPresent(now -> {
            ordered = Optional.of(now);
            double outputScale = getScene() == null || getScene().getWindow() == null
                    ? 1
                    : getScene().getWindow().getOutputScaleX();
            List<Box> covered = covers.stream()
                    .filter(Node::isVisible)
                    .map(cover -> sceneToLocal(cover.localToScene(cover.getLayoutBounds())))
                    .map(box -> new Box(
                            box.getMinX() + MARGIN_PIXELS,
                            box.getMinY() + MARGIN_PIXELS,
                            box.getWidth(),
                            box.getHeight()))
                    .toList();
            studio.order(
                    new Studio.Order(state.viewpoint(), now, style, new Room(MARGIN_PIXELS, covered), outputScale));
        });
    }

    private void show(Picture picture) {
        pictureLayer.show(picture);
        painted.set(picture.viewpoint());
        renewViewWhenWornOut();
    }

    /// Gluon's view keeps every tile it ever made and moves them all: after a long journey it is replaced by a fresh
    /// one, between two gestures.
    private void renewViewWhenWornOut() {
        Frame now = frame.get();
        if (now == null || isPressed() || BlankTiles.asked() - tilesAtRenewal < TILES_UNTIL_RENEWAL) {
            return;
        }
        tilesAtRenewal = BlankTiles.asked();
        view.removeLayer(pictureLayer);
        view.removeLayer(markerLayer);
        view = new MapView();
        fill(view);
        getChildren().set(0, view);
        view.resizeRelocate(0, 0, getWidth(), getHeight());
        apply(now);
    }

    private Optional<Shape> shapeUnder(double x, double y) {
        return frame().flatMap(now -> now.placeUnder(x, y)).flatMap(states::shapeUnder);
    }

    private void hover(double x, double y) {
        Optional<State> under = shapeUnder(x, y).flatMap(shape -> state.atlas().state(shape.id()));
        hoverName.setVisible(under.isPresent());
        under.ifPresent(found -> {
            hoverName.setText(hoverWords.of(found, state.viewpoint().subject()));
            hoverName.autosize();
            double left = Math.min(x + 14, getWidth() - hoverName.getWidth() - 4);
            double top = y + 18 + hoverName.getHeight() > getHeight() ? y - 8 - hoverName.getHeight() : y + 18;
            hoverName.relocate(Math.rint(left), Math.rint(top));
        });
    }

    /// Carries out what the gestures want.
    private final class Hands implements Gestures.Target {
        @Override
        public Frame frame() {
            Frame now = frame.get();
            return now == null ? Frame.of(state.viewpoint(), getWidth(), getHeight()) : now;
        }

        @Override
        public void show(Frame wanted) {
            wanted.camera().filter(Hands::isInRange).ifPresent(state::lookAt);
        }

        private static boolean isInRange(Camera camera) {
            return camera.spanKm() > Camera.MIN_SPAN_KM && camera.spanKm() < Camera.MAX_SPAN_KM;
        }

        @Override
        public void home() {
            state.lookHome();
        }

        @Override
        public void choose(double x, double y) {
            shapeUnder(x, y)
                    .flatMap(shape -> state.atlas().state(shape.id()))
                    .ifPresent(found -> state.select(new Selection.OfState(found.iso3())));
        }
    }
}
