package atlas.panel.details;

import atlas.analysis.ArmedConflictWords;
import atlas.chart.ConflictCharts;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.ArmedConflicts;
import atlas.domain.conflict.ConflictYear;
import atlas.panel.details.block.BlockColumn;
import atlas.panel.details.block.DatedContent;
import atlas.panel.details.block.DatedNode;
import atlas.panel.details.block.FactsGrid;
import atlas.panel.details.block.Page;
import atlas.panel.details.block.PageHead;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.Prose;
import atlas.panel.details.block.Rows;
import atlas.panel.details.block.Scrolled;
import atlas.panel.details.chart.YearStrip;
import atlas.panel.details.table.PageTables;
import atlas.view.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// An armed conflict as UCDP counts it: what it was in the day's year, over what it is fought and by whom, its years.
/// What stands in UCDP's words is marked so.
final class ArmedConflictPage {

    private static final String UCDP_NUMBER_FOLLOWS = "ucdp-";

    private final PanelContext context;
    private final ArmedConflict conflict;
    private final ArmedConflicts all;
    private final ArmedConflictWords words;
    private final PageTables tables;

    ArmedConflictPage(PanelContext context, ArmedConflict conflict) {
        this.context = context;
        this.conflict = conflict;
        this.all = context.atlas().armedConflicts();
        this.words = new ArmedConflictWords(context.messages());
        this.tables = new PageTables(context);
    }

    DatedNode node() {
        BlockColumn column = new BlockColumn();
        column.add(new DatedContent<>(context.day(), LocalDate::getYear, this::status));
        Button closeUp = new Button(context.word("details.close-up"));
        closeUp.getStyleClass().add("details-button");
        closeUp.setOnAction(_ -> context.state().visit(conflict));
        column.add(closeUp);
        column.add(facts());
        conflict.conflict()
                .flatMap(context.atlas()::conflict)
                .ifPresent(told -> column.add(new Prose()
                        .say(context.word("details.armed.part-of") + " ")
                        .link(
                                context.text(told.names()),
                                () -> context.state().select(new Selection.OfConflict(told.id())))
                        .flow()));
        column.add(years());
        column.add(new DatedContent<>(context.day(), day -> conflict.in(day.getYear()), this::parties));
        conflict.note()
                .ifPresent(note ->
                        column.add(new Prose().quietly(context.text(note)).flow()));
        column.add(new Prose("row-small")
                .quietly(context.word("details.armed.words"))
                .with(context.marks(conflict.sources()))
                .flow());
        String number = conflict.id().substring(UCDP_NUMBER_FOLLOWS.length());
        String name = context.text(conflict.names());
        PageHead head = new PageHead(name)
                .offering(name, context.messages(), () -> tables.years(conflict), () -> tables.sources(name))
                .subtitle(context.word("details.armed.subtitle", number));
        return new Page(head, new Scrolled(column, "below-head"));
    }

    private List<Node> status(int year) {
        String status = words.status(conflict, year, all.lastYear());
        String styleClass = conflict.in(year)
                .map(found -> "armed-" + found.intensity().name().toLowerCase(Locale.ROOT))
                .orElse("armed-none");
        String text = conflict.in(year).isPresent() ? year + ": " + status : status;
        return List.of(Rows.pill(text, styleClass));
    }

    private DatedNode facts() {
        FactsGrid facts = new FactsGrid();
        Prose states = new Prose();
        for (int i = 0; i < conflict.states().size(); i++) {
            states.quietly(i == 0 ? "" : ", ")
                    .with(List.of(context.stateLink(conflict.states().get(i))));
        }
        facts.add(context.word("details.armed.states"), states.flow());
        facts.add(
                context.word("details.armed.location"),
                new Prose().say(conflict.location()).flow());
        facts.add(
                context.word("details.armed.over"),
                new Prose().say(words.over(conflict)).flow());
        facts.add(
                context.word("details.armed.years"),
                new Prose().say(ArmedConflictWords.years(conflict)).flow());
        return facts;
    }

    private DatedNode years() {
        BlockColumn group = context.section(context.word("details.armed.strip"), () -> tables.years(conflict));
        String sentence = context.word("armed.active", ArmedConflictWords.years(conflict));
        ConflictCharts charts = new ConflictCharts(context.atlas(), context.messages());
        group.add((DatedNode) new YearStrip(charts.activeYears(conflict), sentence));
        return group.add(new Prose("row-small")
                .quietly(context.word(
                        "details.armed.key", Integer.toString(all.firstYear()), Integer.toString(all.lastYear())))
                .flow());
    }

    /// Who fought in the day's year, and in which episode; nothing where it was not active.
    private List<Node> parties(Optional<ConflictYear> active) {
        return active.map(year -> {
                    List<Node> lines = new ArrayList<>();
                    lines.add(
                            context.sectionHead(context.word("details.armed.parties", Integer.toString(year.year()))));
                    lines.add(side("details.armed.side-a", year.sideA(), year.sideASupporters()));
                    lines.add(side("details.armed.side-b", year.sideB(), year.sideBSupporters()));
                    String kind =
                            context.word("armed.type." + year.conflictType().name());
                    lines.add(new Prose("row-small")
                            .quietly(kind
                                    + episode(year).map(told -> ". " + told).orElse("."))
                            .flow());
                    return lines;
                })
                .orElse(List.of());
    }

    private Node side(String key, List<String> parties, List<String> supporters) {
        Prose prose = new Prose().quietly(context.word(key) + " ");
        prose.say(parties.isEmpty() ? context.word("armed.unknown-side") : String.join(", ", parties));
        if (!supporters.isEmpty()) {
            prose.quietly(" " + context.word("details.armed.supporters", String.join(", ", supporters)));
        }
        return prose.flow();
    }

    private Optional<String> episode(ConflictYear year) {
        return year.episodeFrom()
                .map(from -> year.episodeTo()
                        .map(to -> context.word(
                                "details.armed.episode",
                                context.messages().day(from),
                                context.messages().day(to)))
                        .orElseGet(() -> context.word(
                                "details.armed.episode-since",
                                context.messages().day(from))));
    }
}
