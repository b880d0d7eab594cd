package atlas.domain.figure;

import atlas.domain.text.Text;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What has to be said about a figure.
///
/// @param general whatever states are shown
/// @param remarks each about some states, and of no account where none of them is shown
public record FigureNotes(Optional<Text> general, List<Remark> remarks) {

    /// Nothing has to be said.
    public static final FigureNotes NONE = new FigureNotes(Optional.empty(), List.of());

    /// What has to be said where one of some states is shown.
    ///
    /// @param states  codes, ISO 3166-1 alpha-3
    /// @param sources ids of those that say it, beside the figure's own
    public record Remark(List<String> states, Text note, List<String> sources) {

        public Remark {
            states = List.copyOf(states);
            sources = List.copyOf(sources);
        }

        boolean concerns(Collection<String> shown) {
            return !Collections.disjoint(states, shown);
        }
    }

    public FigureNotes {
        remarks = List.copyOf(remarks);
    }

    /// All that has to be said.
    public List<Text> all() {
        return texts(_ -> true);
    }

    /// What has to be said where some states are shown.
    public List<Text> of(Collection<String> states) {
        return texts(remark -> remark.concerns(states));
    }

    private List<Text> texts(Predicate<Remark> isTold) {
        return Stream.concat(
                        general.stream(), remarks.stream().filter(isTold).map(Remark::note))
                .toList();
    }

    /// The sources of all remarks.
    public List<String> sources() {
        return remarks.stream().flatMap(remark -> remark.sources().stream()).distinct().toList();
    }

    /// The sources of the remarks about some states.
    public List<String> sourcesOf(Collection<String> states) {
        return remarks.stream()
                .filter(remark -> remark.concerns(states))
                .flatMap(remark -> remark.sources().stream())
                .distinct()
                .toList();
    }
}
