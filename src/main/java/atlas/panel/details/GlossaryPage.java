package atlas.panel.details;

import atlas.domain.text.Term;
import atlas.panel.details.block.BlockColumn;
import atlas.panel.details.block.DatedNode;
import atlas.panel.details.block.Page;
import atlas.panel.details.block.PageHead;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.Prose;
import atlas.panel.details.block.Scrolled;
import atlas.panel.details.table.PageTables;
import atlas.view.Selection;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;

/// A term of the glossary, the terms to read with it, and all terms in the order of the reader's alphabet.
final class GlossaryPage {

    private final PanelContext context;
    private final Term term;

    GlossaryPage(PanelContext context, Term term) {
        this.context = context;
        this.term = term;
    }

    DatedNode node() {
        PageTables tables = new PageTables(context);
        BlockColumn column = new BlockColumn();
        column.add(new Prose("lead")
                .say(context.text(term.definition()))
                .with(context.marks(term.sources()))
                .flow());
        if (!term.see().isEmpty()) {
            String words = context.word("details.see-also");
            BlockColumn see = context.section(words, () -> tables.terms(words, term.see()));
            term.see().forEach(id -> context.atlas().term(id).ifPresent(other -> see.add(link(other))));
            column.add(see);
        }
        String words =
                context.word("details.all-terms", context.atlas().glossary().size());
        BlockColumn all = context.section(
                words,
                () -> tables.terms(
                        words, context.atlas().glossary().stream().map(Term::id).toList()));
        Collator alphabet = Collator.getInstance(context.messages().language().locale());
        context.atlas().glossary().stream()
                .sorted(Comparator.comparing(one -> context.text(one.names()), alphabet))
                .forEach(one -> all.add(link(one)));
        column.add(all);
        String name = context.text(term.names());
        PageHead head = new PageHead(name)
                .offering(
                        name,
                        context.messages(),
                        () -> tables.terms(name, List.of(term.id())),
                        () -> tables.sources(name))
                .subtitle(context.word("details.glossary"));
        return new Page(head, new Scrolled(column, "below-head"));
    }

    private Node link(Term other) {
        return new Prose("row-line")
                .link(context.text(other.names()), () -> context.state().select(new Selection.OfTerm(other.id())))
                .flow();
    }
}
