package atlas.panel.tiles;

import atlas.i18n.Messages;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks whether a server may be asked for tiles, and says what it would learn. Whoever does nothing has said no.
public final class TileConsent extends Dialog<TileConsent.Answer> {

    /// What the reader said.
    public enum Answer {
        NO,
        YES,
        YES_AND_REMEMBER
    }

    /// @param host the server that would be asked
    public TileConsent(Window owner, Messages messages, String host) {
        initOwner(owner);
        setTitle(messages.get("tiles.title"));
        Label question = new Label(messages.get("tiles.consent.question", host));
        question.getStyleClass().add("consent-question");
        CheckBox remember = new CheckBox(messages.get("tiles.consent.remember"));
        remember.setId("consent-remember");
        VBox content = new VBox(
                question,
                paragraph(messages.get("tiles.consent.what", host)),
                paragraph(messages.get("tiles.consent.learns")),
                paragraph(messages.get("tiles.consent.kept")),
                remember);
        content.getChildren().forEach(child -> ((Region) child).setMinHeight(Region.USE_PREF_SIZE));
        question.setWrapText(true);
        content.getStyleClass().add("consent");
        ButtonType cancel = new ButtonType(messages.get("tiles.cancel"), ButtonData.CANCEL_CLOSE);
        ButtonType ask = new ButtonType(messages.get("tiles.consent.ask"), ButtonData.OTHER);
        getDialogPane().setId("consent");
        getDialogPane().setContent(content);
        getDialogPane().getButtonTypes().setAll(ask, cancel);
        getDialogPane().getStylesheets().addAll(owner.getScene().getStylesheets());
        button(ask, false).setId("consent-ask");
        Button no = button(cancel, true);
        no.setId("consent-cancel");
        setOnShown(_ -> no.requestFocus());
        setResultConverter(pressed -> {
            if (pressed != ask) {
                return Answer.NO;
            }
            return remember.isSelected() ? Answer.YES_AND_REMEMBER : Answer.YES;
        });
    }

    /// Shows the question and waits for the answer.
    public Answer ask() {
        Optional<Answer> answer = showAndWait();
        return answer.orElse(Answer.NO);
    }

    private Button button(ButtonType type, boolean isDefault) {
        Button button = (Button) getDialogPane().lookupButton(type);
        button.setDefaultButton(isDefault);
        button.getStyleClass().add("bar-button");
        return button;
    }

    private static Label paragraph(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
