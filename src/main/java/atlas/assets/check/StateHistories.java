package atlas.assets.check;

import atlas.assets.json.LoadContext;
import atlas.domain.Atlas;
import atlas.domain.date.Edtf;
import atlas.domain.place.State;
import atlas.domain.place.StateHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Checks that states were one after the other: that an area is on the map once on any day, and that what a state was
/// before came one after the other, within the time for which it existed.
final class StateHistories {

    private final LoadContext context;
    private final Atlas atlas;

    StateHistories(LoadContext context, Atlas atlas) {
        this.context = context;
        this.atlas = atlas;
    }

    void check() {
        for (State state : atlas.states().values()) {
            checkRegion(state);
            checkExistence(state);
            checkParts(state);
            checkOrder(state, state.history().formerNames());
            checkOrder(state, state.history().formerStatuses());
            checkOrder(state, state.history().formerCapitals());
        }
    }

    /// The United Nations put each of their members, and each observer, in a region.
    private void checkRegion(State state) {
        if (state.stateKind() != State.StateKind.OTHER
                && state.existsTo().isEmpty()
                && state.region().isEmpty()) {
            context.reportAt(state, "", "A member or observer of the United Nations lies in one of their regions.");
        }
    }

    private void checkExistence(State state) {
        StateHistory history = state.history();
        if (history.existsFrom().isPresent()
                && history.existsTo()
                        .filter(to ->
                                !to.latest().isAfter(history.existsFrom().get().latest()))
                        .isPresent()) {
            context.reportAt(state, "/existsTo", "It ends before it begins.");
        }
    }

    private void checkParts(State state) {
        for (int i = 0; i < state.history().parts().size(); i++) {
            String place = "/parts/" + i;
            Optional<State> part = atlas.state(state.history().parts().get(i));
            part.filter(other -> isAlwaysApart(other, state))
                    .ifPresent(other -> context.reportAt(
                            state,
                            place,
                            other.iso3() + " and " + state.iso3() + ", which contains it, would both be on the map: "
                                    + other.iso3() + " has no beginning after that of " + state.iso3() + "."));
            part.flatMap(other -> otherWhole(other, state))
                    .ifPresent(other -> context.reportAt(
                            state,
                            place,
                            "On the same day it would be a part of " + other.iso3() + " and of " + state.iso3() + "."));
        }
    }

    /// Whether a state was there whenever the whole was.
    private static boolean isAlwaysApart(State part, State whole) {
        LocalDate wholeFrom = from(whole.history().existsFrom());
        LocalDate partFrom =
                later(from(part.history().existsFrom()), from(part.history().apartFrom()));
        return !partFrom.isAfter(wholeFrom);
    }

    /// Another state that it is a part of at a time when this one exists and it does not.
    private Optional<State> otherWhole(State part, State whole) {
        LocalDate partFrom =
                later(from(part.history().existsFrom()), from(part.history().apartFrom()));
        return atlas.states().values().stream()
                .filter(other -> !other.iso3().equals(whole.iso3()))
                .filter(other -> other.history().parts().contains(part.iso3()))
                .filter(other -> {
                    LocalDate first = later(
                            from(whole.history().existsFrom()),
                            from(other.history().existsFrom()));
                    return first.isBefore(partFrom) && first.isBefore(to(whole)) && first.isBefore(to(other));
                })
                .findFirst();
    }

    /// What held before ends one after the other, so that there is no gap, and while the state existed.
    private void checkOrder(State state, List<? extends StateHistory.Former> former) {
        LocalDate last = LocalDate.MIN;
        for (StateHistory.Former form : former) {
            LocalDate until = form.until().latest();
            if (!until.isAfter(last)) {
                context.reportAt(form, "/until", "What held before should end one after the other, the oldest first.");
            }
            if (!until.isBefore(to(state))) {
                context.reportAt(form, "/until", state.iso3() + " existed until " + to(state) + ".");
            }
            last = until;
        }
    }

    private static LocalDate from(Optional<Edtf> date) {
        return date.map(Edtf::latest).orElse(LocalDate.MIN);
    }

    private static LocalDate to(State state) {
        return state.existsTo().map(Edtf::latest).orElse(LocalDate.MAX);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
