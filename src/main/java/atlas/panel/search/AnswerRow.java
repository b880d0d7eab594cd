package atlas.panel.search;

import atlas.i18n.Messages;
import atlas.panel.control.Icon;
import atlas.panel.question.Answer;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A question as it was understood, the answer in a line, what has to be said of it, and where it leads.
final class AnswerRow extends ResultRow {

    AnswerRow(Answer answer, Messages messages, Runnable choice) {
        super(choice);
        getStyleClass().add("answer-row");
        List<Node> lines = new ArrayList<>();
        lines.add(line(answer.understood(), "answer-understood"));
        if (!answer.told().isEmpty()) {
            lines.add(line(answer.told(), "answer-told"));
        }
        answer.remarks().forEach(remark -> lines.add(line(remark, "answer-remark")));
        if (!answer.reading().notUnderstood().isEmpty()) {
            getStyleClass().add("answer-in-part");
        }
        lines.add(line(answer.leadsTo(), "search-note"));
        VBox text = new VBox(lines.toArray(Node[]::new));
        text.getStyleClass().add("answer-text");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(icon(answer.place()).draw(), text);
        setAccessibleText(messages.get("search.questions") + ": " + answer.understood() + ". " + answer.told() + " "
                + String.join(" ", answer.remarks()) + " " + answer.leadsTo());
    }

    private static Icon icon(Answer.Place place) {
        return switch (place) {
            case DESK -> Icon.DESK;
            case MAP -> Icon.GLOBE;
            case PAGE -> Icon.PANEL;
        };
    }

    private static Label line(String words, String style) {
        Label line = new Label(words);
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
