package atlas.panel.search;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;

/// A row below the search field that can be chosen.
abstract class ResultRow extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Runnable choice;

    /// @param choice what is done when it is chosen
    ResultRow(Runnable choice) {
        this.choice = choice;
        getStyleClass().add("search-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    final void choose() {
        choice.run();
    }

    final void setCurrent(boolean isCurrent) {
        pseudoClassStateChanged(CURRENT, isCurrent);
    }
}
