package atlas.render.layer;

import atlas.cartography.Box;
import atlas.cartography.LabelSpace;
import atlas.domain.Atlas;
import atlas.domain.place.State;
import atlas.render.label.LabelLayout;
import atlas.render.label.LabelStyle;
import atlas.render.label.LaidOutLabels;
import atlas.render.label.PlacedLabel;
import atlas.render.label.StateLabels;
import atlas.render.symbol.SmallState;
import atlas.render.text.GlyphCache;
import atlas.render.text.Parallels;
import atlas.view.Layer;
import atlas.view.Viewpoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The names of states. Those that take part come first, then the larger.
final class StateLabelLayer implements MapLayer, LaidOutLabels {

    /// Smaller states that do not take part are not named.
    private static final double NAMED_FROM_PIXELS_ACROSS = 4;

    private static final double PARTICIPANT_NAMED_FROM_PIXELS_ACROSS = 1.5;

    private final Atlas atlas;
    private final StateLabels stateLabels;

    StateLabelLayer(Atlas atlas, GlyphCache glyphs) {
        this.atlas = atlas;
        this.stateLabels = new StateLabels(glyphs);
    }

    @Override
    public Optional<Layer> choice() {
        return Optional.of(Layer.STATE_NAMES);
    }

    @Override
    public Optional<LaidOutLabels> names(Viewpoint viewpoint) {
        return Optional.of(this);
    }

    @Override
    public Placed place(LabelLayout.LayoutRequest request, LabelSpace space) {
        List<StateLabels.Named> states = states(request);
        Parallels parallels =
                new Parallels(request.plane().projection(), request.plane().pixelsPerUnit());
        List<PlacedLabel> names = new ArrayList<>();
        states.forEach(named -> stateLabels
                .place(named, parallels, (u, v) -> isWater(states, u, v), space)
                .ifPresent(names::add));
        return new Placed(states, names);
    }

    /// The states of a sheet, the most important first.
    private List<StateLabels.Named> states(LabelLayout.LayoutRequest request) {
        Map<String, SmallState> marks = request.marks().stream()
                .collect(Collectors.toMap(mark -> mark.state().iso3(), mark -> mark));
        List<StateLabels.Named> named = new ArrayList<>();
        for (State state : atlas.states().values()) {
            request.areas()
                    .of(state.iso3())
                    .map(area -> new StateLabels.Named(
                            state.iso3(),
                            LabelStyle.nameOf(state, request.language()),
                            area,
                            request.plane().pixelsPerUnit(),
                            request.participants().contains(state.iso3()),
                            Optional.ofNullable(marks.get(state.iso3()))))
                    .filter(StateLabelLayer::isLargeEnough)
                    .ifPresent(named::add);
        }
        named.sort(Comparator.comparing(StateLabels.Named::takesPart)
                .thenComparingDouble(StateLabels.Named::pixelsAcross)
                .reversed()
                .thenComparing(StateLabels.Named::iso3));
        return named;
    }

    private static boolean isLargeEnough(StateLabels.Named named) {
        return named.pixelsAcross()
                >= (named.takesPart() ? PARTICIPANT_NAMED_FROM_PIXELS_ACROSS : NAMED_FROM_PIXELS_ACROSS);
    }

    private static boolean isWater(List<StateLabels.Named> states, double u, double v) {
        Box at = new Box(u, v, 0, 0);
        return states.stream()
                .noneMatch(named ->
                        named.area().extent().contains(at) && named.area().contains(u, v));
    }
}
