package atlas.records;

import atlas.domain.Atlas;
import atlas.domain.vote.Ballot;
import atlas.domain.vote.RollCall;
import atlas.i18n.Language;
import atlas.table.Columns;
import atlas.table.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The roll calls of the General Assembly with their results, and the ballots cast in them.
public final class VoteTables {

    private final Atlas atlas;
    private final Cells cells;

    /// A maker of tables.
    ///
    /// @param language of the names of states; titles are in English
    public VoteTables(Atlas atlas, Language language) {
        this.atlas = atlas;
        this.cells = new Cells(atlas, language);
    }

    /// A row for each roll call. What is not known of all members has no number.
    public Table rollCalls() {
        return new Columns<RollCall>()
                .text("roll_call", RollCall::id)
                .text("resolution", RollCall::symbol)
                .text("part", it -> Cells.word(it.part()))
                .text("paragraph", RollCall::paragraph)
                .date("date", it -> it.date().text())
                .text("title", RollCall::title)
                .wholeNumber("yes", it -> it.tally().yes())
                .wholeNumber("no", it -> it.tally().no())
                .wholeNumber("abstaining", it -> it.tally().abstaining())
                .wholeNumberIfKnown("did_not_vote", it -> it.tally().didNotVote())
                .wholeNumber("not_known", it -> it.ballots().count(Ballot.NOT_KNOWN))
                .list("sources", RollCall::sources)
                .of(atlas.rollCalls().all());
    }

    /// What a state did in a vote.
    private record Vote(RollCall rollCall, String state, Ballot ballot) {}

    /// A row for each member in each roll call.
    ///
    /// @param only the state that the rows are limited to, ISO 3166-1 alpha-3
    public Table votes(Optional<String> only) {
        return votes(only, atlas.rollCalls().all());
    }

    /// A row for each member in each of some roll calls, in their order.
    ///
    /// @param only the state that the rows are limited to, ISO 3166-1 alpha-3
    public Table votes(Optional<String> only, Collection<RollCall> rollCalls) {
        List<Vote> votes = new ArrayList<>();
        for (RollCall rollCall : rollCalls) {
            for (String state : only.map(List::of).orElseGet(rollCall.ballots()::members)) {
                rollCall.ballots().of(state).ifPresent(ballot -> votes.add(new Vote(rollCall, state, ballot)));
            }
        }
        return new Columns<Vote>()
                .text("roll_call", it -> it.rollCall().id())
                .text("resolution", it -> it.rollCall().symbol())
                .date("date", it -> it.rollCall().date().text())
                .text("iso3", Vote::state)
                .text("name", it -> cells.nameOf(it.state()))
                .text("vote", it -> Cells.word(it.ballot()))
                .list("sources", it -> it.rollCall().sources())
                .of(votes);
    }
}
