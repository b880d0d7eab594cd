package atlas.view;

import atlas.domain.Atlas;
import atlas.domain.place.State;
import atlas.domain.place.States;
import atlas.geo.LonLat;
import atlas.geo.World;
import java.util.Map;
import java.util.TreeMap;

/// The states that a subject shows, in the forms of its day, and the Earth divided among them. Days between which
/// nothing changes have the same edition and the same world.
///
/// @param atlas with the states of the day
public record WorldOfDay(Atlas atlas, World world) {

    /// The atlas and the world as a subject shows them.
    public static WorldOfDay of(Subject subject, Atlas atlas, World world) {
        Atlas then = subject.seenIn(atlas);
        return new WorldOfDay(then, world.joined(then.states().wholes(), withoutShape(then, world)));
    }

    /// Former states of which no outline is known stand where their capitals were.
    private static Map<String, LonLat> withoutShape(Atlas atlas, World world) {
        Map<String, LonLat> points = new TreeMap<>();
        for (State state : atlas.states().values()) {
            boolean hasNoOutline = state.existsTo().isPresent()
                    && state.history().parts().isEmpty()
                    && world.overview().states().shape(state.iso3()).isEmpty();
            state.capital().filter(_ -> hasNoOutline).ifPresent(capital -> points.put(state.iso3(), capital.at()));
        }
        return points;
    }

    /// The state of the day to which the land of another belonged, as Russia's did to the Soviet Union; else itself.
    public String shownAs(String iso3) {
        return atlas.states().wholes().entrySet().stream()
                .filter(whole -> whole.getValue().contains(iso3))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(iso3);
    }

    public States.Edition edition() {
        return atlas.states().edition();
    }
}
