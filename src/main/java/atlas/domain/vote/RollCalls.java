package atlas.domain.vote;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All roll calls, by id, in the order of their dates.
public final class RollCalls {

    public static final RollCalls NONE = new RollCalls(List.of());

    private final Map<String, RollCall> byId;

    /// @param rollCalls with ids of their own
    public RollCalls(List<RollCall> rollCalls) {
        Map<String, RollCall> map = new LinkedHashMap<>();
        rollCalls.forEach(rollCall -> map.put(rollCall.id(), rollCall));
        byId = Collections.unmodifiableMap(map);
    }

    public Collection<RollCall> all() {
        return byId.values();
    }

    /// A roll call by its id. The vote on the whole of a resolution has the resolution's symbol as its id.
    public Optional<RollCall> rollCall(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
