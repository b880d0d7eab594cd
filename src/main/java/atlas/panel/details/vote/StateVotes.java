package atlas.panel.details.vote;

import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Resolution;
import atlas.domain.place.State;
import atlas.domain.vote.Ballot;
import atlas.domain.vote.RollCall;
import atlas.panel.details.block.BlockColumn;
import atlas.panel.details.block.DatedNode;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.Prose;
import atlas.panel.details.block.Rows;
import atlas.panel.details.table.PageTables;
import atlas.view.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// How a state voted in the General Assembly: first on the conflicts that the atlas tells of, then in all votes.
public final class StateVotes {

    private static final String CONTINUES_THE_SOVIET_UNION = "RUS";
    private static final String SOVIET_UNION = "SUN";

    private final PanelContext context;
    private final State state;
    private final VoteWords words;

    public StateVotes(PanelContext context, State state) {
        this.context = context;
        this.state = state;
        this.words = new VoteWords(context);
    }

    /// The votes; empty for who was never a member while votes were taken.
    public Optional<DatedNode> node() {
        List<RollCall> all = new ArrayList<>();
        for (RollCall rollCall : context.atlas().rollCalls().all()) {
            if (rollCall.ballots().of(state.iso3()).isPresent()) {
                all.addFirst(rollCall);
            }
        }
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String title = context.word("details.votes");
        BlockColumn column = context.section(title, () -> new PageTables(context).votes(state, title, all), "votes");
        if (state.iso3().equals(CONTINUES_THE_SOVIET_UNION)) {
            column.add(new Prose("row-small")
                    .quietly(context.word("details.votes.soviet-union") + " ")
                    .with(List.of(context.stateLink(SOVIET_UNION)))
                    .flow());
        }
        context.atlas().conflicts().values().forEach(conflict -> onConflict(conflict, column));
        column.add(Rows.wrapped(context.word("details.votes.all"), "votes-head"));
        column.add(new Prose("row-small")
                .quietly(context.word("details.votes.scope"))
                .with(context.marks(all.getLast().sources()))
                .flow());
        return Optional.of(column.add(new VoteList(context, words, state, all)));
    }

    private void onConflict(Conflict conflict, BlockColumn column) {
        List<Node> rows = new ArrayList<>();
        for (Resolution resolution : conflict.resolutions().reversed()) {
            context.atlas()
                    .rollCalls()
                    .rollCall(resolution.symbol())
                    .ifPresent(rollCall ->
                            rollCall.ballots().of(state.iso3()).ifPresent(ballot -> rows.add(row(rollCall, ballot))));
        }
        if (!rows.isEmpty()) {
            column.add(new Prose("votes-head")
                    .link(
                            context.text(conflict.names()),
                            () -> context.state().select(new Selection.OfConflict(conflict.id())))
                    .flow());
            rows.forEach(column::add);
        }
    }

    private Node row(RollCall rollCall, Ballot ballot) {
        Prose prose = new Prose("row-small")
                .quietly(words.head(rollCall) + "\n")
                .link(words.title(rollCall), () -> words.show(rollCall))
                .with(context.marks(rollCall.sources()));
        return Rows.spread(prose.flow(), words.pill(ballot));
    }
}
