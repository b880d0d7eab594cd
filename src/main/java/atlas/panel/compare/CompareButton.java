package atlas.panel.compare;

import atlas.i18n.Messages;
import atlas.panel.control.Icon;
import atlas.panel.control.IconButton;
import atlas.panel.control.ViewpointBinding;
import atlas.panel.keys.Shortcut;
import atlas.view.AtlasState;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Begins, changes and ends a comparison.
public final class CompareButton extends StackPane {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final ComparePopup popup;

    public CompareButton(AtlasState state, Messages messages) {
        this.popup = new ComparePopup(state, messages);
        IconButton button = new IconButton(
                Icon.COMPARE, Shortcut.COMPARE.tooltip(messages.get("compare.button"), messages), this::open);
        button.setId("compare");
        getStyleClass().add("zoom-buttons");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(button);
        ViewpointBinding.part(
                this,
                state,
                viewpoint -> viewpoint.comparison().isPresent(),
                isComparing -> button.pseudoClassStateChanged(ON, isComparing));
    }

    /// Opens what can be compared.
    public void open() {
        popup.openLeftOf(this);
    }
}
