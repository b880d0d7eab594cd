package atlas.view.desk;

import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Which of all that is dated is looked at.
///
/// @param types of which types; empty for all
/// @param about only what is about this
/// @param state only what a state has a part in, ISO 3166-1 alpha-3
/// @param from  the first year
/// @param to    the last year
public record EventFilter(
        Set<EventType> types,
        Optional<EventSubject> about,
        Optional<String> state,
        Optional<Integer> from,
        Optional<Integer> to) {

    /// All that is dated.
    public static final EventFilter ALL =
            new EventFilter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// What sort of event it is; the last six are of conflicts.
    public enum EventType {
        /// A participation begins or ends.
        MEMBERSHIP,
        MEETING,
        MILESTONE,
        ARMED,
        AGREEMENT,
        RESOLUTION,
        DIPLOMATIC,
        HUMANITARIAN,
        POLITICAL
    }

    /// What an event is about.
    public sealed interface EventSubject {

        /// An organization, by its id.
        record OfOrganization(String id) implements EventSubject {}

        /// A conflict, by its id.
        record OfConflict(String id) implements EventSubject {}
    }

    public EventFilter {
        types = types.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(types));
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
            throw new WrongValue(Sentence.of("problem.events.years", from.get(), to.get()));
        }
    }

    public EventFilter withTypes(Set<EventType> changed) {
        return new EventFilter(changed, about, state, from, to);
    }

    public EventFilter withAbout(Optional<EventSubject> changed) {
        return new EventFilter(types, changed, state, from, to);
    }

    public EventFilter withState(Optional<String> changed) {
        return new EventFilter(types, about, changed, from, to);
    }

    /// From a year on; the last year moves along where it would be before.
    public EventFilter withFrom(Optional<Integer> changed) {
        return new EventFilter(types, about, state, changed, to.map(last -> Math.max(last, changed.orElse(last))));
    }

    /// Up to a year; the first year moves along where it would be after.
    public EventFilter withTo(Optional<Integer> changed) {
        return new EventFilter(types, about, state, from.map(first -> Math.min(first, changed.orElse(first))), changed);
    }
}
