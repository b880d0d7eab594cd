package atlas.panel;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CalendarSkin;
import atlas.domain.Atlas;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Goes to a day: by typing it, by a calendar, or by whole years.
final class DatePopup extends DropDown {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final Atlas atlas;
    private final DayChoice choice;
    private final Messages messages;
    private final TypedDay typedDay;
    private final TextField typed = new TextField();
    private final Label hint = new Label();
    private final Calendar calendar;
    private boolean isFollowing;

    DatePopup(Atlas atlas, DayChoice choice, Messages messages) {
        this.atlas = atlas;
        this.choice = choice;
        this.messages = messages;
        this.typedDay = new TypedDay(messages);
        Locale locale = withRegion(messages.language());
        this.calendar = new Calendar(choice.day().getValue()) {
            @Override
            protected Skin<?> createDefaultSkin() {
                return new CalendarSkin(this) {
                    @Override
                    public Locale getLocale() {
                        return locale;
                    }
                };
            }
        };
        calendar.setDayCellFactory(_ -> new DateCell() {
            @Override
            public void updateItem(LocalDate day, boolean isEmpty) {
                super.updateItem(day, isEmpty);
                setDisable(isEmpty || !atlas.clamp(day).equals(day));
            }
        });
        typed.setAccessibleText(messages.get("topbar.date.prompt"));
        typed.setOnAction(_ -> goToTyped());
        typed.textProperty().subscribe(() -> tell(""));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        VBox box = new VBox(typed, hint, calendar, years());
        box.getStyleClass().add("date-popup");
        getContent().add(box);
        calendar.valueProperty().subscribe(this::goToChosen);
        setOnShowing(_ -> open());
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

    private HBox years() {
        Button back = yearButton(-1);
        Button forth = yearButton(1);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        return new HBox(back, between, forth);
    }

    private Button yearButton(int step) {
        Button button = new Button();
        button.getStyleClass().addAll("flat", "year-button");
        // Hidden, it lets go of the state, which outlives the window's content.
        ObservableValue<LocalDate> day = choice.day().when(showingProperty());
        button.textProperty().bind(day.map(shown -> {
            int year = shown.getYear() + step;
            return step < 0 ? "‹ " + year : year + " ›";
        }));
        button.disableProperty().bind(day.map(shown -> {
            int year = shown.getYear() + step;
            return year < Atlas.FIRST_DAY.getYear() || year > atlas.asOf().getYear();
        }));
        button.setOnAction(_ -> {
            choice.choose().accept(choice.day().getValue().plusYears(step));
            follow();
        });
        return button;
    }

    private void open() {
        follow();
        typed.clear();
        typed.requestFocus();
    }

    private void follow() {
        isFollowing = true;
        calendar.setValue(choice.day().getValue());
        isFollowing = false;
    }

    private void goToChosen(LocalDate day) {
        if (!isFollowing && isShowing()) {
            choice.choose().accept(day);
            hide();
        }
    }

    private void goToTyped() {
        Optional<LocalDate> day = typedDay.read(typed.getText());
        if (day.isEmpty()) {
            tell(messages.get("topbar.date.unreadable"));
        } else if (!atlas.clamp(day.get()).equals(day.get())) {
            tell(messages.get("topbar.date.outside", messages.day(Atlas.FIRST_DAY), messages.day(atlas.asOf())));
        } else {
            choice.choose().accept(day.get());
            hide();
        }
    }

    private void tell(String words) {
        boolean isWrong = !words.isEmpty();
        hint.setText(isWrong ? words : messages.get("topbar.date.prompt"));
        hint.pseudoClassStateChanged(WRONG, isWrong);
        typed.pseudoClassStateChanged(WRONG, isWrong);
    }
}
