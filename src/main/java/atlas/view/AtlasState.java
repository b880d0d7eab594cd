package atlas.view;

import atlas.domain.Atlas;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.Conflict;
import atlas.domain.group.Group;
import atlas.geo.Bounds;
import atlas.geo.LonLat;
import atlas.projection.MapProjection;
import atlas.view.desk.Desk;
import atlas.view.desk.DeskView;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

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
    private boolean hasLeapt;
    private boolean beginsTravel;
    private boolean showsExactly;

    /// Where a reader stood before an excursion.
    ///
    /// @param past the viewpoints that undoing leads to, the latest first
    public record Stand(Viewpoint viewpoint, List<Viewpoint> past) {
        public Stand {
            past = List.copyOf(past);
        }
    }

    public AtlasState(Atlas atlas, Viewpoint start) {
        this.atlas = atlas;
        this.viewpoint = new ReadOnlyObjectWrapper<>(clamp(start));
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

    /// The next day that is travelled to begins a step of undo of its own.
    public void beginTravel() {
        beginsTravel = true;
    }

    /// Goes to a day as one step of undo, whatever days were passed through before.
    public void jumpTo(LocalDate day) {
        beginTravel();
        travelTo(day);
        beginTravel();
    }

    /// Goes to a day, or to the nearest that the atlas can show. Days passed through in a row, as when time runs or is
    /// dragged, are one step of undo. Where two sides were compared on the same day, both travel.
    public void travelTo(LocalDate day) {
        Optional<Viewpoint> start =
                startOfStep(earlier -> travelled(earlier, viewpoint().date()));
        replace(travelled(start.orElse(viewpoint()), atlas.clamp(day)), start.isPresent());
    }

    /// Goes to a day on the right side of the comparison alone; does nothing where nothing is compared.
    public void travelRightTo(LocalDate day) {
        viewpoint().comparison().ifPresent(compared -> {
            Optional<Viewpoint> start = startOfStep(
                    earlier -> rightTravelled(earlier, compared.right().date()));
            replace(rightTravelled(start.orElse(viewpoint()), atlas.clamp(day)), start.isPresent());
        });
    }

    /// Sets another subject beside the left one, or in place of the right one.
    public void compareWith(Subject right) {
        replace(viewpoint().beside(right.withDate(atlas.clamp(right.date()))), false);
    }

    /// Sets another day beside the later of those that are shown. The earlier stands at the left, unless the sides
    /// differ in more than the day.
    public void compareDay(LocalDate day) {
        LocalDate clamped = atlas.clamp(day);
        Subject left = viewpoint().subject();
        Subject right = viewpoint().comparison().map(Comparison::right).orElse(left);
        LocalDate later = right.date().isAfter(left.date()) ? right.date() : left.date();
        boolean differsInTheDayOnly = right.withDate(left.date()).equals(left);
        replace(
                differsInTheDayOnly
                        ? viewpoint()
                                .withDate(clamped.isBefore(later) ? clamped : later)
                                .beside(left.withDate(clamped.isBefore(later) ? later : clamped))
                        : viewpoint().beside(right.withDate(clamped)),
                false);
    }

    /// Puts one theme on two days into the same classes on both sides, or lets each day make its own; does nothing
    /// where nothing is compared.
    public void shareClasses(boolean areCommon) {
        replace(
                viewpoint()
                        .withComparison(
                                viewpoint().comparison().map(compared -> compared.withCommonClasses(areCommon))),
                false);
    }

    /// Shows the left side alone. Where two days were compared, it is shown on the day that was seen before: an earlier
    /// day had taken its place.
    public void endComparison() {
        Viewpoint alone = viewpoint().withComparison(Optional.empty());
        replace(dayBeforeDaysWereCompared().map(alone::withDate).orElse(alone), false);
    }

    private Optional<LocalDate> dayBeforeDaysWereCompared() {
        return viewpoint()
                .comparison()
                .filter(compared -> !compared.right().date().equals(viewpoint().date()))
                .flatMap(_ -> past.stream()
                        .filter(earlier -> earlier.comparison().isEmpty())
                        .findFirst())
                .map(Viewpoint::date);
    }

    /// Moves the divider, or takes it to the edge of the map: no step of undo, as with the camera.
    ///
    /// @param share of the map's width
    public void moveDivider(double share) {
        viewpoint.set(viewpoint()
                .withComparison(
                        viewpoint().comparison().map(compared -> compared.withDividerShare(Math.clamp(share, 0, 1)))));
    }

    /// Shows a state, an organization, a conflict or another selection in the details panel. Where the theme is about a
    /// state, one that is chosen becomes that state.
    public void select(Selection selection) {
        Viewpoint next = viewpoint().withSelection(selection);
        replace(selection instanceof Selection.OfState(String iso3) ? themedBy(iso3, next) : next, false);
    }

    /// Where the themes of both sides are about a state, and about different ones, the left one follows.
    private static Viewpoint themedBy(String iso3, Viewpoint now) {
        return now.subject()
                .theme()
                .aboutState(iso3)
                .map(theme -> now.turnedTo(now.subject().withTheme(theme)))
                .orElseGet(() -> now.withComparison(now.comparison()
                        .map(compared -> compared.right()
                                .theme()
                                .aboutState(iso3)
                                .map(theme ->
                                        compared.withRight(compared.right().withTheme(theme)))
                                .orElse(compared))));
    }

    /// Colours the map by an organization's participants and tells of it.
    public void colourBy(String organizationId) {
        replace(
                viewpoint()
                        .turnedTo(viewpoint()
                                .subject()
                                .withOrganization(organizationId)
                                .withTheme(new MapTheme.ParticipationTheme()))
                        .withSelection(new Selection.OfOrganization(organizationId)),
                false);
    }

    /// Colours the map by a theme; by a vote on its day.
    public void colourBy(MapTheme theme) {
        replace(viewpoint().turnedTo(viewpoint().subject().turnedTo(theme, atlas)), false);
    }

    /// Makes the map be about something else, as one step of undo.
    public void turnTo(Subject subject) {
        replace(viewpoint().turnedTo(subject.withDate(atlas.clamp(subject.date()))), false);
    }

    public void toggle(Layer layer) {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        layers.addAll(viewpoint().layers());
        if (!layers.remove(layer)) {
            layers.add(layer);
        }
        replace(viewpoint().withLayers(layers), false);
    }

    /// Changes the projection; the camera keeps its place as far as the projection is made to show it.
    public void showIn(MapProjection projection) {
        replace(
                viewpoint().withProjection(projection).withCamera(CameraTransfer.cameraIn(projection, viewpoint())),
                false);
    }

    /// Moves the camera by a small step, as a hand does: no step of undo, since looking around undoes itself.
    public void lookAt(Camera camera) {
        set(viewpoint().withCamera(camera), false);
    }

    /// Looks at another place, to which the map may fly: no step of undo either.
    public void goTo(Camera camera) {
        set(viewpoint().withCamera(camera), true);
    }

    public void lookHome() {
        goTo(Viewpoint.wholeIn(viewpoint().projection()));
    }

    /// Whether the latest viewpoint is not the next of many small steps: what shows it may fly there.
    public boolean hasLeapt() {
        return hasLeapt;
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

    /// Tells of an armed conflict and shows its surroundings close up.
    public void visit(ArmedConflict conflict) {
        replace(
                viewpoint()
                        .withSelection(new Selection.OfArmedConflict(conflict.id()))
                        .withProjection(MapProjection.CLOSE_UP)
                        .withCamera(new Camera(conflict.at(), SURROUNDINGS_KM)),
                false);
    }

    private static final double SURROUNDINGS_KM = 1_200;

    public void show(Viewpoint other) {
        replace(clamp(other), false);
    }

    /// Shows a viewpoint with the camera that it has: nothing of it is to be brought into sight.
    public void showExactly(Viewpoint other) {
        showsExactly = true;
        try {
            show(other);
        } finally {
            showsExactly = false;
        }
    }

    /// Whether the viewpoint that is being told is shown with the very camera that it has.
    public boolean showsExactly() {
        return showsExactly;
    }

    /// Where the reader stands, to come back to from an excursion.
    public Stand stand() {
        return new Stand(viewpoint(), List.copyOf(past));
    }

    /// Comes back from an excursion, as one step of undo whatever steps were taken on it.
    public void comeBackTo(Stand stand) {
        past.clear();
        past.addAll(stand.past());
        future.clear();
        if (!stand.viewpoint().equals(viewpoint())) {
            // Behind what is seen now, which undoing leads to first, stands what was seen before it.
            past.push(stand.viewpoint());
        }
        showExactly(stand.viewpoint());
        tellSteps();
    }

    /// Shows the map, the desk, or both in the middle of the window.
    public void lay(Desk.DeskLayout layout) {
        replace(viewpoint().withDesk(viewpoint().desk().withLayout(layout)), false);
    }

    /// Puts something else on the desk, which is seen from now on.
    public void putOnDesk(DeskView shown) {
        replace(viewpoint().withDesk(seen(viewpoint().desk()).showing(shown)), false);
    }

    /// Makes the desk be about other states.
    ///
    /// @param group empty for the members of the organization that the map tells of
    public void chooseGroup(Optional<Group> group) {
        replace(viewpoint().withDesk(viewpoint().desk().withGroup(group)), false);
    }

    /// Moves the edge between map and desk: no step of undo, as with the camera.
    ///
    /// @param mapShare of the room for both
    public void moveDesk(double mapShare) {
        set(viewpoint().withDesk(viewpoint().desk().withMapShare(Math.clamp(mapShare, 0, 1))), false);
    }

    private static Desk seen(Desk desk) {
        return desk.isSeen() ? desk : desk.withLayout(Desk.DeskLayout.MAP_AND_DESK);
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
            set(next, true);
            tellSteps();
        }
    }

    private void replace(Viewpoint wanted, boolean continuesTheLastStep) {
        EqualAreas.Adjusted adjusted = EqualAreas.keep(viewpoint(), wanted, atlas);
        Viewpoint next = adjusted.viewpoint();
        notice.set(adjusted.notice());
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
        set(next, true);
        tellSteps();
    }

    private void set(Viewpoint next, boolean byALeap) {
        hasLeapt = byALeap;
        viewpoint.set(next);
    }

    /// The viewpoint before the last step, seen as now, if the step consists of nothing but days passed through, so
    /// that the next day belongs to it.
    ///
    /// @param travel takes an earlier viewpoint to the day of now
    private Optional<Viewpoint> startOfStep(UnaryOperator<Viewpoint> travel) {
        boolean begins = beginsTravel;
        beginsTravel = false;
        return Optional.ofNullable(begins ? null : past.peek())
                .map(earlier -> earlier.seenAs(viewpoint()))
                .filter(start -> !start.equals(viewpoint()))
                .filter(start -> travel.apply(start).equals(viewpoint()));
    }

    private static Viewpoint travelled(Viewpoint start, LocalDate day) {
        return start.turnedTo(start.subject().withDate(day));
    }

    private static Viewpoint rightTravelled(Viewpoint start, LocalDate day) {
        return start.withComparison(start.comparison()
                .map(compared -> compared.withRight(compared.right().withDate(day))));
    }

    private Viewpoint clamp(Viewpoint other) {
        return other.withDate(atlas.clamp(other.date()))
                .withComparison(other.comparison()
                        .map(compared -> compared.withRight(compared.right()
                                .withDate(atlas.clamp(compared.right().date())))));
    }

    private void tellSteps() {
        canUndo.set(!past.isEmpty());
        canRedo.set(!future.isEmpty());
    }
}
