package atlas.app.window;

import atlas.cartography.Appearance;
import atlas.panel.control.FocusRing;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The lecturer's window, on another screen than the class's.
final class LecturerWindow {

    private static final double SHARE_OF_SCREEN = 0.9;

    private final Stage stage = new Stage();

    /// Opens it in the middle of a screen.
    ///
    /// @param pane  what is in it
    /// @param title of the window
    LecturerWindow(Parent pane, String title, Screen screen, Appearance appearance, int textPercent) {
        Rectangle2D room = screen.getVisualBounds();
        Scene scene = new Scene(pane, room.getWidth() * SHARE_OF_SCREEN, room.getHeight() * SHARE_OF_SCREEN);
        WindowStyles.apply(appearance, textPercent, scene);
        FocusRing.showIn(scene);
        stage.setTitle(title);
        stage.setScene(scene);
        stage.setX(room.getMinX() + room.getWidth() * (1 - SHARE_OF_SCREEN) / 2);
        stage.setY(room.getMinY() + room.getHeight() * (1 - SHARE_OF_SCREEN) / 2);
    }

    /// A screen that a window does not stand on; empty where there is one screen alone.
    static Optional<Screen> otherThanOf(Window window) {
        double x = window.getX() + window.getWidth() / 2;
        double y = window.getY() + window.getHeight() / 2;
        return Screen.getScreens().size() < 2
                ? Optional.empty()
                : Screen.getScreens().stream()
                        .filter(screen -> !screen.getBounds().contains(x, y))
                        .findFirst();
    }

    /// Shows it.
    ///
    /// @param keys   does what a key is for, before anything in the window does
    /// @param closed told when the lecturer closes it
    void show(EventHandler<KeyEvent> keys, Runnable closed) {
        stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, keys);
        stage.setOnCloseRequest(_ -> closed.run());
        stage.show();
        stage.getScene().getRoot().requestFocus();
    }

    void close() {
        stage.hide();
    }
}
