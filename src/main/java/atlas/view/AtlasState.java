package atlas.view;

import atlas.domain.Atlas;
import atlas.domain.Conflict;
import atlas.geo.Bounds;
import atlas.geo.LonLat;
import atlas.projection.MapProjection;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Holds the one viewpoint of a window. Everything on screen reads from it and speaks to it by intents, and never to
/// another panel. Used on the JavaFX application thread only.
public final class AtlasState {

    private static final int STEPS_KEPT = 200;

    private final Atlas atlas;
    private final ReadOnlyObjectWrapper<Viewpoint> viewpoint;
    private final Deque<Viewpoint> past = new ArrayDeque<>();
    private final Deque<Viewpoint> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());

    public AtlasState(Atlas atlas, Viewpoint start) {
        this.atlas = atlas;
        this.viewpoint = new ReadOnlyObjectWrapper<>(start.withDate(atlas.clamp(start.date())));
    }

    public Atlas atlas() {
        return atlas;
    }

    public Viewpoint viewpoint() {
        return viewpoint.get();
    }

    public ReadOnlyObjectProperty<Viewpoint> viewpointProperty() {
        return viewpoint.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /// What the last step brought about besides what was asked for.
    public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Takes note that the notice was read.
    public void dismissNotice() {
        notice.set(Optional.empty());
    }

    /// Goes to a day, or to the nearest that the atlas can show. Days passed through in a row are one step of undo.
    public void travelTo(LocalDate day) {
        replace(viewpoint().withDate(atlas.clamp(day)), isOnlyAnotherDay(past.peek()));
    }

    /// Tells of something. Where the map shows what states share with one of them, a state that is chosen becomes that
    /// one.
    public void select(Selection selection) {
        Viewpoint next = viewpoint().withSelection(selection);
        boolean compares = next.subject().theme() instanceof Theme.SharedOrganizations;
        replace(
                compares && selection instanceof Selection.OfState(String iso3)
                        ? next.withTheme(new Theme.SharedOrganizations(iso3))
                        : next,
                false);
    }

    /// Colours the map by an organization's participants and tells of it.
    public void colourBy(String organizationId) {
        replace(
                viewpoint()
                        .withOrganization(organizationId)
                        .withTheme(new Theme.Participation())
                        .withSelection(new Selection.OfOrganization(organizationId)),
                false);
    }

    /// Colours the map by a theme.
    public void colourBy(Theme theme) {
        replace(viewpoint().withTheme(theme), false);
    }

    /// Makes the map be about something else, as one step of undo.
    public void turnTo(Subject subject) {
        replace(viewpoint().withSubject(subject.withDate(atlas.clamp(subject.date()))), false);
    }

    public void toggle(Layer layer) {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        layers.addAll(viewpoint().layers());
        if (!layers.remove(layer)) {
            layers.add(layer);
        }
        replace(viewpoint().withLayers(layers), false);
    }

    /// Changes the projection and shows what it is for.
    public void showIn(MapProjection projection) {
        replace(viewpoint().withProjection(projection).withCamera(Viewpoint.homeOf(projection)), false);
    }

    /// Moves the camera: no step of undo, since looking around undoes itself.
    public void lookAt(Camera camera) {
        viewpoint.set(viewpoint().withCamera(camera));
    }

    public void lookHome() {
        lookAt(Viewpoint.homeOf(viewpoint().projection()));
    }

    /// Tells of a conflict and shows its area close up.
    public void visit(Conflict conflict) {
        Bounds extent = conflict.extent();
        double heightKm =
                new LonLat(extent.west(), extent.south()).kilometresTo(new LonLat(extent.west(), extent.north()));
        replace(
                viewpoint()
                        .withSelection(new Selection.OfConflict(conflict.id()))
                        .withProjection(MapProjection.CLOSE_UP)
                        .withCamera(new Camera(extent.centre(), heightKm * 1.15)),
                false);
    }

    public void show(Viewpoint other) {
        replace(other.withDate(atlas.clamp(other.date())), false);
    }

    public void undo() {
        step(past, future);
    }

    public void redo() {
        step(future, past);
    }

    private void step(Deque<Viewpoint> from, Deque<Viewpoint> to) {
        Viewpoint next = from.poll();
        if (next != null) {
            to.push(viewpoint());
            notice.set(Optional.empty());
            viewpoint.set(next);
            tellSteps();
        }
    }

    private void replace(Viewpoint wanted, boolean continuesTheLastStep) {
        EqualAreas.Kept kept = EqualAreas.keep(viewpoint(), wanted, atlas);
        Viewpoint next = kept.viewpoint();
        notice.set(kept.notice());
        if (next.equals(viewpoint())) {
            return;
        }
        if (!continuesTheLastStep) {
            past.push(viewpoint());
            if (past.size() > STEPS_KEPT) {
                past.removeLast();
            }
        }
        future.clear();
        viewpoint.set(next);
        tellSteps();
    }

    private boolean isOnlyAnotherDay(@Nullable Viewpoint earlier) {
        return earlier != null
                && !earlier.date().equals(viewpoint().date())
                && earlier.withDate(viewpoint().date())
                        .withCamera(viewpoint().camera())
                        .equals(viewpoint());
    }

    private void tellSteps() {
        canUndo.set(!past.isEmpty());
        canRedo.set(!future.isEmpty());
    }
}
