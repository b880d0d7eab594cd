package atlas.panel.story;

import atlas.i18n.Messages;
import atlas.panel.control.Icon;
import atlas.panel.control.IconButton;
import atlas.panel.control.VerticalScroll;
import atlas.panel.keys.Shortcut;
import atlas.story.Chapter;
import atlas.story.Story;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the lecturer reads while a story is told: the chapter of now and the next, the notes, the time, and all
/// chapters to jump to.
public final class LecturerPane extends BorderPane {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Talk talk;
    private final Messages messages;
    private final Label now = new Label();
    private final Label next = new Label();
    private final Label clock = new Label();
    private final Label elapsed = new Label();
    private final MarkedTextFlow notes;
    private final VerticalScroll scroll;
    private final ChapterList list;

    /// The story that is told.
    ///
    /// @param chapter      the one of now, from 0
    /// @param jump         shows another
    /// @param begun        when the telling began
    /// @param notesPercent the size of the notes, in percent of the usual one
    public record Talk(
            Story story,
            ReadOnlyIntegerProperty chapter,
            IntConsumer jump,
            Instant begun,
            IntegerProperty notesPercent) {}

    /// @param sourceMarks makes the marks of sources, given their ids
    /// @param open        opens an address in the browser
    /// @param size        makes the notes larger or smaller
    public LecturerPane(
            Talk talk,
            Messages messages,
            Function<List<String>, ? extends List<? extends Node>> sourceMarks,
            Consumer<String> open,
            IntConsumer size) {
        this.talk = talk;
        this.messages = messages;
        this.notes = new MarkedTextFlow(new MarkedTextFlow.Tools(sourceMarks, open));
        this.scroll = new VerticalScroll(notes);
        this.list = new ChapterList(talk, messages);
        setId("lecturer");
        getStyleClass().add("lecturer");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.get("present.notes"));
        now.setId("lecturer-now");
        now.getStyleClass().add("lecturer-now");
        next.setId("lecturer-next");
        next.getStyleClass().add("lecturer-next");
        List.of(now, next).forEach(words -> words.setWrapText(true));
        notes.setId("lecturer-notes");
        scroll.getStyleClass().add("lecturer-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox middle = new VBox(now, scroll, next);
        middle.getStyleClass().add("lecturer-middle");
        setCenter(middle);
        setRight(list);
        setTop(times(size));
        Timeline ticking = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tellTime()));
        ticking.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                ticking.stop();
            } else {
                ticking.play();
            }
        });
        talk.chapter().when(sceneProperty().isNotNull()).subscribe(_ -> show());
        talk.notesPercent()
                .when(sceneProperty().isNotNull())
                .subscribe(percent -> notes.setStyle("-fx-font-size: " + percent.doubleValue() / 100 + "em;"));
        tellTime();
    }

    private HBox times(IntConsumer size) {
        clock.setId("lecturer-clock");
        clock.getStyleClass().add("lecturer-clock");
        clock.setMinWidth(Region.USE_PREF_SIZE);
        elapsed.setId("lecturer-elapsed");
        elapsed.setMinWidth(0);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox times = new HBox(
                clock,
                elapsed,
                between,
                new IconButton(
                        Icon.MINUS,
                        Shortcut.SMALLER_NOTES.tooltip(messages.get("present.smaller-notes"), messages),
                        () -> size.accept(-1)),
                new IconButton(
                        Icon.PLUS,
                        Shortcut.LARGER_NOTES.tooltip(messages.get("present.larger-notes"), messages),
                        () -> size.accept(1)));
        times.setAlignment(Pos.CENTER_LEFT);
        times.getStyleClass().add("lecturer-times");
        return times;
    }

    private void show() {
        int place = talk.chapter().get();
        List<Chapter> chapters = talk.story().chapters();
        Chapter chapter = chapters.get(place);
        now.setText(messages.get("present.number", place + 1, chapters.size()) + "   " + title(chapter));
        next.setText(
                place + 1 < chapters.size()
                        ? messages.get("present.next", title(chapters.get(place + 1)))
                        : messages.get("present.last"));
        String words = ChapterBand.in(messages, chapter.notes());
        notes.show(words.isBlank() ? messages.get("present.no-notes") : words);
        scroll.setVvalue(0);
        tellTime();
    }

    private String title(Chapter chapter) {
        return chapter.title().in(messages.language());
    }

    private void tellTime() {
        clock.setText(LocalTime.now(ZoneId.systemDefault()).format(CLOCK));
        long seconds = Math.max(0, Duration.between(talk.begun(), Instant.now()).toSeconds());
        String sofar = String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
        double planned = talk.story().plannedMinutes();
        elapsed.setText(
                planned > 0
                        ? messages.get(
                                "present.elapsed-of",
                                sofar,
                                messages.number(planned, 0),
                                messages.number(plannedUpToNow(), 0))
                        : messages.get("present.elapsed", sofar));
    }

    /// Minutes planned up to the end of the chapter of now.
    private double plannedUpToNow() {
        return talk.story().chapters().stream()
                .limit(talk.chapter().get() + 1L)
                .mapToDouble(chapter -> chapter.plannedMinutes().orElse(0))
                .sum();
    }
}
