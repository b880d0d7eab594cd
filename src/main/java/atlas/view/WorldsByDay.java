package atlas.view;

import atlas.domain.Atlas;
import atlas.domain.place.States;
import atlas.geo.World;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The worlds of an atlas, one an edition of its states, each put together when it is first asked for. Any thread.
public final class WorldsByDay {

    private final Atlas atlas;
    private final World world;
    private final Map<States.Edition, WorldOfDay> known = new ConcurrentHashMap<>();

    public WorldsByDay(Atlas atlas, World world) {
        this.atlas = atlas;
        this.world = world;
    }

    /// The atlas and the world as a subject shows them.
    public WorldOfDay of(Subject subject) {
        States.Edition edition = subject.seenIn(atlas).states().edition();
        WorldOfDay ready = known.get(edition);
        return ready != null ? ready : known.computeIfAbsent(edition, _ -> WorldOfDay.of(subject, atlas, world));
    }
}
