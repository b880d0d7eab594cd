package atlas.app.window;

import atlas.failure.Failure;
import atlas.failure.Part;
import atlas.i18n.Messages;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says above the window's content that a part of it failed, what is kept and what to do. It takes no focus and goes
/// when it is closed.
final class FailureCard extends VBox {

    /// @param log     the folder of the log
    /// @param onClose what closes it
    FailureCard(Failure failure, Messages messages, Path log, Runnable onClose) {
        getStyleClass().addAll("map-card", "failure-card");
        setId("failure");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        FailureWords words = new FailureWords(failure, messages, log);
        Button close = new Button(messages.get("failure.close"));
        close.setOnAction(event -> onClose.run());
        getChildren()
                .addAll(
                        words.title(),
                        words.label("failure.kept"),
                        words.label(failure.part() == Part.MEMORY ? "failure.do.memory" : "failure.do"),
                        words.whereTheLogIs(),
                        new HBox(close, words.copyButton()));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                onClose.run();
            }
        });
    }
}
