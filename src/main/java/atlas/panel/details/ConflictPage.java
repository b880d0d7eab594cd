package atlas.panel.details;

import atlas.chart.ConflictCharts;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Event;
import atlas.domain.date.Edtf;
import atlas.panel.details.block.BlockColumn;
import atlas.panel.details.block.DatedContent;
import atlas.panel.details.block.DatedNode;
import atlas.panel.details.block.DatedRow;
import atlas.panel.details.block.FoldedYears;
import atlas.panel.details.block.Page;
import atlas.panel.details.block.PageHead;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.Prose;
import atlas.panel.details.block.Rows;
import atlas.panel.details.block.Scrolled;
import atlas.panel.details.chart.PhaseBar;
import atlas.panel.details.source.SourceMark;
import atlas.panel.details.table.PageTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A conflict: what it was on the date, who its parties are, its phases, its events and its deaths.
final class ConflictPage {

    private final PanelContext context;
    private final Conflict conflict;
    private final PageTables tables;

    ConflictPage(PanelContext context, Conflict conflict) {
        this.context = context;
        this.tables = new PageTables(context);
        this.conflict = conflict;
    }

    DatedNode node() {
        BlockColumn column = new BlockColumn();
        column.add(new DatedContent<>(context.day(), day -> statusesOn(conflict, day), this::statuses));
        column.add(new Prose("lead").say(context.text(conflict.summary())).flow());
        Button closeUp = new Button(context.word("details.close-up"));
        closeUp.getStyleClass().add("details-button");
        closeUp.setOnAction(_ -> context.state().visit(conflict));
        column.add(closeUp);
        column.add(parties());
        column.add(phases());
        new ConflictFatalities(context, conflict).node().ifPresent(column::add);
        column.add(events());
        ConflictDocuments documents = new ConflictDocuments(context, conflict);
        documents.agreements().ifPresent(column::add);
        documents.resolutions().ifPresent(column::add);
        String name = context.text(conflict.names());
        PageHead head = new PageHead(name)
                .offering(name, context.messages(), () -> tables.conflict(conflict), () -> tables.sources(name));
        return new Page(head, new Scrolled(column, "below-head"));
    }

    private List<Node> statuses(List<Conflict.ConflictStatus> possible) {
        return possible.isEmpty()
                ? List.of(Rows.pill(context.word("details.before-conflict")))
                : possible.size() == 1
                        ? List.of(pills(context, possible))
                        : List.of(
                                pills(context, possible), Rows.wrapped(context.word("status.uncertain"), "row-small"));
    }

    /// What a conflict may be on a day: one status, or several where the sources leave the day of change open.
    static List<Conflict.ConflictStatus> statusesOn(Conflict conflict, LocalDate day) {
        return conflict.phasesOn(day).stream()
                .map(Conflict.Phase::conflictStatus)
                .distinct()
                .toList();
    }

    /// A pill a status.
    static HBox pills(PanelContext context, List<Conflict.ConflictStatus> possible) {
        HBox pills = new HBox();
        pills.getStyleClass().add("status-pills");
        possible.forEach(status -> pills.getChildren().add(pill(context, status)));
        return pills;
    }

    static Label pill(PanelContext context, Conflict.ConflictStatus conflictStatus) {
        return Rows.pill(
                context.word("conflict.status." + conflictStatus.name()),
                "status-" + conflictStatus.name().toLowerCase(Locale.ROOT));
    }

    private Node parties() {
        BlockColumn group = context.section(context.word("details.parties"), () -> tables.parties(conflict));
        for (Conflict.Party party : conflict.parties()) {
            List<SourceMark> marks = context.marks(party.sources());
            party.state()
                    .ifPresent(iso3 -> group.add(Rows.flagged(
                            context.flag(iso3),
                            List.of(new Prose()
                                    .with(List.of(context.stateLink(iso3)))
                                    .with(marks)
                                    .flow()))));
            if (party.state().isEmpty()) {
                party.names()
                        .ifPresent(names -> group.add(
                                new Prose().say(context.text(names)).with(marks).flow()));
            }
        }
        return group.node();
    }

    private DatedNode phases() {
        BlockColumn group = context.section(context.word("details.phases"), () -> tables.phases(conflict));
        StringBuilder sentence = new StringBuilder(context.word("chart.phases"));
        for (Conflict.Phase phase : conflict.phases()) {
            sentence.append(' ')
                    .append(context.word(
                            "conflict.status." + phase.conflictStatus().name()))
                    .append(", ")
                    .append(context.dates().of(phase.period()))
                    .append('.');
        }
        ConflictCharts charts = new ConflictCharts(context.atlas(), context.messages());
        group.add((DatedNode) new PhaseBar(charts.phases(conflict), sentence.toString()));
        conflict.phases().forEach(phase -> group.add(new PhaseRow(phase)));
        return group;
    }

    private DatedNode events() {
        BlockColumn group = context.section(context.word("details.events"), () -> tables.events(conflict));
        return group.add(FoldedYears.of(
                context.messages(), conflict.events(), event -> event.date().shownDay(), this::row));
    }

    private DatedRow row(Event event) {
        Edtf date = event.date();
        List<Node> lines = new ArrayList<>();
        Prose head = new Prose("row-small")
                .link(context.dates().of(date), () -> context.state().jumpTo(date.shownDay()))
                .quietly(
                        ", " + context.word("details.event." + event.eventKind().name()));
        event.place().ifPresent(place -> head.quietly(", " + context.text(place)));
        lines.add(head.flow());
        Prose text = new Prose().say(context.text(event.text()));
        event.url()
                .ifPresent(url -> text.say(" ")
                        .link(
                                context.word("details.official-text"),
                                () -> context.sources().open(url)));
        lines.add(text.with(context.marks(event.sources())).flow());
        return new DatedRow(date, date, false, lines.toArray(Node[]::new));
    }

    /// A phase; that of the date is marked.
    private final class PhaseRow implements DatedNode {

        private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

        private final Conflict.Phase phase;
        private final VBox row;

        PhaseRow(Conflict.Phase phase) {
            this.phase = phase;
            row = new VBox(Rows.spread(
                    new Prose()
                            .say(context.dates().of(phase.period()))
                            .with(context.marks(phase.sources()))
                            .flow(),
                    pill(context, phase.conflictStatus())));
            phase.note()
                    .ifPresent(note -> row.getChildren()
                            .add(new Prose("row-small")
                                    .quietly(context.text(note))
                                    .flow()));
            row.getStyleClass().add("phase-row");
        }

        @Override
        public Region node() {
            return row;
        }

        @Override
        public void travelTo(LocalDate day) {
            row.pseudoClassStateChanged(CURRENT, conflict.phasesOn(day).contains(phase));
        }
    }
}
