package atlas.panel;

import atlas.analysis.Chronicle;
import atlas.analysis.Happening;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The strip of time below the map: play, step from event to event, drag to a day.
public final class Timeline extends HBox {

    private final AtlasState state;
    private final Chronicle chronicle;
    private final Playback playback;

    public Timeline(AtlasState state, Messages messages, Chronicle chronicle) {
        this.state = state;
        this.chronicle = chronicle;
        this.playback = new Playback(state);
        getStyleClass().add("timeline");
        GlyphButton play = new GlyphButton(Glyph.PLAY, messages.get("timeline.play"), this::playOrPause);
        GlyphButton previous =
                new GlyphButton(Glyph.PREVIOUS, messages.get("timeline.previous"), this::goToPreviousEvent);
        GlyphButton next = new GlyphButton(Glyph.NEXT, messages.get("timeline.next"), this::goToNextEvent);
        previous.getStyleClass().add("narrow");
        next.getStyleClass().add("narrow");
        playback.playingProperty().subscribe(isPlaying -> {
            if (isPlaying) {
                play.show(Glyph.PAUSE, messages.get("timeline.pause"));
            } else {
                play.show(Glyph.PLAY, messages.get("timeline.play"));
            }
        });
        HBox buttons = new HBox(play, previous, next);
        buttons.getStyleClass().add("timeline-buttons");
        buttons.setAlignment(Pos.CENTER);
        TimelineAxis axis = new TimelineAxis(state, messages, chronicle);
        HBox.setHgrow(axis, Priority.ALWAYS);
        getChildren().addAll(buttons, axis);

        axis.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> playback.stop());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        Follow.part(this, state, Viewpoint::date, playback::yieldTo);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                playback.stop();
            }
        });
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

    private void goTo(Optional<Happening> happening) {
        happening.ifPresent(found -> state.travelTo(found.day()));
    }

    private Predicate<Happening> steps() {
        Viewpoint viewpoint = state.viewpoint();
        return happening -> TimelineAxis.isStep(happening, viewpoint);
    }

    private void press(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || !act(event)) {
            return;
        }
        event.consume();
    }

    private boolean act(KeyEvent event) {
        LocalDate day = state.viewpoint().date();
        boolean byMonths = event.isShiftDown();
        switch (event.getCode()) {
            case LEFT -> travel(byMonths ? day.minusMonths(1) : day.minusDays(1));
            case RIGHT -> travel(byMonths ? day.plusMonths(1) : day.plusDays(1));
            case PAGE_UP -> travel(day.minusYears(1));
            case PAGE_DOWN -> travel(day.plusYears(1));
            case HOME -> travel(Atlas.FIRST_DAY);
            case END -> travel(state.atlas().asOf());
            case OPEN_BRACKET -> goToPreviousEvent();
            case CLOSE_BRACKET -> goToNextEvent();
            case SPACE -> playOrPause();
            default -> {
                return actOnSign(event.getText());
            }
        }
        return true;
    }

    /// Brackets stand on other keys of other keyboards.
    private boolean actOnSign(String sign) {
        switch (sign) {
            case "[" -> goToPreviousEvent();
            case "]" -> goToNextEvent();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void travel(LocalDate day) {
        playback.stop();
        state.travelTo(day);
    }
}
