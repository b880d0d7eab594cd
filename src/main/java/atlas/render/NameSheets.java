package atlas.render;

import atlas.cache.LruCache;
import atlas.cartography.Box;
import atlas.cartography.LabelSpace;
import atlas.domain.Atlas;
import atlas.domain.State;
import atlas.geo.World;
import atlas.view.Layer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Letters sheets, and keeps some: whoever drags through time comes by the same names again. States that take part come
/// first, then the larger; then capitals, then seas;
/// what finds no free place is left out.
final class NameSheets {

    /// Smaller states that do not take part are not named.
    private static final double NAMED_FROM_PIXELS_ACROSS = 4;
    private static final int MOST_KEPT = 16;
    private static final double PARTICIPANT_NAMED_FROM_PIXELS_ACROSS = 1.5;

    private final Atlas atlas;
    private final StateNames stateNames;
    private final PlaceNames placeNames;
    private final SeaNames seaNames;
    private final ControlNames controlNames;
    private final LruCache<NameSheet.Order, NameSheet> kept = new LruCache<>(MOST_KEPT);

    NameSheets(Atlas atlas, World world, Letterings letterings) {
        this.atlas = atlas;
        this.stateNames = new StateNames(letterings);
        this.placeNames = new PlaceNames(atlas, world.overview().states(), letterings);
        this.seaNames = new SeaNames(atlas, letterings);
        this.controlNames = new ControlNames(world.overview(), letterings);
    }

    NameSheet of(NameSheet.Order order) {
        synchronized (kept) {
            return kept.getOrMake(order, this::letter);
        }
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
                    .filter(NameSheets::isLargeEnough)
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

    private NameSheet letter(NameSheet.Order order) {
        LabelSpace space = new LabelSpace();
        order.pills().forEach(space::reserve);
        order.marks().forEach(mark -> space.reserve(mark.box()));
        boolean withPlaces = order.layers().contains(Layer.CAPITALS);
        if (withPlaces) {
            placeNames.reserveCapitals(order.plane(), space);
        }
        List<PlacedName> names = new ArrayList<>();
        List<StateNames.Named> states = order.layers().contains(Layer.STATE_NAMES) ? states(order) : List.of();
        if (!states.isEmpty()) {
            Parallels parallels =
                    new Parallels(order.plane().projection(), order.plane().pixelsPerUnit());
            states.forEach(named -> stateNames
                    .place(named, parallels, (u, v) -> isWater(states, u, v), space)
                    .ifPresent(names::add));
        }
        names.addAll(controlNames.place(order.plane(), order.controls(), order.language(), space));
        if (withPlaces) {
            names.addAll(placeNames.place(order.plane(), order.part(), order.language(), space));
        }
        if (order.layers().contains(Layer.WATERS)) {
            names.addAll(seaNames.place(order.plane(), order.part(), order.language(), space));
        }
        return new NameSheet(order, states, names);
    }

    private static boolean isWater(List<StateNames.Named> states, double u, double v) {
        Box at = new Box(u, v, 0, 0);
        return states.stream()
                .noneMatch(named ->
                        named.land().extent().contains(at) && named.land().contains(u, v));
    }

    /// Names of states in what is seen of them, where their own place is not seen.
    Optional<PlacedName> placeInView(StateNames.Named named, List<Spot> spots, LabelSpace space) {
        return stateNames.placeInView(named, spots, space);
    }

    /// The names of conflicts and their marks, which keep names off.
    static List<Box> reservedFor(List<Callout> callouts) {
        List<Box> boxes = new ArrayList<>();
        callouts.forEach(callout -> {
            boxes.add(callout.pill());
            boxes.add(Box.around(callout.x(), callout.y(), 8, 8));
        });
        return boxes;
    }
}
