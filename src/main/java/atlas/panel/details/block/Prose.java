package atlas.panel.details.block;

import atlas.panel.details.source.SourceMark;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Running text that wraps: words, links and source marks.
public final class Prose {

    private final TextFlow flow = new TextFlow();

    public Prose(String... styleClasses) {
        flow.getStyleClass().add("prose");
        flow.getStyleClass().addAll(styleClasses);
    }

    public Prose say(String words) {
        return say(words, "prose-text");
    }

    public Prose quietly(String words) {
        return say(words, "prose-muted");
    }

    private Prose say(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        flow.getChildren().add(text);
        return this;
    }

    public Prose link(String words, Runnable action) {
        flow.getChildren().add(new TextLink(words, action));
        return this;
    }

    /// Adds nodes. Behind a link, marks of sources are no halts of the Tab key: the arrow keys lead to them from the
    /// link.
    public Prose with(List<? extends Node> nodes) {
        if (flow.getChildren().stream().anyMatch(TextLink.class::isInstance)) {
            nodes.stream().filter(SourceMark.class::isInstance).forEach(mark -> mark.setFocusTraversable(false));
        }
        flow.getChildren().addAll(nodes);
        return this;
    }

    public TextFlow flow() {
        return flow;
    }
}
