package atlas.panel.control;

import atlas.analysis.NameNormalizer;
import atlas.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/// A list to choose one thing from: by typing a part of its name, with the arrow keys and Enter, or by a click. Escape
/// closes it.
public final class ChoiceList extends DropDown {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double GAP = 6;

    /// A thing to choose.
    ///
    /// @param head    the words above the first of its kind
    /// @param further what else can be done with it, in its context menu; empty where nothing can
    public record Choice(String head, String name, Runnable choose, Optional<Further> further) {

        /// Nothing else can be done with it.
        public Choice(String head, String name, Runnable choose) {
            this(head, name, choose, Optional.empty());
        }
    }

    /// What can be done with a thing besides choosing it.
    ///
    /// @param act is handed the node beside which the list stands
    public record Further(String words, Consumer<Node> act) {}

    private final Messages messages;
    private final List<Choice> choices;
    private final TextField typed = new TextField();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new VerticalScroll(rows);
    private final List<Label> shown = new ArrayList<>();
    private final List<Choice> matching = new ArrayList<>();
    private int current;

    public ChoiceList(String prompt, List<Choice> choices, Messages messages) {
        this.messages = messages;
        this.choices = List.copyOf(choices);
        typed.setPromptText(prompt);
        typed.setAccessibleText(prompt);
        typed.setAccessibleHelp(messages.get("search.help"));
        typed.getStyleClass().add("choice-field");
        TextMenu.giveTo(typed, messages);
        typed.textProperty().subscribe(this::fill);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        typed.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.isKeyboardTrigger() && hasFurther()) {
                offer(matching.get(current), shown.get(current));
                event.consume();
            }
        });
        rows.setAccessibleRole(AccessibleRole.LIST_VIEW);
        scroll.getStyleClass().add("choice-scroll");
        scroll.setFocusTraversable(false);
        VBox box = new VBox(typed, scroll);
        box.getStyleClass().addAll("search-results", "choice-list");
        getContent().add(box);
        setOnShowing(_ -> typed.clear());
        setOnShown(_ -> typed.requestFocus());
    }

    /// Opens at the right of a row of the rail.
    public void openBeside(Node row) {
        Bounds bounds = row.localToScreen(row.getLayoutBounds());
        if (bounds != null) {
            show(row, bounds.getMaxX() + GAP, bounds.getMinY());
        }
    }

    private void fill(String part) {
        rows.getChildren().clear();
        shown.clear();
        matching.clear();
        current = 0;
        String sought = NameNormalizer.fold(part);
        String head = "";
        for (Choice choice : choices) {
            if (!(" " + NameNormalizer.fold(choice.name())).contains(" " + sought)) {
                continue;
            }
            if (!choice.head().equals(head)) {
                head = choice.head();
                Label words = new Label(head.toUpperCase(messages.language().locale()));
                words.getStyleClass().add("section-head");
                rows.getChildren().add(words);
            }
            add(choice);
        }
        if (matching.isEmpty()) {
            Label nothing = new Label(messages.get("rail.no-choice"));
            nothing.getStyleClass().add("search-nothing");
            rows.getChildren().add(nothing);
        }
        mark();
    }

    private void add(Choice choice) {
        Label row = new Label(choice.name());
        row.getStyleClass().add("search-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setWrapText(true);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        int place = shown.size();
        row.setOnMouseMoved(_ -> {
            current = place;
            mark();
        });
        row.setOnMouseClicked(event -> {
            if (event.getButton() != MouseButton.SECONDARY) {
                choose(choice);
            }
        });
        row.setOnContextMenuRequested(event -> {
            offer(choice, row);
            event.consume();
        });
        shown.add(row);
        matching.add(choice);
        rows.getChildren().add(row);
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> {
                if (!matching.isEmpty()) {
                    choose(matching.get(current));
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private boolean hasFurther() {
        return !matching.isEmpty() && matching.get(current).further().isPresent();
    }

    private void move(int step) {
        if (!shown.isEmpty()) {
            current = Math.floorMod(current + step, shown.size());
            mark();
            reveal(shown.get(current));
        }
    }

    /// Opens the context menu of a choice below its row.
    private void offer(Choice choice, Label row) {
        Node beside = getOwnerNode();
        choice.further().ifPresent(further -> {
            MenuItem item = new MenuItem(further.words());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> {
                hide();
                further.act().accept(beside);
            });
            new ContextMenu(item).show(row, Side.BOTTOM, 0, 0);
        });
    }

    private void choose(Choice choice) {
        hide();
        choice.choose().run();
    }

    private void mark() {
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).pseudoClassStateChanged(CURRENT, i == current);
        }
        typed.setAccessibleHelp(matching.isEmpty() ? "" : matching.get(current).name());
    }

    private void reveal(Label row) {
        double whole = rows.getHeight();
        double seen = scroll.getViewportBounds().getHeight();
        if (whole > seen) {
            double middle = row.getBoundsInParent().getCenterY();
            scroll.setVvalue(Math.clamp((middle - seen / 2) / (whole - seen), 0, 1));
        }
    }
}
