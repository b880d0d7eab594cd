package atlas.panel.story;

import atlas.story.MarkedText;
import atlas.story.MarkedText.TextRun;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A text of a story with its marks: bold, links, and the numbers of sources, which open them in place.
final class MarkedTextFlow extends VBox {

    private final Tools tools;

    /// What marks lead to.
    ///
    /// @param sourceMarks makes the marks of sources, given their ids
    /// @param open        opens an address in the browser
    record Tools(Function<List<String>, ? extends List<? extends Node>> sourceMarks, Consumer<String> open) {}

    MarkedTextFlow(Tools tools) {
        this.tools = tools;
        getStyleClass().add("story-text");
    }

    /// Shows a text in place of the one before.
    void show(String marked) {
        MarkedText text = MarkedText.of(marked);
        getChildren().setAll(text.paragraphs().stream().map(this::paragraph).toList());
    }

    private TextFlow paragraph(List<TextRun> runs) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("story-paragraph");
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(MarkedText.plain(runs));
        runs.forEach(run -> flow.getChildren().addAll(nodes(run)));
        return flow;
    }

    private List<? extends Node> nodes(TextRun run) {
        return switch (run) {
            case TextRun.Words(String words, boolean isBold) -> List.of(words(words, isBold));
            case TextRun.Link(String words, String address) -> List.of(link(words, address));
            case TextRun.SourceMark(String id) -> tools.sourceMarks().apply(List.of(id));
        };
    }

    private static Text words(String words, boolean isBold) {
        Text text = new Text(words);
        text.getStyleClass().add(isBold ? "story-bold" : "story-words");
        return text;
    }

    private Hyperlink link(String words, String address) {
        Hyperlink link = new Hyperlink(words);
        link.getStyleClass().add("story-link");
        link.setOnAction(_ -> tools.open().accept(address));
        return link;
    }
}
