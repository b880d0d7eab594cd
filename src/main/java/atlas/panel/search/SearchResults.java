package atlas.panel.search;

import atlas.analysis.Search;
import atlas.analysis.SearchHit;
import atlas.i18n.Messages;
import atlas.panel.question.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The list below the search field: questions as they were understood, then results by kind, the kind with the best
/// match first.
final class SearchResults extends VBox {

    private static final int ROWS = 12;
    private static final int LEAST_PER_KIND = 3;

    private final Messages messages;
    private final Choices choices;
    private final List<ResultRow> rows = new ArrayList<>();
    private int current;

    /// What is done with what is chosen.
    ///
    /// @param ask puts a question into the field
    record Choices(Consumer<SearchHit> go, Consumer<Answer> show, Consumer<String> ask) {}

    SearchResults(Messages messages, Choices choices) {
        this.messages = messages;
        this.choices = choices;
        getStyleClass().add("search-results");
        // The longest row is cut, and not the list's edge.
        setMinWidth(0);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
    }

    /// Shows what was found for a query, questions as they were understood first, or says what can be found.
    void show(String query, List<Answer> answers, List<Search.Match> matches) {
        clear();
        if (!answers.isEmpty()) {
            head("search.questions");
            answers.forEach(answer -> add(new AnswerRow(answer, messages, () -> choices.show.accept(answer))));
        }
        Map<String, List<Search.Match>> byKind = new LinkedHashMap<>();
        for (Search.Match match : matches) {
            byKind.computeIfAbsent(SearchRow.kind(match.hit()), _ -> new ArrayList<>())
                    .add(match);
        }
        int perKind = Math.max(LEAST_PER_KIND, ROWS / Math.max(1, byKind.size()));
        byKind.forEach((kind, found) -> {
            head(kind);
            found.stream()
                    .limit(perKind)
                    .forEach(match -> add(new SearchRow(match, query, messages, () -> choices.go.accept(match.hit()))));
        });
        if (rows.isEmpty()) {
            Label nothing = new Label(messages.get("search.nothing", query.strip()));
            nothing.getStyleClass().add("search-nothing");
            nothing.setWrapText(true);
            getChildren().add(nothing);
        }
        mark();
    }

    /// Shows questions that could be asked.
    void showExamples() {
        clear();
        head("search.examples");
        for (String question : messages.get("question.examples").split("\\|", -1)) {
            add(new ExampleRow(question, () -> choices.ask.accept(question)));
        }
        current = -1;
        mark();
    }

    private void clear() {
        getChildren().clear();
        rows.clear();
        current = 0;
    }

    private void head(String kind) {
        Label head =
                new Label(messages.get(kind).toUpperCase(messages.language().locale()));
        head.getStyleClass().add("section-head");
        getChildren().add(head);
    }

    /// Moves the mark by one, and around at the ends.
    void move(int step) {
        if (!rows.isEmpty()) {
            int from = current < 0 && step < 0 ? 0 : current;
            current = Math.floorMod(from + step, rows.size());
            mark();
        }
    }

    /// The row that is marked; none among examples before the reader goes to one.
    Optional<ResultRow> current() {
        return current < 0 || rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(current));
    }

    private void add(ResultRow row) {
        int index = rows.size();
        row.setOnMouseMoved(_ -> {
            current = index;
            mark();
        });
        row.setOnMouseClicked(_ -> row.choose());
        rows.add(row);
        getChildren().add(row);
    }

    private void mark() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setCurrent(i == current);
        }
    }
}
