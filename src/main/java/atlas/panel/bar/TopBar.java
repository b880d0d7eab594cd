package atlas.panel.bar;

import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.choice.DatePopup;
import atlas.panel.choice.DayChoice;
import atlas.panel.command.CommandMenu;
import atlas.panel.command.Commands;
import atlas.panel.command.SettingsMenu;
import atlas.panel.control.Icon;
import atlas.panel.control.IconButton;
import atlas.panel.control.ViewpointBinding;
import atlas.panel.keys.Shortcut;
import atlas.panel.search.Finding;
import atlas.panel.search.SearchField;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import atlas.view.desk.Desk;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The bar at the top: the menu, the title, undo and redo, the search in the middle, the day, the language, the
/// settings.
public final class TopBar extends Region {

    private static final double GAP = 16;
    private static final double START_GAP = 8;
    private static final double SEARCH_WIDEST = 32;
    private static final double SEARCH_NARROWEST = 18;

    private final AtlasState state;
    private final Messages messages;
    private final HBox start = new HBox();
    private final Label title;
    private final HBox steps;
    private final SearchField search;
    private final HBox choices;
    private final CommandMenu menu;
    private final SettingsMenu settings;
    private final Button date;

    /// @param commands what the menu and the settings offer, read when they are first opened
    /// @param language what to do when the reader chooses one
    public TopBar(
            AtlasState state, Messages messages, Finding finding, Commands commands, Consumer<Language> language) {
        this.state = state;
        this.messages = messages;
        this.title = new Label(messages.get("app.title"));
        this.search = new SearchField(state, messages, finding);
        this.steps = new HBox(undo(), redo());
        this.menu = new CommandMenu(commands, messages);
        this.settings = new SettingsMenu(commands, messages);
        this.date = date();
        this.choices = new HBox(date, languages(language), settings);
        getStyleClass().add("top-bar");
        title.getStyleClass().add("top-bar-title");
        start.setAlignment(Pos.CENTER_LEFT);
        steps.setAlignment(Pos.CENTER_LEFT);
        choices.setAlignment(Pos.CENTER_RIGHT);
        choices.getStyleClass().add("top-bar-choices");
        getChildren().addAll(start, title, steps, this.search, choices);
    }

    /// What stands at the right end; the application may put more buttons there.
    public ObservableList<Node> choices() {
        return choices.getChildren();
    }

    /// Shows the button of the menu at the left end.
    public void showMenuButton() {
        start.getChildren().addFirst(menu);
    }

    /// Opens the menu, as a key does, where it is not in the bar of the system.
    public void openMenu() {
        if (menu.getScene() != null) {
            menu.show();
        }
    }

    /// Opens the settings.
    public void openSettings() {
        settings.show();
    }

    /// Lets the reader choose the day.
    public void chooseDay() {
        // Made when it is asked for: the window opens sooner without it.
        new DatePopup(state.atlas(), DayChoice.ofLeft(state), messages).openBelow(date);
    }

    /// Puts a button for the rail at the left end and one for the panel at the right end.
    public void turnColumnsWith(Runnable turnRail, Runnable turnPanel) {
        start.getChildren().add(column("turn-rail", Icon.RAIL, Shortcut.RAIL, "topbar.rail", turnRail));
        choices()
                .add(column(
                        "turn-desk",
                        Icon.DESK,
                        Shortcut.MAP_AND_DESK,
                        "topbar.desk",
                        () -> state.lay(
                                state.viewpoint().desk().isSeen()
                                        ? Desk.DeskLayout.MAP
                                        : Desk.DeskLayout.MAP_AND_DESK)));
        choices().add(column("turn-panel", Icon.PANEL, Shortcut.PANEL, "topbar.panel", turnPanel));
    }

    private Button column(String id, Icon icon, Shortcut shortcut, String key, Runnable turn) {
        return named(id, new IconButton(icon, shortcut.tooltip(messages.get(key), messages), turn));
    }

    /// Puts the focus into the search.
    public void focusSearch() {
        search.enter();
    }

    /// What takes the keys.
    public SearchField search() {
        return search;
    }

    /// Does something when the reader is done with the search, so that the focus goes somewhere.
    public void onSearchLeft(Runnable goOn) {
        search.onLeft(goOn);
    }

    private Button undo() {
        Button undo =
                new IconButton(Icon.UNDO, Shortcut.UNDO.tooltip(messages.get("topbar.undo"), messages), state::undo);
        undo.setId("undo");
        undo.disableProperty().bind(state.canUndoProperty().not());
        return undo;
    }

    private Button redo() {
        Button redo =
                new IconButton(Icon.REDO, Shortcut.REDO.tooltip(messages.get("topbar.redo"), messages), state::redo);
        redo.disableProperty().bind(state.canRedoProperty().not());
        return redo;
    }

    private Button date() {
        Button made = new Button();
        made.setId("date");
        made.setGraphic(Icon.CALENDAR.draw());
        made.getStyleClass().add("date-button");
        made.setTooltip(new Tooltip(messages.get("topbar.date")));
        ViewpointBinding.part(made, state, Viewpoint::date, day -> {
            made.setText(messages.day(day));
            made.setAccessibleText(messages.get("topbar.date") + ": " + made.getText());
        });
        made.setOnAction(_ -> chooseDay());
        return made;
    }

    private MenuButton languages(Consumer<Language> choose) {
        MenuButton menu =
                new MenuButton(messages.language().tag().toUpperCase(java.util.Locale.ROOT), Icon.GLOBE.draw());
        menu.getStyleClass().add("language-menu");
        menu.setAccessibleText(
                messages.get("topbar.language") + ": " + messages.language().ownName());
        menu.setTooltip(new Tooltip(Shortcut.LANGUAGE.tooltip(messages.get("topbar.language"), messages)));
        ToggleGroup group = new ToggleGroup();
        for (Language language : Language.values()) {
            RadioMenuItem item = new RadioMenuItem(language.ownName());
            item.setToggleGroup(group);
            item.setSelected(language == messages.language());
            item.setOnAction(_ -> choose.accept(language));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static Button named(String id, Button button) {
        button.setId(id);
        return button;
    }

    /// The search stands in the middle of the window where there is room. Where there is not, the title goes first,
    /// then the search gets narrower.
    @Override
    protected void layoutChildren() {
        double startWidth = snapSizeX(start.prefWidth(-1));
        double left = snappedLeftInset() + (startWidth > 0 ? startWidth + START_GAP : 0);
        double right = getWidth() - snappedRightInset();
        double em = title.getFont().getSize() / 15 * 13;
        double choicesWidth = snapSizeX(choices.prefWidth(-1));
        double stepsWidth = snapSizeX(steps.prefWidth(-1));
        double titleWidth = snapSizeX(title.prefWidth(-1));
        double room = right - left - choicesWidth - stepsWidth - 2 * GAP;
        boolean hasTitle = room - titleWidth - GAP >= em * SEARCH_NARROWEST;
        double searchLeft = left + stepsWidth + GAP + (hasTitle ? titleWidth + GAP : 0);
        double searchRight = right - choicesWidth - GAP;
        double searchWidth = snapSizeX(Math.clamp(searchRight - searchLeft, 0, em * SEARCH_WIDEST));
        double x =
                Math.clamp((getWidth() - searchWidth) / 2, searchLeft, Math.max(searchLeft, searchRight - searchWidth));
        title.setVisible(hasTitle);
        place(start, snappedLeftInset(), startWidth);
        place(title, left, titleWidth);
        place(steps, left + (hasTitle ? titleWidth + GAP : 0), stepsWidth);
        place(search, snapPositionX(x), searchWidth);
        place(choices, right - choicesWidth, choicesWidth);
    }

    private void place(Region node, double x, double width) {
        double inside = getHeight() - snappedTopInset() - snappedBottomInset();
        double height = snapSizeY(Math.min(inside, node.prefHeight(width)));
        node.resizeRelocate(x, snapPositionY(snappedTopInset() + (inside - height) / 2), width, height);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(Math.max(search.prefHeight(-1), choices.prefHeight(-1)) + 16);
    }
}
