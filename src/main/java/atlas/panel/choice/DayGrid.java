package atlas.panel.choice;

import atlas.domain.Atlas;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;

/// The days of a month by weeks, in the calendar that the atlas uses whatever calendar the computer is set to. The Tab
/// key halts once, at the day that is meant; arrow keys go to other days.
final class DayGrid extends GridPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int DAYS_OF_WEEK = 7;
    private static final int WEEKS = 6;

    private final Atlas atlas;
    private final Messages messages;
    private final Consumer<LocalDate> choose;
    private final Consumer<YearMonth> turned;
    private final DayOfWeek firstOfWeek;
    private final List<Button> cells = new ArrayList<>();
    private LocalDate chosen = Atlas.FIRST_DAY;
    private LocalDate meant = Atlas.FIRST_DAY;

    /// @param choose is told the day that the reader chooses
    /// @param turned is told the month when another is shown
    DayGrid(Atlas atlas, Messages messages, Consumer<LocalDate> choose, Consumer<YearMonth> turned) {
        this.atlas = atlas;
        this.messages = messages;
        this.choose = choose;
        this.turned = turned;
        this.firstOfWeek = WeekFields.of(withRegion(messages.language())).getFirstDayOfWeek();
        getStyleClass().add("day-grid");
        setAccessibleText(messages.get("topbar.date.days"));
        for (int i = 0; i < DAYS_OF_WEEK; i++) {
            Label day = new Label(firstOfWeek
                    .plus(i)
                    .getDisplayName(
                            TextStyle.SHORT_STANDALONE, messages.language().locale()));
            day.getStyleClass().add("day-of-week");
            add(day, i, 0);
        }
        for (int i = 0; i < WEEKS * DAYS_OF_WEEK; i++) {
            Button cell = new Button();
            cell.getStyleClass().setAll("day");
            cell.setFocusTraversable(false);
            cells.add(cell);
            add(cell, i % DAYS_OF_WEEK, 1 + i / DAYS_OF_WEEK);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// The region says on which day a week begins.
    private static Locale withRegion(Language language) {
        return switch (language) {
            case ENGLISH -> Locale.UK;
            case TURKISH -> Locale.of("tr", "TR");
            case RUSSIAN -> Locale.of("ru", "RU");
            case KAZAKH -> Locale.of("kk", "KZ");
        };
    }

    /// Marks the day that is chosen and shows its month.
    void show(LocalDate day) {
        chosen = day;
        mean(day);
    }

    /// Turns to a month; the day of the month stays as far as the month has it.
    void turnTo(YearMonth month) {
        mean(atlas.clamp(month.atDay(Math.min(meant.getDayOfMonth(), month.lengthOfMonth()))));
    }

    YearMonth month() {
        return YearMonth.from(meant);
    }

    private void mean(LocalDate day) {
        boolean hadFocus = cells.stream().anyMatch(Button::isFocused);
        meant = day;
        fill();
        turned.accept(month());
        if (hadFocus) {
            cell(meant).ifPresent(Button::requestFocus);
        }
    }

    private void fill() {
        LocalDate first = firstShown();
        for (int i = 0; i < cells.size(); i++) {
            LocalDate day = first.plusDays(i);
            Button cell = cells.get(i);
            cell.setText(Integer.toString(day.getDayOfMonth()));
            cell.setAccessibleText(messages.day(day));
            cell.setVisible(YearMonth.from(day).equals(month()));
            cell.setDisable(!atlas.clamp(day).equals(day));
            cell.setFocusTraversable(day.equals(meant));
            cell.pseudoClassStateChanged(CHOSEN, day.equals(chosen));
            cell.setOnAction(_ -> choose.accept(day));
        }
    }

    private LocalDate firstShown() {
        LocalDate first = month().atDay(1);
        return first.minusDays(Math.floorMod(first.getDayOfWeek().getValue() - firstOfWeek.getValue(), DAYS_OF_WEEK));
    }

    private Optional<Button> cell(LocalDate day) {
        long place = day.toEpochDay() - firstShown().toEpochDay();
        return place < 0 || place >= cells.size() ? Optional.empty() : Optional.of(cells.get((int) place));
    }

    private void press(KeyEvent event) {
        boolean byYears = event.isShiftDown();
        LocalDate day = switch (event.getCode()) {
            case LEFT -> meant.minusDays(1);
            case RIGHT -> meant.plusDays(1);
            case UP -> meant.minusWeeks(1);
            case DOWN -> meant.plusWeeks(1);
            case PAGE_UP -> byYears ? meant.minusYears(1) : meant.minusMonths(1);
            case PAGE_DOWN -> byYears ? meant.plusYears(1) : meant.plusMonths(1);
            case HOME -> meant.withDayOfMonth(1);
            case END -> meant.withDayOfMonth(meant.lengthOfMonth());
            default -> null;
        };
        if (day != null) {
            mean(atlas.clamp(day));
            event.consume();
        }
    }
}
