package atlas.domain.conflict;

import atlas.domain.date.Period;
import atlas.domain.text.Text;
import atlas.geo.Bounds;
import atlas.geo.LonLat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A conflict, told by dated phases, areas and events.
///
/// @param marker where its marker stands on the map
/// @param extent what a close-up shows
public record Conflict(
        String id,
        Text names,
        Text summary,
        LonLat marker,
        Bounds extent,
        List<Party> parties,
        List<ConflictArea> conflictAreas,
        List<Phase> phases,
        List<Event> events,
        List<Agreement> agreements,
        List<Resolution> resolutions,
        Fatalities fatalities) {

    /// A party: a state by its code, or another by its names.
    ///
    /// @param id by which events name it: the code of the state, or a word
    public record Party(String id, Optional<String> state, Optional<Text> names, List<String> sources) {}

    /// The regions concerned, for a time.
    ///
    /// @param regions ids of shapes in the regions' geography
    public record ConflictArea(
            List<String> regions, Text names, Period period, Optional<Text> note, List<String> sources) {}

    /// What the conflict was, for a time.
    public record Phase(ConflictStatus conflictStatus, Period period, Optional<Text> note, List<String> sources) {}

    /// The status of a conflict, the one that asks most attention first.
    public enum ConflictStatus {
        ARMED,
        CEASEFIRE,
        LATENT,
        SETTLED
    }

    /// Which rows of a figure count the conflict's deaths.
    ///
    /// @param indicator  id of an indicator
    /// @param firstYears from which year on the row of a state is taken, if it counts other conflicts before
    /// @param note       what the rows count
    public record Fatalities(
            String indicator, List<String> states, Map<String, Integer> firstYears, Text note, List<String> sources) {

        public Fatalities {
            states = List.copyOf(states);
            firstYears = Map.copyOf(firstYears);
            sources = List.copyOf(sources);
        }

        /// Whether the row of a state counts deaths of this conflict in a year.
        public boolean counts(String state, int year) {
            return states.contains(state) && year >= firstYears.getOrDefault(state, Integer.MIN_VALUE);
        }
    }

    public Conflict {
        parties = List.copyOf(parties);
        conflictAreas = List.copyOf(conflictAreas);
        phases = List.copyOf(phases);
        events = List.copyOf(events);
        agreements = List.copyOf(agreements);
        resolutions = List.copyOf(resolutions);
    }

    /// The phase on a day, surely or perhaps; none before the first. Where the sources leave the day of change open,
    /// there are several, in order of time.
    public List<Phase> phasesOn(LocalDate day) {
        return phases.stream()
                .filter(phase -> phase.period().on(day) != Period.Certainty.NO)
                .toList();
    }

    /// The phase on a day that marks and colours show: of several that are possible, the gravest.
    public Optional<Phase> phaseOn(LocalDate day) {
        return phasesOn(day).stream().min(Comparator.comparing(Phase::conflictStatus));
    }

    /// The areas that are, surely or perhaps, concerned on a day.
    public List<ConflictArea> areasOn(LocalDate day) {
        return conflictAreas.stream()
                .filter(conflictArea -> conflictArea.period().on(day) != Period.Certainty.NO)
                .toList();
    }
}
