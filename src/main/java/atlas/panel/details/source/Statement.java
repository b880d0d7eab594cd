package atlas.panel.details.source;

import atlas.panel.citation.CitationRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/// What a page states at a place: the words of the smallest part around it that names sources, and those sources.
public final class Statement {

    /// What has more is a section with several statements, and none of them is meant.
    private static final int MOST_CHARACTERS = 400;

    private Statement() {}

    /// The statement at a node; empty where none with sources stands there.
    public static Optional<CitationRequest.Statement> at(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            List<String> words = new ArrayList<>();
            List<String> sources = new ArrayList<>();
            collect(up, words, sources);
            String said = String.join(" ", words).replaceAll("\\s+", " ").strip();
            if (said.length() > MOST_CHARACTERS) {
                return Optional.empty();
            }
            if (!sources.isEmpty() && !said.isEmpty()) {
                return Optional.of(new CitationRequest.Statement(
                        said, sources.stream().distinct().toList()));
            }
        }
        return Optional.empty();
    }

    private static void collect(Node node, List<String> words, List<String> sources) {
        switch (node) {
            case Node hidden when !hidden.isVisible() -> {}
            case SourceMark mark -> sources.addAll(mark.sources());
            case Labeled labeled -> add(labeled.getText(), words);
            case Text text -> add(text.getText(), words);
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> collect(child, words, sources));
            default -> {}
        }
    }

    private static void add(String said, List<String> words) {
        if (said != null && !said.isBlank()) {
            words.add(said);
        }
    }
}
