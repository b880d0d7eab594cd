package atlas.panel.views;

import atlas.i18n.Messages;
import atlas.panel.control.TextMenu;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/// A view in the list: its name, and below what it shows. Its name can be typed anew in its place.
final class ViewCell extends ListCell<ViewRow> {

    private final ViewList.Acts acts;
    private final Label name = new Label();
    private final Label details = new Label();
    private final VBox lines = new VBox(name, details);
    private final TextField field = new TextField();

    ViewCell(Messages messages, ViewList.Acts acts, Runnable open) {
        this.acts = acts;
        name.getStyleClass().add("view-name");
        details.getStyleClass().add("view-details");
        lines.setMouseTransparent(true);
        lines.setMinWidth(0);
        field.setId("view-new-name");
        field.setAccessibleText(messages.get("views.save.name"));
        field.getStyleClass().add("choice-field");
        TextMenu.giveTo(field, messages);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // As wide as the list, however long the name is.
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !isEmpty()) {
                open.run();
            }
        });
    }

    @Override
    protected void updateItem(ViewRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setText("");
            return;
        }
        name.setText(row.name());
        details.setText(row.details());
        setText(row.name() + ", " + row.details());
        setAccessibleText(getText());
        setGraphic(isEditing() ? field : lines);
    }

    @Override
    public void startEdit() {
        if (isEmpty() || getItem().kind() != ViewRow.Kind.KEPT) {
            return;
        }
        super.startEdit();
        field.setText(getItem().name());
        setGraphic(field);
        field.requestFocus();
        field.selectAll();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        setGraphic(lines);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            ViewRow row = getItem();
            String typed = field.getText();
            cancelEdit();
            getListView().requestFocus();
            if (!typed.isBlank() && !typed.equals(row.name())) {
                acts.rename(row, typed);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            getListView().requestFocus();
            event.consume();
        }
    }
}
