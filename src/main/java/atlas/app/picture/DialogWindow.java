package atlas.app.picture;

import atlas.panel.control.FocusRing;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A window over the atlas's own that asks for something: what is to be seen at the left, the choices at the right, the
/// buttons below. It looks as the window below it, is no larger, and is closed by its cancel button, which Escape
/// presses.
public final class DialogWindow {

    private static final double WIDTH_PIXELS = 1_000;
    private static final double HEIGHT_PIXELS = 660;
    private static final double MIN_WIDTH_PIXELS = 640;
    private static final double MIN_HEIGHT_PIXELS = 420;
    private static final double MARGIN_PIXELS = 24;
    /// At the usual size of text.
    private static final double USUAL_TEXT_PIXELS = 13;

    private final Stage stage = new Stage();
    private final Window owner;
    private final HBox buttons = new HBox();
    private final double scale;

    /// @param owner   the window below
    /// @param seen    what is to be seen, as large as there is room
    /// @param choices as wide as the style sheet says
    public DialogWindow(Window owner, String title, Region seen, Region choices) {
        this.owner = owner;
        HBox body = new HBox(seen, choices);
        HBox.setHgrow(seen, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        buttons.getStyleClass().add("dialog-buttons");
        VBox root = new VBox(body, buttons);
        root.getStyleClass().add("dialog-window");
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
        Scene scene = new Scene(root);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        root.setStyle(owner.getScene().getRoot().getStyle());
        this.scale = textScale(root);
        stage.setMinWidth(minWidth());
        stage.setMinHeight(minHeight());
        // About as large as it is going to be: what is seen is drawn for that.
        stage.setWidth(width());
        stage.setHeight(height());
        stage.setScene(scene);
        FocusRing.showIn(scene);
    }

    /// Puts a button at the left end of the line below.
    public DialogWindow atLeft(Button... left) {
        buttons.getChildren().addAll(0, java.util.List.of(left));
        return this;
    }

    /// Puts buttons at the right end of the line below.
    ///
    /// @param cancel closes the dialog and does nothing
    /// @param does   what the dialog is for; Enter presses it
    public DialogWindow atRight(Button cancel, Button does) {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> hide());
        does.setDefaultButton(true);
        does.getStyleClass().add("accent");
        buttons.getChildren().addAll(between, cancel, does);
        buttons.getChildren().forEach(DialogWindow::dress);
        return this;
    }

    private static void dress(Node node) {
        if (node instanceof Button button) {
            button.getStyleClass().add("bar-button");
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
    }

    /// Called when the dialog has closed, however that came.
    public DialogWindow whenHidden(Runnable act) {
        stage.setOnHidden(_ -> act.run());
        return this;
    }

    /// Opens in the middle of the window below.
    ///
    /// @param first has the focus
    public void show(Node first) {
        stage.setWidth(width());
        stage.setHeight(height());
        stage.setX(owner.getX() + Math.rint((owner.getWidth() - width()) / 2));
        stage.setY(owner.getY() + Math.rint((owner.getHeight() - height()) / 2));
        stage.show();
        first.requestFocus();
    }

    /// How large the text is that the style sheets ask for, as a share of the usual size.
    private static double textScale(VBox root) {
        Label probe = new Label();
        root.getChildren().add(probe);
        root.applyCss();
        root.getChildren().remove(probe);
        return probe.getFont().getSize() / USUAL_TEXT_PIXELS;
    }

    private double minWidth() {
        return Math.min(MIN_WIDTH_PIXELS * scale, screen().getWidth());
    }

    private double minHeight() {
        return Math.min(MIN_HEIGHT_PIXELS * scale, screen().getHeight());
    }

    private double width() {
        return Math.max(minWidth(), Math.min(WIDTH_PIXELS * scale, owner.getWidth() - 2 * MARGIN_PIXELS));
    }

    private double height() {
        return Math.max(minHeight(), Math.min(HEIGHT_PIXELS * scale, owner.getHeight() - 2 * MARGIN_PIXELS));
    }

    /// What can be seen of the screen that the window below is on.
    private Rectangle2D screen() {
        return Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight()).stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
    }

    public void hide() {
        stage.hide();
    }

    public Stage stage() {
        return stage;
    }

    /// A field of the choices under its name.
    public static VBox field(String name, Node control) {
        Label label = new Label(name);
        label.getStyleClass().add("dialog-field-name");
        label.setLabelFor(control);
        VBox field = new VBox(label, control);
        field.getStyleClass().add("dialog-field");
        // A field that is not needed leaves its place.
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }
}
