package atlas.panel.search;

import atlas.analysis.Search;
import atlas.analysis.SearchHit;
import atlas.i18n.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The list below the search field: results by kind, the kind with the best match first.
final class SearchResults extends VBox {

    private static final int ROWS = 12;
    private static final int LEAST_PER_KIND = 3;

    private final Messages messages;
    private final Consumer<SearchHit> choose;
    private final List<SearchRow> rows = new ArrayList<>();
    private int current;

    SearchResults(Messages messages, Consumer<SearchHit> choose) {
        this.messages = messages;
        this.choose = choose;
        getStyleClass().add("search-results");
        // The longest row is cut, and not the list's edge.
        setMinWidth(0);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
    }

    /// Shows what was found for a query, or says what can be found.
    void show(String query, List<Search.Match> matches) {
        getChildren().clear();
        rows.clear();
        current = 0;
        Map<String, List<Search.Match>> byKind = new LinkedHashMap<>();
        for (Search.Match match : matches) {
            byKind.computeIfAbsent(SearchRow.kind(match.hit()), _ -> new ArrayList<>())
                    .add(match);
        }
        int perKind = Math.max(LEAST_PER_KIND, ROWS / Math.max(1, byKind.size()));
        byKind.forEach((kind, found) -> {
            Label head =
                    new Label(messages.get(kind).toUpperCase(messages.language().locale()));
            head.getStyleClass().add("section-head");
            getChildren().add(head);
            found.stream().limit(perKind).forEach(match -> add(match, query));
        });
        if (rows.isEmpty()) {
            Label nothing = new Label(messages.get("search.nothing", query.strip()));
            nothing.getStyleClass().add("search-nothing");
            nothing.setWrapText(true);
            getChildren().add(nothing);
        }
        mark();
    }

    /// Moves the mark by one, and around at the ends.
    void move(int step) {
        if (!rows.isEmpty()) {
            current = Math.floorMod(current + step, rows.size());
            mark();
        }
    }

    Optional<SearchRow> current() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(current));
    }

    private void add(Search.Match match, String query) {
        SearchRow row = new SearchRow(match, query, messages);
        int index = rows.size();
        row.setOnMouseMoved(_ -> {
            current = index;
            mark();
        });
        row.setOnMouseClicked(_ -> choose.accept(row.hit()));
        rows.add(row);
        getChildren().add(row);
    }

    private void mark() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setCurrent(i == current);
        }
    }
}
