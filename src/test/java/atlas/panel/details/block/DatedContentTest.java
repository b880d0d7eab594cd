package atlas.panel.details.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class DatedContentTest {

    private static final LocalDate START = LocalDate.of(1990, 1, 1);

    /// Of the order of the distinct shares that an organization comes by between 1990 and today.
    private static final int MANY = 100;

    private final AtomicInteger built = new AtomicInteger();

    private DatedContent<Long> content() {
        return new DatedContent<>(START, LocalDate::toEpochDay, value -> {
            built.incrementAndGet();
            return List.<Node>of(new Label(Long.toString(value)));
        });
    }

    private static List<Node> boxes(DatedContent<?> content) {
        return ((Pane) content.node()).getChildren();
    }

    private static List<String> seen(DatedContent<?> content) {
        return boxes(content).stream()
                .filter(Node::isVisible)
                .map(box -> ((Labeled) ((Pane) box).getChildren().getFirst()).getText())
                .toList();
    }

    @Test
    void whatIsToldOnTheDayIsShownHoweverManyValuesPass() {
        DatedContent<Long> content = content();
        for (int day = 0; day < MANY; day++) {
            content.travelTo(START.plusDays(day));
            assertEquals(List.of(Long.toString(START.plusDays(day).toEpochDay())), seen(content));
        }
    }

    @Test
    void noMoreBoxesStayThanAreKept() {
        DatedContent<Long> content = content();
        for (int day = 0; day < MANY; day++) {
            content.travelTo(START.plusDays(day));
        }
        assertEquals(48, boxes(content).size());
    }

    @Test
    void whoGoesBackAFewDaysSeesWhatWasBuiltBefore() {
        DatedContent<Long> content = content();
        for (int day = 0; day < MANY; day++) {
            content.travelTo(START.plusDays(day));
        }
        content.travelTo(START.plusDays(MANY - 9));
        assertEquals(MANY, built.get());
        assertEquals(List.of(Long.toString(START.plusDays(MANY - 9).toEpochDay())), seen(content));
    }

    @Test
    void whatCannotBeBuiltLeavesWhatWasShownBefore() {
        DatedContent<Integer> part = new DatedContent<>(START, LocalDate::getDayOfMonth, day -> {
            if (day == 2) {
                throw new IllegalStateException("no such page");
            }
            return List.<Node>of(new Label(Integer.toString(day)));
        });
        assertThrows(IllegalStateException.class, () -> part.travelTo(START.plusDays(1)));
        Node first = ((Pane) part.node()).getChildren().getFirst();
        assertTrue(first.isVisible());
        part.travelTo(START.plusDays(2));
        assertFalse(first.isVisible());
    }
}
