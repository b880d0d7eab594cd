package atlas.panel.command;

import atlantafx.base.controls.CustomTextField;
import atlas.i18n.Messages;
import atlas.panel.control.DropDown;
import atlas.panel.control.Icon;
import atlas.panel.control.TextMenu;
import atlas.panel.control.VerticalScroll;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// All commands in one list, which typing makes shorter. The arrow keys choose, Enter runs, Escape closes; the focus
/// goes
/// back to where it was.
public final class CommandPalette extends DropDown {

    private static final double TOP_PIXELS = 64;
    private static final double EDGE_PIXELS = 24;
    private static final int PAGE_ROWS = 8;

    private final Commands commands;
    private final Messages messages;
    private final CustomTextField typed = new CustomTextField();
    private final VBox list = new VBox();
    private final VerticalScroll scroll = new VerticalScroll(list);
    private final VBox box = new VBox(typed, scroll);
    private final List<CommandRow> rows = new ArrayList<>();
    private CommandSearch search;
    private int current;

    public CommandPalette(Commands commands, Messages messages) {
        this.commands = commands;
        this.messages = messages;
        this.search = new CommandSearch(commands.all(), messages);
        typed.setPromptText(messages.get("palette.prompt"));
        typed.setAccessibleText(messages.get("palette.prompt"));
        typed.setLeft(Icon.SEARCH.draw());
        typed.getStyleClass().add("search-field");
        TextMenu.giveTo(typed, messages);
        typed.textProperty().subscribe(this::fill);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.getStyleClass().add("palette-rows");
        scroll.getStyleClass().add("choice-scroll");
        scroll.setFocusTraversable(false);
        box.setId("palette");
        box.getStyleClass().addAll("search-results", "palette");
        getContent().add(box);
        setOnShown(_ -> typed.requestFocus());
    }

    /// Opens below the upper edge of the window that a node is in, with all commands that it has by now.
    public void openOver(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        if (bounds == null) {
            return;
        }
        search = new CommandSearch(commands.all(), messages);
        typed.clear();
        fill("");
        box.setMaxWidth(bounds.getWidth() - 2 * EDGE_PIXELS);
        scroll.setMaxHeight(Math.max(0, bounds.getHeight() * 2 / 3 - TOP_PIXELS));
        setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
        show(node, bounds.getMinX(), bounds.getMinY() + TOP_PIXELS);
        setX(Math.rint(bounds.getCenterX() - getWidth() / 2));
    }

    private void fill(String query) {
        list.getChildren().clear();
        rows.clear();
        for (CommandSearch.Found found : search.find(query)) {
            CommandRow row = new CommandRow(found, messages);
            int place = rows.size();
            row.setOnMouseMoved(_ -> mark(place));
            row.setOnMouseClicked(_ -> run(row.command()));
            rows.add(row);
        }
        list.getChildren().setAll(rows);
        if (rows.isEmpty()) {
            Label nothing = new Label(messages.get("palette.nothing", query.strip()));
            nothing.getStyleClass().add("search-nothing");
            nothing.setWrapText(true);
            list.getChildren().add(nothing);
            typed.setAccessibleHelp(nothing.getText());
        }
        scroll.setVvalue(0);
        mark(0);
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> goTo(Math.min(current + PAGE_ROWS, rows.size() - 1));
            case PAGE_UP -> goTo(Math.max(current - PAGE_ROWS, 0));
            case ENTER -> {
                if (!rows.isEmpty()) {
                    run(rows.get(current).command());
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// And round at the ends.
    private void move(int step) {
        if (!rows.isEmpty()) {
            goTo(Math.floorMod(current + step, rows.size()));
        }
    }

    private void goTo(int place) {
        if (!rows.isEmpty()) {
            mark(place);
            scroll.reveal(rows.get(place));
        }
    }

    private void mark(int place) {
        current = place;
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setCurrent(i == current);
        }
        if (!rows.isEmpty()) {
            typed.setAccessibleHelp(rows.get(current).getAccessibleText());
        }
    }

    /// What cannot be done now leaves the list open, where it says so.
    private void run(Command command) {
        if (command.canAct().get()) {
            hide();
            command.run();
        }
    }
}
