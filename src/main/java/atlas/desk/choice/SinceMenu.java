package atlas.desk.choice;

import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.panel.choice.DatePopup;
import atlas.panel.choice.DayChoice;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

/// Chooses whether a view shows the day alone or what has been since an earlier one: some years before, the first day
/// of
/// the atlas, or any other.
public final class SinceMenu extends MenuButton {

    private static final int[] YEARS_BEFORE = {1, 5, 10, 20};

    private final transient DeskSubject subject;
    private final transient Consumer<Optional<LocalDate>> choose;
    private final ToggleGroup group = new ToggleGroup();

    /// The change since then.
    public SinceMenu(DeskSubject subject, Optional<LocalDate> now, Consumer<Optional<LocalDate>> choose) {
        this(subject, "since", now, choose);
    }

    /// @param what has been since then: its words are `desk.choice.<what>`, with `.none` and `.day`
    public SinceMenu(DeskSubject subject, String what, Optional<LocalDate> now, Consumer<Optional<LocalDate>> choose) {
        this.subject = subject;
        this.choose = choose;
        Messages messages = subject.messages();
        String key = "desk.choice." + what;
        String label = messages.get(key);
        setText(now.map(day -> messages.get(key + ".day", messages.day(day)))
                .orElseGet(() -> messages.get(key + ".none")));
        setId("desk-choice-" + what);
        getStyleClass().add("language-menu");
        setTooltip(new Tooltip(label));
        setAccessibleText(label + ": " + getText());
        offer(messages.get(key + ".none"), Optional.empty(), now);
        for (int years : YEARS_BEFORE) {
            LocalDate before = subject.day().minusYears(years);
            if (before.isAfter(Atlas.FIRST_DAY)) {
                offer(messages.get(key + ".day", messages.day(before)), Optional.of(before), now);
            }
        }
        offer(messages.get(key + ".day", messages.day(Atlas.FIRST_DAY)), Optional.of(Atlas.FIRST_DAY), now);
        getItems().add(new SeparatorMenuItem());
        RadioMenuItem other = new RadioMenuItem(messages.get("desk.choice.since.other"));
        other.setId("desk-choice-" + what + "-other");
        other.setToggleGroup(group);
        other.setSelected(group.getSelectedToggle() == null);
        other.setOnAction(_ -> askForDay(now));
        getItems().add(other);
    }

    private void offer(String words, Optional<LocalDate> day, Optional<LocalDate> now) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setToggleGroup(group);
        item.setSelected(day.equals(now));
        item.setOnAction(_ -> choose.accept(day));
        getItems().add(item);
    }

    private void askForDay(Optional<LocalDate> now) {
        SimpleObjectProperty<LocalDate> shown = new SimpleObjectProperty<>(now.orElse(subject.day()));
        new DatePopup(subject.atlas(), new DayChoice(shown, day -> choose.accept(Optional.of(day))), subject.messages())
                .openBelow(this);
    }
}
