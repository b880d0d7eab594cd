package atlas.app.window;

import atlas.assets.NoDatasetsException;
import atlas.failure.Failure;
import atlas.i18n.Messages;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Stands in the window in place of map and panels where these cannot be had.
final class FailurePage extends StackPane {

    private final Button first;

    /// @param first of the buttons, which has the focus
    private FailurePage(Label title, Button first, Node... rest) {
        this.first = first;
        getStyleClass().addAll("atlas-window", "failure-page");
        setId("failure-page");
        VBox column = new VBox(title);
        column.getChildren().addAll(rest);
        column.getStyleClass().add("failure-column");
        column.setAlignment(Pos.CENTER_LEFT);
        column.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(column);
    }

    /// The start failed.
    ///
    /// @param log the folder of the log
    static FailurePage ofStart(Failure failure, Messages messages, Path log, Runnable close) {
        FailureWords words = new FailureWords(failure, messages, log);
        Button quit = closeButton(messages, close);
        HBox buttons = new HBox(quit, words.copyButton());
        if (failure.problem() instanceof NoDatasetsException none) {
            return new FailurePage(words.title(none), quit, words.label("failure.no-datasets.do"), buttons);
        }
        return new FailurePage(
                words.title(),
                quit,
                words.label("failure.start"),
                words.label("failure.start.do"),
                words.whereTheLogIs(),
                buttons);
    }

    /// Memory ran out too often for the map to go on.
    ///
    /// @param goOn builds map and panels anew
    static FailurePage ofMemory(Failure failure, Messages messages, Path log, Runnable goOn, Runnable close) {
        FailureWords words = new FailureWords(failure, messages, log);
        Button again = new Button(messages.get("failure.again"));
        again.setOnAction(event -> goOn.run());
        return new FailurePage(
                words.title(),
                again,
                words.label("failure.memory"),
                words.whereTheLogIs(),
                new HBox(again, closeButton(messages, close), words.copyButton()));
    }

    @Override
    public void requestFocus() {
        first.requestFocus();
    }

    private static Button closeButton(Messages messages, Runnable close) {
        Button made = new Button(messages.get("failure.quit"));
        made.setOnAction(event -> close.run());
        return made;
    }
}
