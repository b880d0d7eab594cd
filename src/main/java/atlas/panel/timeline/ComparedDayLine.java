package atlas.panel.timeline;

import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.panel.keys.Shortcut;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The day of a comparison's right side on the timeline, where it is not the left side's: a lighter line that can be
/// dragged.
final class ComparedDayLine extends Region {

    private static final double GRIP_PIXELS = 11;

    private final AtlasState state;
    private final Messages messages;
    private TimeScale scale;

    ComparedDayLine(AtlasState state, Messages messages, TimeScale scale) {
        this.state = state;
        this.messages = messages;
        this.scale = scale;
        getStyleClass().add("timeline-compared");
        setId("compared-day");
        setManaged(false);
        setFocusTraversable(true);
        setCursor(Cursor.H_RESIZE);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(messages.get("timeline.compared"));
        setOnMousePressed(event -> {
            requestFocus();
            state.beginTravel();
            event.consume();
        });
        setOnMouseDragged(this::drag);
        setOnKeyPressed(this::press);
    }

    /// Stands at the right side's day, or is hidden.
    void place(Viewpoint viewpoint, TimeScale newScale, double top, double bottom) {
        scale = newScale;
        LocalDate day = rightDay(viewpoint);
        setVisible(!day.equals(viewpoint.date()));
        resizeRelocate(scale.x(day) - Math.floor(GRIP_PIXELS / 2), top, GRIP_PIXELS, bottom - top);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    private static LocalDate rightDay(Viewpoint viewpoint) {
        return viewpoint.right().orElse(viewpoint).date();
    }

    private void drag(MouseEvent event) {
        state.travelRightTo(scale.dayAt(getLayoutX() + event.getX()));
        event.consume();
    }

    private void press(KeyEvent event) {
        Shortcut.of(event, Shortcut.Where.TIMELINE).ifPresent(shortcut -> {
            state.travelRightTo(dayBy(shortcut));
            event.consume();
        });
    }

    private LocalDate dayBy(Shortcut shortcut) {
        LocalDate day = rightDay(state.viewpoint());
        return switch (shortcut) {
            case DAY_BACK -> day.minusDays(1);
            case DAY_FORTH -> day.plusDays(1);
            case MONTH_BACK -> day.minusMonths(1);
            case MONTH_FORTH -> day.plusMonths(1);
            case YEAR_BACK -> day.minusYears(1);
            case YEAR_FORTH -> day.plusYears(1);
            case FIRST_DAY -> Atlas.FIRST_DAY;
            case LAST_DAY -> state.atlas().asOf();
            default -> day;
        };
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.VALUE_STRING
                ? messages.day(rightDay(state.viewpoint()))
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
