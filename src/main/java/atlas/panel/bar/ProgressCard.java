package atlas.panel.bar;

import atlas.i18n.Messages;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says on the map what is being done beside the window and how far it is, and lets the reader give it up: by its
/// button, or by Escape while it has the focus.
public final class ProgressCard extends HBox {

    private final Messages messages;
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Button cancel = new Button();
    private final Runnable onCancel;

    /// @param doing    what is being done, in the reader's language
    /// @param onCancel called once, when the reader gives it up
    public ProgressCard(String doing, Messages messages, Runnable onCancel) {
        this.messages = messages;
        this.onCancel = onCancel;
        getStyleClass().addAll("map-card", "progress-card");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        words.setText(doing);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setAccessibleRole(AccessibleRole.TEXT);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(doing);
        VBox said = new VBox(words, bar);
        said.getStyleClass().add("progress-said");
        HBox.setHgrow(said, Priority.ALWAYS);
        cancel.setText(messages.get("work.cancel"));
        cancel.getStyleClass().add("bar-button");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setAccessibleText(messages.get("work.cancel") + ": " + doing);
        cancel.setOnAction(_ -> cancel());
        getChildren().addAll(said, cancel);
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                cancel();
            }
        });
    }

    /// Shows how far it is.
    ///
    /// @param share between 0 and 1; below 0 where that is not known
    public void show(double share) {
        bar.setProgress(share);
    }

    private void cancel() {
        if (!cancel.isDisabled()) {
            cancel.setDisable(true);
            words.setText(messages.get("work.cancelling"));
            bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
            onCancel.run();
        }
    }
}
