package atlas.panel;

import atlas.analysis.Happening;
import atlas.domain.Conflict;
import atlas.domain.Meeting;
import atlas.domain.Period;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    private final Messages messages;
    private final HappeningWords words;
    private final List<Dot> dots = new ArrayList<>();

    private final List<Label> dotLabels = new ArrayList<>();

    private record Dot(double x, Happening happening) {}

    TimelineBackdrop(Messages messages) {
        this.messages = messages;
        this.words = new HappeningWords(messages);
        setManaged(false);
    }

    /// Draws everything anew.
    ///
    /// @param happenings of the organization that colours the map
    void draw(TimeScale scale, TimelineRows rows, List<Happening> happenings, Collection<Conflict> conflicts) {
        getChildren().clear();
        dots.clear();
        dotLabels.clear();
        add("timeline-axis", scale.start(), rows.axis(), scale.length() + 1, 1);
        drawYears(scale, rows);
        happenings.stream()
                .filter(happening -> happening instanceof Happening.Accession)
                .map(happening -> scale.x(happening.day()))
                .distinct()
                .forEach(x -> add("timeline-accession", x, rows.axis() - rows.of(6), 1, rows.of(6)));
        drawDots(scale, rows, happenings);
        int lane = 0;
        for (Conflict conflict : conflicts) {
            drawBand(scale, rows, conflict, lane++);
        }
    }

    /// The meeting or milestone whose dot is at most a few pixels away.
    Optional<Happening> dotAt(double x, double reach) {
        return dots.stream()
                .filter(dot -> Math.abs(dot.x - x) <= reach)
                .min(Comparator.comparingDouble(dot -> Math.abs(dot.x - x)))
                .map(Dot::happening);
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

    private void drawDots(TimeScale scale, TimelineRows rows, List<Happening> happenings) {
        double labelledUpTo = Double.NEGATIVE_INFINITY;
        for (DotKind kind : DotKind.values()) {
            for (Happening happening : happenings) {
                if (DotKind.of(happening).filter(kind::equals).isEmpty()) {
                    continue;
                }
                double x = scale.x(happening.day());
                double size = rows.odd(kind.size());
                Region dot = add(kind.styleClass(), x - (size - 1) / 2, rows.axis() - (size - 1) / 2, size, size);
                Tooltip.install(dot, new Tooltip(words.titleAndDate(happening)));
                dots.add(new Dot(x, happening));
                Optional<String> text = labelOf(happening);
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

    private Optional<String> labelOf(Happening happening) {
        return switch (happening) {
            case Happening.MeetingHeld held
            when held.meeting().kind() == Meeting.Kind.SUMMIT ->
                held.meeting().number().map(number -> messages.get("timeline.ordinal", number));
            case Happening.MilestoneReached reached
            when DotKind.isProposal(reached) -> Optional.of(reached.title().in(messages.language()));
            default -> Optional.empty();
        };
    }

    private void drawBand(TimeScale scale, TimelineRows rows, Conflict conflict, int lane) {
        List<Conflict.Phase> phases = new ArrayList<>(conflict.phases());
        phases.sort(Comparator.comparing(phase -> phase.status() == Conflict.Status.ARMED));
        for (Conflict.Phase phase : phases) {
            Period period = phase.period();
            LocalDate from = period.from().shownDay();
            LocalDate to = period.to().map(end -> end.shownDay()).orElse(scale.last());
            if (phase.status() == Conflict.Status.SETTLED || !to.isAfter(scale.first()) || from.isAfter(scale.last())) {
                continue;
            }
            double x = scale.x(from);
            double width = Math.max(2, scale.x(to) - x);
            Region band = add("timeline-band", x, rows.band(lane), width, rows.of(TimelineRows.BAND));
            band.pseudoClassStateChanged(ARMED, phase.status() == Conflict.Status.ARMED);
            Tooltip.install(band, new Tooltip(bandWords(conflict, phase, from, to)));
        }
    }

    private String bandWords(Conflict conflict, Conflict.Phase phase, LocalDate from, LocalDate to) {
        String status = messages.get("conflict.status." + phase.status().name());
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
