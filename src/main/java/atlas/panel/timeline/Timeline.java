package atlas.panel.timeline;

import atlas.analysis.Chronicle;
import atlas.analysis.TimelineEvent;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.panel.control.Icon;
import atlas.panel.control.IconButton;
import atlas.panel.control.ViewpointBinding;
import atlas.panel.keys.Shortcut;
import atlas.panel.layout.WindowChoices;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The strip of time below the map: play, step from event to event, drag to a day.
public final class Timeline extends HBox {

    private final AtlasState state;
    private final Chronicle chronicle;
    private final Playback playback;
    private final TimelineAxis axis;

    public Timeline(AtlasState state, Messages messages, Chronicle chronicle, WindowChoices choices) {
        this.state = state;
        this.chronicle = chronicle;
        this.playback = new Playback(state, choices, this::nextHalt);
        getStyleClass().add("timeline");
        IconButton play = new IconButton(Icon.PLAY, playWords(messages), this::playOrPause);
        play.setId("play");
        IconButton previous = new IconButton(
                Icon.PREVIOUS,
                Shortcut.PREVIOUS_EVENT.tooltip(messages.get("timeline.previous"), messages),
                this::goToPreviousEvent);
        IconButton next = new IconButton(
                Icon.NEXT, Shortcut.NEXT_EVENT.tooltip(messages.get("timeline.next"), messages), this::goToNextEvent);
        previous.getStyleClass().add("narrow");
        next.getStyleClass().add("narrow");
        playback.playingProperty().subscribe(isPlaying -> {
            if (isPlaying) {
                play.show(Icon.PAUSE, Shortcut.PLAY.tooltip(messages.get("timeline.pause"), messages));
            } else {
                play.show(Icon.PLAY, playWords(messages));
            }
        });
        HBox buttons = new HBox(play, new PlayMenu(messages, choices), previous, next);
        buttons.getStyleClass().add("timeline-buttons");
        buttons.setAlignment(Pos.CENTER);
        this.axis = new TimelineAxis(state, messages, chronicle);
        HBox.setHgrow(axis, Priority.ALWAYS);
        getChildren().addAll(buttons, axis);

        axis.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> playback.stop());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        // A key that is held is one step of undo, a key that is pressed again is another.
        addEventHandler(KeyEvent.KEY_RELEASED, _ -> {
            if (!playback.playingProperty().get()) {
                state.beginTravel();
            }
        });
        ViewpointBinding.part(this, state, Function.identity(), playback::yieldTo);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                playback.stop();
            }
        });
    }

    private static String playWords(Messages messages) {
        return Shortcut.PLAY.tooltip(messages.get("timeline.play"), messages);
    }

    /// What takes the keys.
    public Node axis() {
        return axis;
    }

    /// The day at a pixel of the axis.
    public LocalDate dayAt(double x) {
        return axis.dayAt(x);
    }

    /// Lets time run, or halts it.
    public void playOrPause() {
        playback.playOrPause();
    }

    /// Goes on to the next event of the selected conflict, or else of the organization that colours the map.
    public void goToNextEvent() {
        playback.stop();
        goTo(chronicle.next(state.viewpoint().date(), steps()));
    }

    /// Goes back to the event before.
    public void goToPreviousEvent() {
        playback.stop();
        goTo(chronicle.previous(state.viewpoint().date(), steps()));
    }

    private LocalDate nextHalt(LocalDate day) {
        return chronicle
                .next(day, steps())
                .map(TimelineEvent::day)
                .map(state.atlas()::clamp)
                .orElse(state.atlas().asOf());
    }

    private void goTo(Optional<TimelineEvent> happening) {
        happening.ifPresent(found -> state.jumpTo(found.day()));
    }

    private Predicate<TimelineEvent> steps() {
        Viewpoint viewpoint = state.viewpoint();
        return timelineEvent -> TimelineAxis.isStep(timelineEvent, viewpoint);
    }

    private void press(KeyEvent event) {
        Shortcut.of(event, Shortcut.Where.TIMELINE).ifPresent(shortcut -> {
            act(shortcut);
            event.consume();
        });
    }

    private void act(Shortcut shortcut) {
        LocalDate day = state.viewpoint().date();
        playback.stop();
        switch (shortcut) {
            case DAY_BACK -> state.travelTo(day.minusDays(1));
            case DAY_FORTH -> state.travelTo(day.plusDays(1));
            case MONTH_BACK -> state.travelTo(day.minusMonths(1));
            case MONTH_FORTH -> state.travelTo(day.plusMonths(1));
            case YEAR_BACK -> state.travelTo(day.minusYears(1));
            case YEAR_FORTH -> state.travelTo(day.plusYears(1));
            case FIRST_DAY -> state.jumpTo(Atlas.FIRST_DAY);
            case LAST_DAY -> state.jumpTo(state.atlas().asOf());
            default -> throw new IllegalStateException("the timeline does not know " + shortcut);
        }
    }
}
