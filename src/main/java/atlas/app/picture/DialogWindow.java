package atlas.app.picture;

import atlas.panel.control.FocusRing;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
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

    private final Stage stage = new Stage();
    private final Window owner;
    private final HBox buttons = new HBox();

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
        stage.setMinWidth(MIN_WIDTH_PIXELS);
        stage.setMinHeight(MIN_HEIGHT_PIXELS);
        Scene scene = new Scene(root);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        root.setStyle(owner.getScene().getRoot().getStyle());
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
        double width = Math.max(MIN_WIDTH_PIXELS, Math.min(WIDTH_PIXELS, owner.getWidth() - 2 * MARGIN_PIXELS));
        double height = Math.max(MIN_HEIGHT_PIXELS, Math.min(HEIGHT_PIXELS, owner.getHeight() - 2 * MARGIN_PIXELS));
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setX(owner.getX() + Math.rint((owner.getWidth() - width) / 2));
        stage.setY(owner.getY() + Math.rint((owner.getHeight() - height) / 2));
        stage.show();
        first.requestFocus();
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
