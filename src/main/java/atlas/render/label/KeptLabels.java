package atlas.render.label;

import atlas.render.canvas.Frame;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Where states' names stood on the last picture of one screen: while the map is moved at one scale, a name keeps its
/// place as long as all of it is seen.
public final class KeptLabels {

    private record Last(Frame plane, Map<String, PlacedLabel> names) {}

    private final AtomicReference<Optional<Last>> last = new AtomicReference<>(Optional.empty());

    /// A state's name on the last picture, if that had the same scale, language and size of state.
    public Optional<PlacedLabel> of(StateLabels.Named named, Frame plane) {
        return last.get()
                .filter(kept -> kept.plane().equals(plane))
                .flatMap(kept -> Optional.ofNullable(kept.names().get(named.iso3())))
                .filter(name -> String.join(" ", name.labelText().lines()).equals(named.name()));
    }

    public void keep(Collection<PlacedLabel> names, Frame plane) {
        Map<String, PlacedLabel> byState = new HashMap<>();
        names.forEach(name -> byState.put(name.id(), name));
        last.set(Optional.of(new Last(plane, byState)));
    }
}
