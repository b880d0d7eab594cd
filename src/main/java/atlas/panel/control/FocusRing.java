package atlas.panel.control;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Shows where the focus is to readers who use the keyboard. JavaFX shows it after the Tab key only; here it is shown
/// after every key, wherever the program or a control has put it, and not after a press of the mouse. What has no
/// words of its own, such as a flag, shows its name.
public final class FocusRing {

    private static final PseudoClass FOCUS_VISIBLE = PseudoClass.getPseudoClass("focus-visible");
    private static final double BELOW_PIXELS = 4;

    /// A popup has a scene of its own, but there is one keyboard.
    private static boolean isByKeyboard;

    private final Scene scene;
    private @Nullable Node ringed;
    private @Nullable Tooltip told;
    private Subscription moves = Subscription.EMPTY;

    private FocusRing(Scene scene) {
        this.scene = scene;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> takeAway());
        scene.focusOwnerProperty().subscribe(owner -> follow(owner));
    }

    /// Shows the focus in a window from now on.
    public static void showIn(Scene scene) {
        if (scene.getProperties().putIfAbsent(FocusRing.class, true) == null) {
            var _ = new FocusRing(scene);
        }
    }

    private void takeAway() {
        isByKeyboard = false;
        take();
    }

    private void press(KeyEvent event) {
        if (event.getCode().isModifierKey() || event.isShortcutDown()) {
            isByKeyboard |= !event.getCode().isModifierKey();
            return;
        }
        isByKeyboard = true;
        follow(scene.getFocusOwner());
    }

    private void follow(@Nullable Node owner) {
        if (isByKeyboard && Objects.equals(owner, ringed)) {
            return;
        }
        take();
        if (owner != null && isByKeyboard) {
            owner.pseudoClassStateChanged(FOCUS_VISIBLE, true);
            ringed = owner;
            tell(owner);
        }
    }

    private void take() {
        Node before = ringed;
        if (before != null) {
            before.pseudoClassStateChanged(FOCUS_VISIBLE, before.isFocusVisible());
            ringed = null;
        }
        moves.unsubscribe();
        moves = Subscription.EMPTY;
        Tooltip shown = told;
        if (shown != null) {
            shown.hide();
            told = null;
        }
    }

    private void tell(Node owner) {
        if (owner instanceof Labeled control
                && (control.getText() == null
                        || control.getText().isEmpty()
                        || control.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY)
                && control.getTooltip() != null) {
            Bounds bounds = owner.localToScreen(owner.getLayoutBounds());
            if (bounds != null) {
                Tooltip name = control.getTooltip();
                name.setHideOnEscape(false);
                name.show(owner, bounds.getMinX(), bounds.getMaxY() + BELOW_PIXELS);
                told = name;
                // Where all is laid out anew, as in another size of text, the name goes along.
                moves = Subscription.combine(
                        owner.localToSceneTransformProperty().subscribe((_, _) -> place(name, owner)),
                        owner.layoutBoundsProperty().subscribe((_, _) -> place(name, owner)));
            }
        }
    }

    private static void place(Tooltip name, Node owner) {
        Bounds bounds = owner.localToScreen(owner.getLayoutBounds());
        if (bounds == null) {
            name.hide();
        } else {
            name.setAnchorX(bounds.getMinX());
            name.setAnchorY(bounds.getMaxY() + BELOW_PIXELS);
        }
    }
}
