package atlas.render;

import atlas.cartography.Box;
import atlas.cartography.LabelSpace;
import atlas.domain.Atlas;
import atlas.domain.State;
import atlas.view.Layer;
import atlas.view.Viewpoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The names of states. Those that take part come first, then the larger.
final class StateNameLayer implements MapLayer, SheetNames {

    /// Smaller states that do not take part are not named.
    private static final double NAMED_FROM_PIXELS_ACROSS = 4;

    private static final double PARTICIPANT_NAMED_FROM_PIXELS_ACROSS = 1.5;

    private final Atlas atlas;
    private final StateNames stateNames;

    StateNameLayer(Atlas atlas, Letterings letterings) {
        this.atlas = atlas;
        this.stateNames = new StateNames(letterings);
    }

    @Override
    public Optional<Layer> choice() {
        return Optional.of(Layer.STATE_NAMES);
    }

    @Override
    public Optional<SheetNames> names(Viewpoint viewpoint) {
        return Optional.of(this);
    }

    @Override
    public Placed place(NameSheet.Order order, LabelSpace space) {
        List<StateNames.Named> states = states(order);
        Parallels parallels =
                new Parallels(order.plane().projection(), order.plane().pixelsPerUnit());
        List<PlacedName> names = new ArrayList<>();
        states.forEach(named -> stateNames
                .place(named, parallels, (u, v) -> isWater(states, u, v), space)
                .ifPresent(names::add));
        return new Placed(states, names);
    }

    /// The states of a sheet, the most important first.
    private List<StateNames.Named> states(NameSheet.Order order) {
        Map<String, SmallState> marks = order.marks().stream()
                .collect(Collectors.toMap(mark -> mark.state().iso3(), mark -> mark));
        List<StateNames.Named> named = new ArrayList<>();
        for (State state : atlas.states().values()) {
            order.lands()
                    .of(state.iso3())
                    .map(land -> new StateNames.Named(
                            state.iso3(),
                            NameStyle.nameOf(state, order.language()),
                            land,
                            order.plane().pixelsPerUnit(),
                            order.participants().contains(state.iso3()),
                            Optional.ofNullable(marks.get(state.iso3()))))
                    .filter(StateNameLayer::isLargeEnough)
                    .ifPresent(named::add);
        }
        named.sort(Comparator.comparing(StateNames.Named::takesPart)
                .thenComparingDouble(StateNames.Named::pixelsAcross)
                .reversed()
                .thenComparing(StateNames.Named::iso3));
        return named;
    }

    private static boolean isLargeEnough(StateNames.Named named) {
        return named.pixelsAcross()
                >= (named.takesPart() ? PARTICIPANT_NAMED_FROM_PIXELS_ACROSS : NAMED_FROM_PIXELS_ACROSS);
    }

    private static boolean isWater(List<StateNames.Named> states, double u, double v) {
        Box at = new Box(u, v, 0, 0);
        return states.stream()
                .noneMatch(named ->
                        named.land().extent().contains(at) && named.land().contains(u, v));
    }
}
