package atlas.panel.timeline;

import atlas.analysis.Chronicle;
import atlas.analysis.TimelineEvent;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.panel.control.ViewpointBinding;
import atlas.view.AtlasState;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The axis of time with the day as a line that can be dragged. For a screen reader it is a slider of days.
final class TimelineAxis extends Region {

    private static final double REACH = 8;
    private static final double DRAG_BEGINS = 4;
    private static final double SIDE = 20;
    private static final double FLAG_MARGIN = 8;
    /// A sentence about a conflict is not laid over the whole of time; the pointer tells the rest.
    private static final double FLAG_WIDEST_EMS = 34;

    private final AtlasState state;
    private final Messages messages;
    private final Chronicle chronicle;
    private final TimelineEventWords words;
    private final TimelineBackdrop backdrop;
    private final Region line = new Region();
    private final Label flag = new Label();
    private final ComparedDayLine compared;
    private @Nullable Drawn drawn;
    private TimeScale scale;
    private double pressedX;
    private boolean isDragging;

    /// What the axis shows of a viewpoint.
    private record Told(LocalDate left, LocalDate right, String organization, Optional<String> armed) {
        static Told of(Viewpoint viewpoint) {
            return new Told(
                    viewpoint.date(),
                    viewpoint.right().orElse(viewpoint).date(),
                    viewpoint.organization(),
                    armedConflict(viewpoint));
        }
    }

    /// For what the backdrop was last drawn.
    private record Drawn(double width, double type, String organization, Optional<String> armed) {}

    private static Optional<String> armedConflict(Viewpoint viewpoint) {
        return viewpoint.selection() instanceof Selection.OfArmedConflict(String id)
                ? Optional.of(id)
                : Optional.empty();
    }

    TimelineAxis(AtlasState state, Messages messages, Chronicle chronicle) {
        this.state = state;
        this.messages = messages;
        this.chronicle = chronicle;
        this.words = new TimelineEventWords(messages);
        this.backdrop = new TimelineBackdrop(messages);
        this.scale = new TimeScale(Atlas.FIRST_DAY, state.atlas().asOf(), SIDE, 0);
        this.compared = new ComparedDayLine(state, messages, scale);
        getStyleClass().add("timeline-body");
        line.getStyleClass().add("timeline-line");
        flag.getStyleClass().add("timeline-flag");
        line.setManaged(false);
        line.setMouseTransparent(true);
        flag.setManaged(false);
        getChildren().addAll(backdrop, compared, line, flag);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(messages.get("timeline.accessible"));
        setAccessibleHelp(messages.get("timeline.help"));
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(_ -> {
            isDragging = false;
            state.beginTravel();
        });
        ViewpointBinding.part(this, state, Told::of, _ -> show(state.viewpoint()));
    }

    private void show(Viewpoint viewpoint) {
        if (drawn == null
                || !drawn.organization.equals(viewpoint.organization())
                || !drawn.armed.equals(armedConflict(viewpoint))) {
            requestLayout();
        } else {
            placeDate(viewpoint, rows());
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    @Override
    protected void layoutChildren() {
        Viewpoint viewpoint = state.viewpoint();
        flag.applyCss();
        TimelineRows rows = rows();
        Drawn wanted = new Drawn(getWidth(), rows.scale(), viewpoint.organization(), armedConflict(viewpoint));
        if (!wanted.equals(drawn)) {
            double length = Math.max(0, Math.floor(getWidth() - rows.of(SIDE) * 2));
            scale = new TimeScale(Atlas.FIRST_DAY, state.atlas().asOf(), rows.of(SIDE), length);
            List<TimelineEvent> ofOrganization = chronicle.events().stream()
                    .filter(timelineEvent -> timelineEvent.concernsOrganization(viewpoint.organization()))
                    .toList();
            backdrop.draw(
                    scale,
                    rows,
                    ofOrganization,
                    state.atlas().conflicts().values(),
                    wanted.armed.flatMap(state.atlas().armedConflicts()::find));
            backdrop.resizeRelocate(0, 0, getWidth(), getHeight());
            drawn = wanted;
        }
        placeDate(viewpoint, rows);
    }

    private void placeDate(Viewpoint viewpoint, TimelineRows rows) {
        double x = scale.x(viewpoint.date());
        flag.setText(flagText(viewpoint));
        double wanted = Math.ceil(flag.prefWidth(-1));
        double widest = FLAG_WIDEST_EMS * flag.getFont().getSize();
        double width = Math.min(Math.min(wanted, widest), getWidth() - FLAG_MARGIN);
        tellWhole(width < wanted);
        double left = Math.clamp(Math.rint(x - width / 2), 0, Math.max(0, getWidth() - width - FLAG_MARGIN));
        flag.resizeRelocate(left, rows.flagTop(), width, rows.flagHeight());
        double top = backdrop.hasLabelAt(x) ? rows.belowDotLabels() : rows.flagTop() + rows.flagHeight();
        line.resizeRelocate(x - 1, top, 3, rows.bottom() - top);
        compared.place(viewpoint, scale, rows.belowDotLabels(), rows.bottom());
    }

    /// Words that are cut are told in whole when the pointer rests on them.
    private void tellWhole(boolean isCut) {
        if (!isCut) {
            flag.setTooltip(null);
        } else if (flag.getTooltip() == null || !flag.getTooltip().getText().equals(flag.getText())) {
            Tooltip whole = new Tooltip(flag.getText());
            whole.setWrapText(true);
            whole.setMaxWidth(FLAG_WIDEST_EMS * flag.getFont().getSize());
            flag.setTooltip(whole);
        }
    }

    private String flagText(Viewpoint viewpoint) {
        List<TimelineEvent> today = chronicle.on(viewpoint.date()).stream()
                .filter(timelineEvent -> isTold(timelineEvent, viewpoint))
                .sorted(Comparator.comparing(
                        timelineEvent -> !timelineEvent.concernsOrganization(viewpoint.organization())))
                .toList();
        return today.isEmpty() ? messages.day(viewpoint.date()) : words.summary(today);
    }

    private static boolean isTold(TimelineEvent timelineEvent, Viewpoint viewpoint) {
        return timelineEvent.concernsOrganization(viewpoint.organization())
                || timelineEvent instanceof TimelineEvent.ConflictEvent;
    }

    /// Whether the steps from event to event halt here: at the events of the conflict that is selected, else at what
    /// concerns the organization that colours the map.
    static boolean isStep(TimelineEvent timelineEvent, Viewpoint viewpoint) {
        return viewpoint.selection() instanceof Selection.OfConflict(String id)
                ? timelineEvent.concernsConflict(id)
                : timelineEvent.concernsOrganization(viewpoint.organization());
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        requestFocus();
        pressedX = event.getX();
        isDragging = false;
        boolean isAtTheDots = Math.abs(event.getY() - rows().axis()) <= rows().of(REACH);
        LocalDate plain = scale.dayAt(event.getX());
        state.beginTravel();
        state.travelTo(
                isAtTheDots
                        ? backdrop.dotAt(event.getX(), REACH)
                                .map(TimelineEvent::day)
                                .orElse(plain)
                        : plain);
    }

    private void drag(MouseEvent event) {
        isDragging |= Math.abs(event.getX() - pressedX) > DRAG_BEGINS;
        if (isDragging && event.getButton() == MouseButton.PRIMARY) {
            state.travelTo(scale.dayAt(event.getX()));
        }
    }

    LocalDate dayAt(double x) {
        return scale.dayAt(x);
    }

    private TimelineRows rows() {
        return new TimelineRows(flag.getFont().getSize() / 12);
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows().of(TimelineRows.HEIGHT);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 120;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        LocalDate day = state.viewpoint().date();
        return switch (attribute) {
            case VALUE -> (double) day.toEpochDay();
            case MIN_VALUE -> (double) Atlas.FIRST_DAY.toEpochDay();
            case MAX_VALUE -> (double) state.atlas().asOf().toEpochDay();
            case VALUE_STRING -> {
                String told = flagText(state.viewpoint());
                yield told.equals(messages.day(day)) ? told : messages.day(day) + ": " + told;
            }
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        LocalDate day = state.viewpoint().date();
        switch (action) {
            case INCREMENT -> state.travelTo(day.plusDays(1));
            case DECREMENT -> state.travelTo(day.minusDays(1));
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Double value) {
                    state.travelTo(LocalDate.ofEpochDay(Math.round(value)));
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
