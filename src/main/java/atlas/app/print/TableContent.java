package atlas.app.print;

import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.table.Cell;
import atlas.table.Column;
import atlas.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table as it is read on paper: without columns of codes for other programs, in which nothing is said, or which say
/// the same of each row; its sources are numbered, and stand below.
public final class TableContent {

    private static final int MOST_DECIMALS = 3;
    private static final String SOURCES = "sources";
    private static final Set<String> CODES = Set.of("lon", "lat");
    private static final Set<String> SUBJECTS =
            Set.of("conflict", "armed_conflict", "organization", "iso3", "roll_call", "indicator");

    private final Atlas atlas;
    private final Messages messages;
    private final TableWords tableWords;

    public TableContent(Atlas atlas, Messages messages, TableWords tableWords) {
        this.atlas = atlas;
        this.messages = messages;
        this.tableWords = tableWords;
    }

    /// @param sources ids of those that the whole table rests on, before those of its rows
    public PrintPart.Content of(String title, List<String> notes, Table table, List<String> sources) {
        List<String> heads = tableWords.heads(table);
        List<String> cited = cited(table, sources);
        int[] columns = IntStream.range(0, heads.size())
                .filter(column -> isTelling(column, heads.get(column), table))
                .toArray();
        return new PrintPart.Content(
                title,
                notes,
                IntStream.of(columns).mapToObj(heads::get).toList(),
                table.rows().stream()
                        .map(row -> IntStream.of(columns)
                                .mapToObj(column ->
                                        words(row.get(column), table.columns().get(column), cited))
                                .toList())
                        .toList(),
                new SourceLines(atlas, messages).of(cited));
    }

    private List<String> cited(Table table, List<String> sources) {
        Set<String> all = new LinkedHashSet<>(sources);
        int at = table.indexOf(SOURCES);
        if (at >= 0) {
            table.rows().forEach(row -> {
                if (row.get(at) instanceof Cell.Texts(List<String> ids)) {
                    all.addAll(ids);
                }
            });
        }
        return all.stream().filter(atlas.sources()::containsKey).toList();
    }

    private static boolean isTelling(int column, String head, Table table) {
        String name = name(column, table);
        List<String> cells = table.rows().stream()
                .map(row -> row.get(column).text())
                .distinct()
                .toList();
        boolean isSaid = cells.stream().anyMatch(cell -> !cell.isBlank());
        boolean isOfAll = SUBJECTS.contains(name) && cells.size() == 1;
        boolean isNumbered = name.equals(SOURCES) && isSaid;
        return isNumbered || (!head.isEmpty() && isSaid && !isOfAll && !CODES.contains(name));
    }

    private static String name(int column, Table table) {
        return table.columns().get(column).name();
    }

    private String words(Cell cell, Column column, List<String> cited) {
        return switch (cell) {
            case Cell.Numeric(BigDecimal value) ->
                column.name().endsWith("year")
                        ? value.toPlainString()
                        : messages.number(value.doubleValue(), Math.clamp(value.scale(), 0, MOST_DECIMALS));
            case Cell.Texts(List<String> ids) when column.name().equals(SOURCES) -> numbers(ids, cited);
            case Cell.Texts(List<String> texts) ->
                texts.stream().map(text -> tableWords.said(text, column)).collect(Collectors.joining(", "));
            case Cell.Truth(boolean isTrue) -> messages.get(isTrue ? "desk.rows.yes" : "desk.rows.no");
            case Cell.Text(String text) -> tableWords.said(text, column);
            case Cell.Empty _ -> "";
        };
    }

    private static String numbers(List<String> ids, List<String> cited) {
        List<String> numbers = new ArrayList<>();
        ids.stream().filter(cited::contains).forEach(id -> numbers.add(Integer.toString(cited.indexOf(id) + 1)));
        return String.join(", ", numbers);
    }
}
