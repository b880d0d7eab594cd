package atlas.panel.timeline;

import atlas.analysis.ArmedConflictWords;
import atlas.analysis.TimelineEvent;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.ConflictYear;
import atlas.domain.date.Period;
import atlas.domain.organization.Meeting;
import atlas.i18n.Messages;
import atlas.i18n.Ordinal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// What stands still on the timeline: the axis and its years, the meetings, the accessions and the conflicts' phases.
/// All on whole pixels.
final class TimelineBackdrop extends Pane {

    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");
    private static final double LABEL_GAP = 6;
    /// Room that the labels of a five-year step need, in pixels.
    private static final double STEP_ROOM = 44;
    /// Wide enough to be pointed at, in pixels; less of it is painted.
    private static final double STROKE_WIDTH = 5;

    private final Messages messages;
    private final TimelineEventWords words;
    private final List<EventDot> eventDots = new ArrayList<>();

    private final List<Label> dotLabels = new ArrayList<>();

    private record EventDot(double x, TimelineEvent event) {}

    TimelineBackdrop(Messages messages) {
        this.messages = messages;
        this.words = new TimelineEventWords(messages);
        setManaged(false);
    }

    /// Draws everything anew.
    ///
    /// @param events of the organization that colours the map
    /// @param armed  the armed conflict that the reader is told of
    void draw(
            TimeScale scale,
            TimelineRows rows,
            List<TimelineEvent> events,
            Collection<Conflict> conflicts,
            Optional<ArmedConflict> armed) {
        getChildren().clear();
        eventDots.clear();
        dotLabels.clear();
        add("timeline-axis", scale.start(), rows.axis(), scale.length() + 1, 1);
        drawYears(scale, rows);
        events.stream()
                .filter(event -> event instanceof TimelineEvent.Accession)
                .map(event -> scale.x(event.day()))
                .distinct()
                .forEach(x -> add("timeline-accession", x, rows.axis() - rows.of(6), 1, rows.of(6)));
        drawDots(scale, rows, events);
        int lane = 0;
        for (Conflict conflict : conflicts) {
            drawBand(scale, rows, conflict, lane++);
        }
        int below = lane;
        armed.ifPresent(conflict -> drawYears(scale, rows, conflict, below));
    }

    /// The meeting or milestone whose dot is at most a few pixels away.
    Optional<TimelineEvent> dotAt(double x, double reach) {
        return eventDots.stream()
                .filter(eventDot -> Math.abs(eventDot.x - x) <= reach)
                .min(Comparator.comparingDouble(eventDot -> Math.abs(eventDot.x - x)))
                .map(EventDot::event);
    }

    /// Whether a line from the top would cross the name of a meeting.
    boolean hasLabelAt(double x) {
        return dotLabels.stream()
                .anyMatch(label -> x >= label.getLayoutX() - 2 && x <= label.getLayoutX() + label.getWidth() + 2);
    }

    private void drawYears(TimeScale scale, TimelineRows rows) {
        double years = rows.of(STEP_ROOM) / Math.max(1, scale.pixelsPerYear());
        int step = years <= 5 ? 5 : years <= 10 ? 10 : 20;
        for (int year = scale.first().getYear(); year <= scale.last().getYear(); year++) {
            double x = scale.x(LocalDate.of(year, 1, 1));
            boolean isLabelled = year % step == 0;
            add("timeline-tick", x, rows.axis() + 1, 1, rows.of(isLabelled ? 6 : 3));
            if (isLabelled) {
                label("timeline-year", Integer.toString(year), x, rows.years());
            }
        }
    }

    private void drawDots(TimeScale scale, TimelineRows rows, List<TimelineEvent> events) {
        double labelledUpTo = Double.NEGATIVE_INFINITY;
        for (DotKind kind : DotKind.values()) {
            List<TimelineEvent> ofKind = events.stream()
                    .filter(event -> DotKind.of(event).filter(kind::equals).isPresent())
                    .toList();
            double size = rows.odd(kind.size());
            double gap = usualGap(ofKind.stream().map(event -> scale.x(event.day())));
            String styleClass =
                    gap > size ? kind.styleClass() : gap > STROKE_WIDTH ? "timeline-stroke" : "timeline-hairline";
            double width = gap > size ? size : STROKE_WIDTH;
            for (TimelineEvent event : ofKind) {
                double x = scale.x(event.day());
                Region dot = add(styleClass, x - (width - 1) / 2, rows.axis() - (size - 1) / 2, width, size);
                Tooltip.install(dot, new Tooltip(words.titleAndDate(event)));
                eventDots.add(new EventDot(x, event));
                Optional<String> text = labelOf(event);
                if (text.isPresent()) {
                    Label label = label("timeline-dot-label", text.get(), x, rows.dotLabels());
                    if (label.getLayoutX() < labelledUpTo + LABEL_GAP) {
                        getChildren().remove(label);
                    } else {
                        labelledUpTo = label.getLayoutX() + label.getWidth();
                        dotLabels.add(label);
                    }
                }
            }
        }
    }

    /// The median distance between neighbours, in pixels: where most dots would touch they make a chain in which none
    /// is seen, and strokes take their place.
    private static double usualGap(Stream<Double> places) {
        double[] sorted =
                places.mapToDouble(Double::doubleValue).sorted().distinct().toArray();
        double[] gaps = IntStream.range(1, sorted.length)
                .mapToDouble(i -> sorted[i] - sorted[i - 1])
                .sorted()
                .toArray();
        return gaps.length == 0 ? Double.POSITIVE_INFINITY : gaps[gaps.length / 2];
    }

    private Optional<String> labelOf(TimelineEvent event) {
        return switch (event) {
            case TimelineEvent.MeetingHeld held
            when held.meeting().meetingKind() == Meeting.MeetingKind.SUMMIT ->
                held.meeting().number().map(number -> messages.get("timeline.ordinal." + Ordinal.of(number), number));
            case TimelineEvent.MilestoneReached reached
            when DotKind.isProposal(reached) -> Optional.of(reached.title().in(messages.language()));
            default -> Optional.empty();
        };
    }

    private void drawBand(TimeScale scale, TimelineRows rows, Conflict conflict, int lane) {
        List<Conflict.Phase> phases = new ArrayList<>(conflict.phases());
        phases.sort(Comparator.comparing(phase -> phase.conflictStatus() == Conflict.ConflictStatus.ARMED));
        for (Conflict.Phase phase : phases) {
            Period period = phase.period();
            LocalDate from = period.from().shownDay();
            LocalDate to = period.to().map(end -> end.shownDay()).orElse(scale.last());
            if (phase.conflictStatus() == Conflict.ConflictStatus.SETTLED
                    || !to.isAfter(scale.first())
                    || from.isAfter(scale.last())) {
                continue;
            }
            double x = scale.x(from);
            double width = Math.max(2, scale.x(to) - x);
            Region band = add("timeline-band", x, rows.band(lane), width, rows.of(TimelineRows.BAND));
            band.pseudoClassStateChanged(ARMED, phase.conflictStatus() == Conflict.ConflictStatus.ARMED);
            Tooltip.install(band, new Tooltip(bandWords(conflict, phase, from, to)));
        }
    }

    /// A band for each run of years of one intensity.
    private void drawYears(TimeScale scale, TimelineRows rows, ArmedConflict conflict, int lane) {
        for (ConflictYear year : conflict.years().values()) {
            LocalDate from = LocalDate.of(year.year(), 1, 1);
            LocalDate to = from.plusYears(1);
            if (!to.isAfter(scale.first()) || from.isAfter(scale.last())) {
                continue;
            }
            double x = scale.x(from);
            double end = scale.x(to.isAfter(scale.last()) ? scale.last() : to);
            boolean goesOn = conflict.in(year.year() + 1).isPresent();
            Region band = add(
                    "timeline-band",
                    x,
                    rows.band(lane),
                    Math.max(2, end - x - (goesOn ? 0 : 1)),
                    rows.of(TimelineRows.BAND));
            band.pseudoClassStateChanged(ARMED, year.isWar());
            Tooltip.install(band, new Tooltip(new ArmedConflictWords(messages).summary(conflict, year)));
        }
    }

    private String bandWords(Conflict conflict, Conflict.Phase phase, LocalDate from, LocalDate to) {
        String status = messages.get("conflict.status." + phase.conflictStatus().name());
        return messages.get(
                "timeline.phase",
                conflict.names().in(messages.language()),
                status,
                messages.day(from),
                messages.day(to));
    }

    private Region add(String styleClass, double x, double y, double width, double height) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setManaged(false);
        getChildren().add(region);
        region.resizeRelocate(x, y, width, height);
        return region;
    }

    private Label label(String styleClass, String text, double centreX, double centreY) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setManaged(false);
        label.setMouseTransparent(true);
        getChildren().add(label);
        label.applyCss();
        label.autosize();
        label.relocate(Math.rint(centreX - label.getWidth() / 2), Math.rint(centreY - label.getHeight() / 2));
        return label;
    }
}
