package atlas.desk.kind;

import atlas.desk.choice.DeskSubject;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.render.chart.sheet.MarkTarget;
import atlas.table.Cell;
import atlas.table.Column;
import atlas.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the columns of tables are called in the reader's language, and what their rows are about. The columns
/// themselves have one name in all languages.
public final class ColumnWords {

    /// Columns that have words of their own: `desk.column.` of the messages.
    private static final Set<String> NAMED = Set.of(
            "name",
            "year",
            "value",
            "low",
            "high",
            "date",
            "kind",
            "subject",
            "text",
            "rank",
            "members",
            "states",
            "count",
            "jaccard",
            "votes",
            "agreement",
            "kappa",
            "pi",
            "organizations",
            "unit",
            "world",
            "percent",
            "organization",
            "title",
            "status",
            "years",
            "dimension",
            "area",
            "compared_name",
            "organization_name",
            "figure_name",
            "conflict_name",
            "since",
            "of",
            "role",
            "rule",
            "missing",
            "value_year",
            "in_names",
            "name_a",
            "name_b",
            "first_year",
            "last_year",
            "same",
            "pairs",
            "active",
            "internal",
            "internationalized_internal",
            "interstate",
            "wars",
            "intensity",
            "type",
            "best",
            "without_bounds",
            "claim",
            "group",
            "truth",
            "left",
            "right",
            "covered",
            "statement",
            "verdict",
            "found",
            "claimed",
            "numerator",
            "denominator",
            "then");

    /// The column that tells rows about states from rows about all of them.
    private static final String ROW = "row";

    /// Columns of codes, for other programs.
    private static final Set<String> NOT_SHOWN =
            Set.of("lon", "lat", "sources", "iso3", "organization_id", "item", "standing", ROW);

    /// Columns that tell more of the one that they are named after: `desk.column.of.` and the ending.
    private static final List<String> ENDINGS = List.of("_before", "_change_percent", "_change", "_since");

    /// Codes that are not shown where there is the column of their names.
    private static final Map<String, String> NAMED_BESIDE = Map.of(
            "compared", "compared_name",
            "compared_a", "name_a",
            "compared_b", "name_b",
            "iso3_a", "name_a",
            "iso3_b", "name_b",
            "organization", "organization_name",
            "figure", "figure_name",
            "conflict", "conflict_name",
            "in", "in_names",
            "codes", "states");

    private final Atlas atlas;
    private final Messages messages;

    ColumnWords(DeskSubject subject) {
        this(subject.atlas(), subject.messages());
    }

    public ColumnWords(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
    }

    /// What the columns are called, as many as there are; empty for one that is not shown.
    public List<String> heads(Table table) {
        return table.columns().stream().map(column -> head(column, table)).toList();
    }

    /// A table with heads, and rows that lead to what their codes name.
    DeskTable told(Table table) {
        return new DeskTable(
                table,
                heads(table),
                table.rows().stream().map(row -> target(table, row)).toList(),
                (int) table.rows().stream()
                        .filter(row -> text(table, row, ROW)
                                .filter(kind -> !kind.equals("state"))
                                .isPresent())
                        .count());
    }

    private String head(Column column, Table table) {
        String name = column.name();
        boolean hasNames = table.indexOf("name") >= 0 || table.indexOf("title") >= 0;
        boolean isNamedBeside = (NOT_SHOWN.contains(name) && hasNames)
                || Optional.ofNullable(NAMED_BESIDE.get(name))
                        .filter(beside -> table.indexOf(beside) >= 0)
                        .isPresent();
        if (isNamedBeside) {
            return "";
        }
        if (NAMED.contains(name)) {
            return messages.get("desk.column." + name);
        }
        return ENDINGS.stream()
                .filter(name::endsWith)
                .findFirst()
                .flatMap(ending -> nameOf(name.substring(0, name.length() - ending.length()))
                        .map(whole -> messages.get("desk.column.of." + ending.substring(1), whole)))
                .or(() -> nameOf(name))
                .orElse(name.replace('_', ' '));
    }

    /// What a figure, an organization or a state is called.
    private Optional<String> nameOf(String name) {
        return atlas.indicator(name)
                .map(indicator -> indicator.names().in(messages.language()))
                .or(() -> atlas.organization(name)
                        .map(organization -> organization.shortNames().in(messages.language())))
                .or(() -> atlas.state(name).map(state -> state.nameOnMap(messages.language())));
    }

    private Optional<MarkTarget> target(Table table, List<Cell> row) {
        return text(table, row, "iso3")
                .or(() -> text(table, row, "compared").filter(_ -> table.indexOf("organization") < 0))
                .filter(iso3 -> atlas.state(iso3).isPresent())
                .<MarkTarget>map(MarkTarget.OfState::new)
                .or(() -> text(table, row, "organization")
                        .filter(id -> atlas.organization(id).isPresent())
                        .map(MarkTarget.OfOrganization::new))
                .or(() -> text(table, row, "conflict")
                        .filter(id -> atlas.conflict(id).isPresent()
                                || atlas.armedConflicts().find(id).isPresent())
                        .map(MarkTarget.OfConflict::new));
    }

    private static Optional<String> text(Table table, List<Cell> row, String column) {
        int at = table.indexOf(column);
        return at >= 0 && row.get(at) instanceof Cell.Text(String text) ? Optional.of(text) : Optional.empty();
    }
}
