package atlas.domain.place;

import atlas.domain.date.Edtf;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The states by their codes: all that are known, in their newest forms; or those of a day, in the forms of that day. A
/// day has the same ones as the days around it until something changes, and they are worked out once. Any thread.
public final class States extends AbstractMap<String, State> {

    /// By which areas the world is told.
    public enum Areas {
        /// By the states of the day.
        OF_THE_DAY,
        /// By the states of today, as figures have it that were reckoned back to before some of them existed.
        OF_TODAY
    }

    /// Which states they are: the day since which there are these ones, and by which areas.
    ///
    /// @param since [LocalDate#MAX] of all that are known
    public record Edition(LocalDate since, Areas areas) {}

    private final Map<String, State> there;
    private final Map<String, State> known;
    private final Map<String, List<String>> wholes;
    private final Edition edition;
    private final Days days;

    private States(
            Map<String, State> there,
            Map<String, State> known,
            Map<String, List<String>> wholes,
            Edition edition,
            Days days) {
        this.there = Collections.unmodifiableMap(there);
        this.known = Collections.unmodifiableMap(known);
        this.wholes = wholes;
        this.edition = edition;
        this.days = days;
    }

    /// All states, in their newest forms.
    public static States of(Map<String, State> byCode) {
        return byCode instanceof States states
                ? states
                : new States(byCode, byCode, Map.of(), new Edition(LocalDate.MAX, Areas.OF_TODAY), new Days(byCode));
    }

    /// Those of a day, in the forms of that day.
    public States on(LocalDate day, Areas areas) {
        return days.on(day, areas);
    }

    /// A state, also one that is not there on the day, in its form of the day.
    public Optional<State> find(String iso3) {
        return Optional.ofNullable(known.get(iso3));
    }

    /// The states that have other shapes than the one of their own code, each with its shapes, by codes of states; none
    /// where the shape is not known.
    public Map<String, List<String>> wholes() {
        return wholes;
    }

    public Edition edition() {
        return edition;
    }

    @Override
    public Set<Entry<String, State>> entrySet() {
        return there.entrySet();
    }

    @Override
    public boolean containsKey(Object key) {
        return there.containsKey(key);
    }

    @Override
    public @Nullable State get(Object key) {
        return there.get(key);
    }

    /// The states through time.
    private static final class Days {

        private final Map<String, State> all;
        /// The days on which something changed.
        private final NavigableSet<LocalDate> changes = new TreeSet<>();
        private final Map<Edition, States> editions = new ConcurrentHashMap<>();

        Days(Map<String, State> all) {
            this.all = all;
            changes.add(LocalDate.MIN);
            for (State state : all.values()) {
                StateHistory history = state.history();
                history.existsFrom().ifPresent(this::changesOn);
                history.existsTo().ifPresent(this::changesOn);
                history.apartFrom().ifPresent(this::changesOn);
                history.formerNames().forEach(name -> changesOn(name.until()));
                history.formerStatuses().forEach(status -> changesOn(status.until()));
                history.formerCapitals().forEach(capital -> changesOn(capital.until()));
            }
        }

        private void changesOn(Edtf date) {
            changes.add(date.latest());
        }

        States on(LocalDate day, Areas areas) {
            LocalDate since = changes.floor(day);
            return editions.computeIfAbsent(new Edition(since == null ? LocalDate.MIN : since, areas), this::workedOut);
        }

        private States workedOut(Edition edition) {
            LocalDate day = edition.since();
            Map<String, State> known = new LinkedHashMap<>();
            Map<String, State> there = new LinkedHashMap<>();
            Map<String, List<String>> wholes = edition.areas() == Areas.OF_TODAY ? Map.of() : wholes(day);
            Set<String> absorbed = new TreeSet<>();
            wholes.forEach((whole, shapes) ->
                    shapes.stream().filter(shape -> !shape.equals(whole)).forEach(absorbed::add));
            all.forEach((iso3, state) -> {
                State then =
                        edition.areas() == Areas.OF_TODAY && !state.existsOn(day) ? firstForm(state) : state.on(day);
                known.put(iso3, then);
                boolean isThere = edition.areas() == Areas.OF_TODAY
                        ? state.existsTo().isEmpty()
                        : !absorbed.contains(iso3) && !hasEnded(state, day);
                if (isThere) {
                    there.put(iso3, then);
                }
            });
            return new States(there, known, wholes, edition, this);
        }

        private static State firstForm(State state) {
            return state.existsFrom().map(from -> state.on(from.latest())).orElse(state);
        }

        private static boolean hasEnded(State state, LocalDate day) {
            return state.existsTo().filter(to -> to.hasSurelyComeBy(day)).isPresent();
        }

        /// A shape belongs to the state of its code where that exists, and else to the one of which it was a part.
        /// Where it was no part of any, as Namibia, it is an area of its own already.
        private Map<String, List<String>> wholes(LocalDate day) {
            Map<String, List<String>> wholes = new LinkedHashMap<>();
            for (State state : all.values()) {
                StateHistory history = state.history();
                if (!history.existsOn(day)) {
                    continue;
                }
                List<String> parts = history.parts().stream()
                        .filter(part -> Optional.ofNullable(all.get(part))
                                .filter(other -> !other.history().isApartOn(day))
                                .isPresent())
                        .toList();
                if (!parts.isEmpty()) {
                    List<String> shapes = new ArrayList<>(parts);
                    if (history.existsTo().isEmpty()) {
                        shapes.addFirst(state.iso3());
                    }
                    wholes.put(state.iso3(), List.copyOf(shapes));
                }
            }
            return Collections.unmodifiableMap(wholes);
        }
    }
}
