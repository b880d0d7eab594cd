package atlas.app.print;

import atlas.analysis.DateWords;
import atlas.desk.kind.ColumnWords;
import atlas.domain.Atlas;
import atlas.domain.date.Edtf;
import atlas.i18n.Messages;
import atlas.table.Column;
import atlas.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What the columns of a page's tables, and the words for kinds in them, are called in the reader's language. Files for
/// other programs have one name for each in all languages.
final class PageTableWords implements TableWords {

    /// Codes for other programs, beside which a name stands.
    private static final Set<String> CODES = Set.of(
            "agreement",
            "area",
            "armed_conflict",
            "belongs_to",
            "check",
            "claim",
            "conflict",
            "control",
            "dimension",
            "documents",
            "event",
            "holder_iso3",
            "instrument",
            "iso2",
            "lat",
            "lon",
            "meeting",
            "milestone",
            "organization",
            "partner",
            "party",
            "roll_call",
            "source",
            "term");

    /// Where the words of a column stand among the messages, each constant under its name.
    private static final Map<String, List<String>> CONSTANTS = Map.of(
            "status", List.of("status.", "conflict.status."),
            "statuses", List.of("status."),
            "intensity", List.of("armed.intensity."),
            "type", List.of("conflicts.type."),
            "title", List.of("details.officer."),
            "kind", List.of("details.event."),
            "vote", List.of("vote."),
            "stage", List.of("stage."),
            "verdict", List.of("claim.verdict."),
            "truth", List.of("claim.truth."));

    private final Atlas atlas;
    private final Messages messages;

    PageTableWords(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
    }

    @Override
    public List<String> heads(Table table) {
        List<String> usual = new ColumnWords(atlas, messages).heads(table);
        return IntStream.range(0, usual.size())
                .mapToObj(column -> head(table.columns().get(column).name(), table, usual.get(column)))
                .toList();
    }

    private String head(String column, Table table, String usual) {
        boolean isMeasure = table.indexOf("dimension") >= 0;
        if (CODES.contains(column) || (column.equals("iso3") && !isMeasure && table.indexOf("name") >= 0)) {
            return "";
        }
        boolean isPost = column.equals("title") && table.indexOf("name") >= 0;
        return messages.find("print.page-column." + (isPost ? "post" : column)).orElse(usual);
    }

    @Override
    public String said(String text, Column column) {
        if (text.isEmpty()) {
            return "";
        }
        if (column.kind() == Column.Kind.DATE) {
            return new DateWords(messages).of(Edtf.parse(text));
        }
        boolean isCertain = !text.endsWith("?");
        String constant = (isCertain ? text : text.substring(0, text.length() - 1))
                .toUpperCase(Locale.ROOT)
                .replace('-', '_');
        return CONSTANTS.getOrDefault(column.name(), List.of()).stream()
                .flatMap(prefix -> messages.find(prefix + constant).stream())
                .findFirst()
                .map(words -> isCertain ? words : words + "?")
                .or(() -> nameOf(text))
                .orElse(text);
    }

    /// What a code stands for: a state, a figure or an organization.
    private Optional<String> nameOf(String code) {
        return atlas.state(code)
                .map(state -> state.nameOnMap(messages.language()))
                .or(() ->
                        atlas.indicator(code).map(indicator -> indicator.names().in(messages.language())))
                .or(() -> atlas.organization(code)
                        .map(organization -> organization.shortNames().in(messages.language())));
    }
}
