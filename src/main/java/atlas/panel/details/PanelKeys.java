package atlas.panel.details;

import atlas.panel.control.VerticalScroll;
import atlas.panel.details.block.TextLink;
import atlas.panel.details.chart.Chart;
import atlas.panel.keys.Shortcut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;

/// The keys of the panel: left and right go from link to link and to the marks of sources behind them, the others
/// scroll the page. In a chart, left and right go from point to point.
final class PanelKeys {

    private static final double LINE_PIXELS = 40;
    private static final double PAGE = 0.85;

    private final Parent panel;

    PanelKeys(Parent panel) {
        this.panel = panel;
        panel.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        // Before a button takes the arrows for going to what lies there on the screen.
        panel.addEventFilter(KeyEvent.KEY_PRESSED, this::go);
    }

    private void go(KeyEvent event) {
        Node owner = panel.getScene().getFocusOwner();
        if (owner instanceof TextInputControl
                || owner instanceof ToggleButton
                || owner instanceof Chart
                || owner instanceof ListView
                || owner instanceof ComboBox) {
            return;
        }
        Shortcut.of(event, Shortcut.Where.PANEL).ifPresent(shortcut -> {
            switch (shortcut) {
                case NEXT_LINK -> go(owner, 1);
                case PREVIOUS_LINK -> go(owner, -1);
                case LINE_DOWN, LINE_UP -> shownScroll().ifPresent(scroll -> scroll(scroll, shortcut));
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }

    private void go(Node owner, int step) {
        shownScroll().ifPresent(scroll -> {
            List<Node> links = new ArrayList<>();
            collect(scroll.getContent(), links);
            int here = links.indexOf(owner);
            int there = here < 0 ? (step > 0 ? 0 : links.size() - 1) : here + step;
            if (there >= 0 && there < links.size()) {
                links.get(there).requestFocus();
                scroll.reveal(links.get(there));
            }
        });
    }

    private void press(KeyEvent event) {
        Optional<Shortcut> shortcut = Shortcut.of(event, Shortcut.Where.PANEL);
        Optional<VerticalScroll> scroll = shownScroll();
        if (shortcut.isPresent() && scroll.isPresent()) {
            scroll(scroll.get(), shortcut.get());
            event.consume();
        }
    }

    private static void scroll(VerticalScroll scroll, Shortcut shortcut) {
        double page = scroll.getViewportBounds().getHeight() * PAGE;
        switch (shortcut) {
            case LINE_DOWN -> scroll.scrollBy(LINE_PIXELS);
            case LINE_UP -> scroll.scrollBy(-LINE_PIXELS);
            case PAGE_DOWN -> scroll.scrollBy(page);
            case PAGE_UP -> scroll.scrollBy(-page);
            case PAGE_TOP -> scroll.setVvalue(0);
            case PAGE_END -> scroll.setVvalue(1);
            default -> {}
        }
    }

    /// What scrolls in the page, or in the tab that is shown.
    Optional<VerticalScroll> shownScroll() {
        return scrollIn(panel);
    }

    private static Optional<VerticalScroll> scrollIn(Parent parent) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node instanceof VerticalScroll scroll && node.isVisible()) {
                return Optional.of(scroll);
            }
            if (node instanceof Parent inner && node.isVisible()) {
                Optional<VerticalScroll> found = scrollIn(inner);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static void collect(Node node, List<Node> links) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node instanceof TextLink || node instanceof ButtonBase) {
            links.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, links));
        }
    }
}
