package atlas.assets.check;

import atlas.assets.json.LoadContext;
import atlas.assets.table.RollCallTable;
import atlas.domain.Atlas;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Resolution;
import atlas.domain.date.Period;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import atlas.domain.vote.Ballot;
import atlas.domain.vote.RollCall;
import atlas.domain.vote.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks roll calls against what else is known: who was a member of the United Nations on the day, and what the
/// conflicts say of the result.
final class RollCallChecks {

    private static final String UNITED_NATIONS = "un";

    private final LoadContext context;

    private RollCallChecks(LoadContext context) {
        this.context = context;
    }

    static void check(Atlas atlas, LoadContext context) {
        RollCallChecks checks = new RollCallChecks(context);
        atlas.organization(UNITED_NATIONS).ifPresent(un -> checks.checkMembers(atlas, un));
        for (Conflict conflict : atlas.conflicts().values()) {
            for (Resolution resolution : conflict.resolutions()) {
                atlas.rollCalls()
                        .rollCall(resolution.symbol())
                        .ifPresent(found -> checks.checkResult(resolution, found));
            }
        }
    }

    /// Who voted was a member, and who was a member could vote. Where dates are uncertain, only what surely disagrees
    /// is reported.
    private void checkMembers(Atlas atlas, Organization un) {
        Map<String, List<Period>> periods = new HashMap<>();
        un.memberships().stream()
                .filter(membership -> membership.membershipStatus() == MembershipStatus.MEMBER)
                .forEach(membership -> periods.computeIfAbsent(membership.state(), _ -> new ArrayList<>())
                        .add(membership.period()));
        for (RollCall rollCall : atlas.rollCalls().all()) {
            LocalDate from = rollCall.date().earliest();
            LocalDate to = rollCall.date().latest();
            for (String state : rollCall.ballots().members()) {
                if (periods.getOrDefault(state, List.of()).stream()
                        .allMatch(period -> isNoneOn(period, from) && isNoneOn(period, to))) {
                    context.reportAt(
                            rollCall,
                            "",
                            state + " was no member of the United Nations on " + rollCall.date()
                                    + ": its letter should be a full stop.");
                }
            }
            periods.forEach((state, held) -> {
                if (rollCall.ballots().of(state).isEmpty()
                        && held.stream().anyMatch(period -> period.surelyHoldsOn(from) && period.surelyHoldsOn(to))) {
                    context.reportAt(
                            rollCall,
                            "",
                            state + " was a member of the United Nations on " + rollCall.date()
                                    + ": its letter should say what it did.");
                }
            });
        }
    }

    private static boolean isNoneOn(Period period, LocalDate day) {
        return period.on(day) == Period.Certainty.NO;
    }

    private void checkResult(Resolution resolution, RollCall rollCall) {
        boolean isOfTheDay = !resolution.day().isBefore(rollCall.date().earliest())
                && !resolution.day().isAfter(rollCall.date().latest());
        if (!isOfTheDay) {
            context.reportAt(
                    resolution, "/date", "The vote was on " + rollCall.date() + " by " + RollCallTable.FILE + ".");
        }
        if (resolution.tally().filter(tally -> agree(tally, rollCall.tally())).isEmpty()) {
            context.reportAt(
                    resolution,
                    "/vote",
                    "The result is another in " + RollCallTable.FILE + ": "
                            + rollCall.tally().yes() + " to " + rollCall.tally().no() + ", "
                            + rollCall.tally().abstaining() + " abstaining, and "
                            + rollCall.ballots().count(Ballot.DID_NOT_VOTE) + " that did not vote.");
        }
    }

    private static boolean agree(Tally one, Tally other) {
        Optional<Integer> none = Optional.empty();
        return one.yes() == other.yes()
                && one.no() == other.no()
                && one.abstaining() == other.abstaining()
                && (one.didNotVote().equals(none)
                        || other.didNotVote().equals(none)
                        || one.didNotVote().equals(other.didNotVote()));
    }
}
