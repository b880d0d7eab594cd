package atlas.panel.choice;

import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.panel.control.DropDown;
import atlas.panel.control.Icon;
import atlas.panel.control.IconButton;
import atlas.panel.control.TextMenu;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Goes to a day: by typing it, by a calendar, or to the last day.
public final class DatePopup extends DropDown {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final Atlas atlas;
    private final DayChoice choice;
    private final Messages messages;
    private final TypedDay typedDay;
    private final TextField typed = new TextField();
    private final Label hint = new Label();
    private final FlowPane readings = new FlowPane();
    private final ComboBox<Month> months = new ComboBox<>(FXCollections.observableArrayList(Month.values()));
    private final ComboBox<Integer> years = new ComboBox<>();
    private final Button today = new Button();
    private final DayGrid days;
    private boolean isFollowing;

    public DatePopup(Atlas atlas, DayChoice choice, Messages messages) {
        this.atlas = atlas;
        this.choice = choice;
        this.messages = messages;
        this.typedDay = new TypedDay(messages);
        this.days = new DayGrid(atlas, messages, this::goTo, this::showMonth);
        typed.setId("typed-day");
        typed.setAccessibleText(messages.get("topbar.date.prompt"));
        typed.setOnAction(_ -> goToTyped());
        typed.textProperty().subscribe(() -> say(messages.get("topbar.date.prompt"), false));
        TextMenu.giveTo(typed, messages);
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        readings.getStyleClass().add("date-readings");
        VBox box = new VBox(typed, hint, readings, monthAndYear(), days, lastDays());
        box.getStyleClass().add("date-popup");
        getContent().add(box);
        setOnShowing(_ -> open());
    }

    private HBox monthAndYear() {
        months.setId("month");
        months.setAccessibleText(messages.get("topbar.date.month"));
        months.setConverter(new MonthNames());
        months.setMaxWidth(Double.MAX_VALUE);
        months.setVisibleRowCount(Month.values().length);
        HBox.setHgrow(months, Priority.ALWAYS);
        years.setId("year");
        years.setAccessibleText(messages.get("topbar.date.year"));
        years.setItems(FXCollections.observableArrayList(
                IntStream.rangeClosed(Atlas.FIRST_DAY.getYear(), atlas.asOf().getYear())
                        .map(year -> Atlas.FIRST_DAY.getYear() + atlas.asOf().getYear() - year)
                        .boxed()
                        .toList()));
        months.valueProperty().subscribe(this::turn);
        years.valueProperty().subscribe(this::turn);
        HBox line = new HBox(
                new IconButton(Icon.PREVIOUS, messages.get("topbar.date.month-back"), () -> turnBy(-1)),
                months,
                years,
                new IconButton(Icon.NEXT, messages.get("topbar.date.month-forth"), () -> turnBy(1)));
        line.setAlignment(Pos.CENTER);
        line.getStyleClass().add("month-and-year");
        return line;
    }

    private HBox lastDays() {
        Button last = new Button(messages.get("topbar.date.last"));
        last.setId("last-day");
        last.setOnAction(_ -> goTo(atlas.asOf()));
        today.setId("today");
        today.setText(messages.get("topbar.date.today"));
        today.managedProperty().bind(today.visibleProperty());
        today.setOnAction(_ -> goTo(atlas.clamp(LocalDate.now(ZoneId.systemDefault()))));
        HBox line = new HBox(last, today);
        line.getChildren().forEach(button -> button.getStyleClass().addAll("flat", "year-button"));
        return line;
    }

    private void open() {
        days.show(choice.day().getValue());
        // Where the data ends before today, its last day is as near as the atlas comes.
        today.setVisible(LocalDate.now(ZoneId.systemDefault()).isBefore(atlas.asOf()));
        typed.clear();
        typed.requestFocus();
    }

    private void showMonth(YearMonth month) {
        isFollowing = true;
        months.setValue(month.getMonth());
        years.setValue(month.getYear());
        isFollowing = false;
    }

    private void turn() {
        if (!isFollowing && months.getValue() != null && years.getValue() != null) {
            days.turnTo(YearMonth.of(years.getValue(), months.getValue()));
        }
    }

    private void turnBy(int step) {
        days.turnTo(days.month().plusMonths(step));
    }

    private void goTo(LocalDate day) {
        choice.choose().accept(day);
        hide();
    }

    private void goToTyped() {
        String text = typed.getText().strip();
        switch (typedDay.read(text)) {
            case TypedDay.Read.Day(var day) -> goIfShown(day);
            case TypedDay.Read.Today() -> goTo(atlas.clamp(LocalDate.now(ZoneId.systemDefault())));
            case TypedDay.Read.Ambiguous(var dayFirst, var monthFirst) -> ask(text, dayFirst, monthFirst);
            case TypedDay.Read.NoSuchDay() -> say(messages.get("topbar.date.no-day", text), true);
            case TypedDay.Read.Unreadable() -> say(messages.get("topbar.date.unreadable"), true);
        }
    }

    private void goIfShown(LocalDate day) {
        if (atlas.clamp(day).equals(day)) {
            goTo(day);
        } else {
            say(messages.get("topbar.date.outside", messages.day(Atlas.FIRST_DAY), messages.day(atlas.asOf())), true);
        }
    }

    private void ask(String text, LocalDate dayFirst, LocalDate monthFirst) {
        say(messages.get("topbar.date.ambiguous", text), true);
        for (LocalDate day : new LocalDate[] {dayFirst, monthFirst}) {
            Button reading = new Button(messages.day(day));
            reading.getStyleClass().add("small");
            reading.setOnAction(_ -> goIfShown(day));
            readings.getChildren().add(reading);
        }
        readings.setManaged(true);
        readings.getChildren().getFirst().requestFocus();
    }

    private void say(String words, boolean isWrong) {
        readings.getChildren().clear();
        readings.setManaged(false);
        hint.setText(words);
        hint.pseudoClassStateChanged(WRONG, isWrong);
        typed.pseudoClassStateChanged(WRONG, isWrong);
    }

    /// The names of the months where they stand alone.
    private final class MonthNames extends StringConverter<Month> {

        @Override
        public String toString(@Nullable Month month) {
            return month == null
                    ? ""
                    : month.getDisplayName(
                            TextStyle.FULL_STANDALONE, messages.language().locale());
        }

        @Override
        public Month fromString(String name) {
            throw new UnsupportedOperationException("months are chosen, not typed");
        }
    }
}
