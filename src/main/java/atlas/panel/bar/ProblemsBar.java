package atlas.panel.bar;

import atlas.i18n.Messages;
import atlas.panel.control.TextMenu;
import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Says that something in the data could not be read, what was kept, and shows the list when asked.
public final class ProblemsBar extends HBox {

    /// A bar for problems that are already words.
    public ProblemsBar(List<String> problems, Messages messages) {
        getStyleClass().add("problems-bar");
        setId("problems");
        Label text = new Label(messages.get("problems.text", problems.size()));
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Button show = new Button(messages.get("problems.show"));
        show.setOnAction(event -> showList(problems, messages));
        Button close = new Button(messages.get("problems.close"));
        close.setOnAction(event -> {
            setVisible(false);
            setManaged(false);
        });
        show.setMinWidth(Region.USE_PREF_SIZE);
        close.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(text, show, close);
    }

    private void showList(List<String> problems, Messages messages) {
        TextArea list = new TextArea(String.join("\n", problems));
        list.setEditable(false);
        list.setWrapText(true);
        TextMenu.giveTo(list, messages);
        list.setPrefSize(760, 360);
        ButtonType close = new ButtonType(messages.get("problems.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.NONE, "", close);
        alert.initOwner(getScene().getWindow());
        alert.setTitle(messages.get("problems.title"));
        alert.setResizable(true);
        alert.getDialogPane().setContent(list);
        alert.getDialogPane().getStylesheets().addAll(getScene().getStylesheets());
        alert.show();
    }
}
