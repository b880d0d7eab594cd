package atlas.domain.organization;

import atlas.domain.date.Edtf;
import atlas.domain.date.Period;
import atlas.domain.text.Text;
import java.util.List;
import java.util.Optional;

/// A dimension of a catalogue of confidence-building measures, with its priority areas.
///
/// @param since when it entered the catalogue
public record Dimension(
        String id,
        Text names,
        Text text,
        Optional<Edtf> since,
        List<PriorityArea> priorityAreas,
        List<String> sources) {

    /// A priority area. Where nobody is named as coordinator, none is known.
    public record PriorityArea(
            String id,
            Text names,
            List<Coordinator> coordinators,
            List<Coordinator> coCoordinators,
            Optional<Text> note,
            List<String> sources) {}

    /// A state that coordinates a priority area, for a time.
    ///
    /// @param state ISO 3166-1 alpha-3
    public record Coordinator(String state, Period period, List<String> sources) {}

    public Dimension {
        priorityAreas = List.copyOf(priorityAreas);
        sources = List.copyOf(sources);
    }
}
