package atlas.app.window;

import atlas.app.system.Version;
import atlas.assets.NoDatasetsException;
import atlas.failure.Failure;
import atlas.i18n.Messages;
import atlas.panel.control.SystemClipboard;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// A failure as the reader is told it.
///
/// @param log the folder of the log, which tells more
record FailureWords(Failure failure, Messages messages, Path log) {

    /// What failed.
    Label title() {
        return label("failure.part." + failure.part().name(), "failure-title");
    }

    /// That there are no datasets, and where they were looked for.
    Label title(NoDatasetsException none) {
        return made(messages.get("failure.no-datasets", none.folder()), "failure-title");
    }

    /// What is kept, or what to do.
    Label label(String key) {
        return label(key, "failure-words");
    }

    Label whereTheLogIs() {
        Label made = new Label(messages.get("failure.log", log.toString()));
        made.getStyleClass().add("hint");
        made.setWrapText(true);
        return made;
    }

    /// Puts what those need who maintain the program on the clipboard, and says so.
    Button copyButton() {
        Button made = new Button(messages.get("failure.copy"));
        made.setOnAction(event -> {
            if (SystemClipboard.putText(failure.details("Atlas of Asian Security Cooperation " + Version.number()))) {
                made.setText(messages.get("failure.copied"));
            }
        });
        return made;
    }

    private Label label(String key, String styleClass) {
        return made(messages.get(key), styleClass);
    }

    private static Label made(String words, String styleClass) {
        Label made = new Label(words);
        made.getStyleClass().add(styleClass);
        made.setWrapText(true);
        return made;
    }
}
