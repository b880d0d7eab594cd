package atlas.panel.rail;

import atlas.panel.control.IconButton;
import atlas.panel.control.RowButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;

/// Moves through the rail by keys: up and down from row to row, a letter to the next row that begins with it.
final class RailKeys {

    private final Rail rail;
    private final Parent rows;

    RailKeys(Rail rail, Parent rows) {
        this.rail = rail;
        this.rows = rows;
    }

    void press(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> step(event, -1);
            case DOWN -> step(event, 1);
            default -> {}
        }
    }

    void type(KeyEvent event) {
        String letter = event.getCharacter().toLowerCase(Locale.ROOT);
        if (letter.isBlank() || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        List<ButtonBase> all = focusable();
        int here = focused(all);
        for (int i = 1; i <= all.size(); i++) {
            ButtonBase next = all.get(Math.floorMod(here + i, all.size()));
            if (next.getText().toLowerCase(Locale.ROOT).startsWith(letter)) {
                go(next);
                event.consume();
                return;
            }
        }
    }

    /// The chosen row of those that colour the map, else the first row.
    Optional<Node> first() {
        List<ButtonBase> all = focusable();
        Optional<Node> chosen = all.stream()
                .filter(row -> row instanceof RowButton rail && rail.isChosen())
                .<Node>map(row -> row)
                .findFirst();
        return chosen.or(() -> all.stream().<Node>map(row -> row).findFirst());
    }

    private void step(KeyEvent event, int by) {
        List<ButtonBase> all = focusable();
        int here = focused(all);
        if (here >= 0 && here + by >= 0 && here + by < all.size()) {
            go(all.get(here + by));
        }
        event.consume();
    }

    private void go(ButtonBase row) {
        row.requestFocus();
        rail.reveal(row);
    }

    private static int focused(List<ButtonBase> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private List<ButtonBase> focusable() {
        List<ButtonBase> found = new ArrayList<>();
        collect(rows, found);
        return found;
    }

    private static void collect(Parent parent, List<ButtonBase> found) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (!node.isVisible()) {
                continue;
            }
            if (node instanceof ButtonBase row) {
                if (!(node instanceof IconButton) && (!(node instanceof ToggleButton toggle) || toggle.isSelected())) {
                    found.add(row);
                }
            } else if (node instanceof Parent inner) {
                collect(inner, found);
            }
        }
    }
}
