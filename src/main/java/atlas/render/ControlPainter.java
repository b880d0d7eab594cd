package atlas.render;

import atlas.cartography.Colour;
import atlas.domain.Atlas;
import atlas.domain.Conflict;
import atlas.domain.Control;
import atlas.theme.Colouring;
import atlas.view.BoundaryView;
import atlas.view.Layer;
import atlas.view.Viewpoint;
import java.util.Set;
import java.util.stream.Collectors;

/// Paints the areas that the view of the United Nations gives to one state and that somebody else holds: in that view
/// hatched, in the view of de facto control as their holder looks; in both with a dashed line around.
final class ControlPainter {

    private static final double LINE_OPACITY = 0.7;

    private final Atlas atlas;
    private final Patterns patterns;

    ControlPainter(Atlas atlas, Patterns patterns) {
        this.atlas = atlas;
        this.patterns = patterns;
    }

    void paint(Canvas canvas, SeenWorld seen, Viewpoint viewpoint, Colouring colouring) {
        Set<String> inConflict = viewpoint.shows(Layer.CONFLICT_ZONES) ? regionsInConflict(viewpoint) : Set.of();
        Colour ink = canvas.style().palette().label().withOpacity(LINE_OPACITY);
        for (Control control : atlas.controlsOn(viewpoint.date())) {
            Linework area = new Linework();
            control.regions().forEach(region -> area.add(seen.area(region)));
            if (area.isEmpty()) {
                continue;
            }
            boolean isHatchedAnyway = inConflict.containsAll(control.regions());
            if (viewpoint.boundaryView() == BoundaryView.DE_FACTO_CONTROL) {
                canvas.drawing()
                        .fill(
                                area,
                                patterns.paintOf(
                                        switch (control.holder()) {
                                            case Control.Holder.OfState(String iso3) -> colouring.styleOf(iso3);
                                            case Control.Holder.Authority _ -> colouring.others();
                                        }));
            } else if (!isHatchedAnyway) {
                canvas.drawing()
                        .fill(area, patterns.paintOf(canvas.style().palette().controlledByAnother()));
            }
            if (!isHatchedAnyway) {
                canvas.stroke(area, ink, 0.8, 3, 2);
            }
        }
    }

    private Set<String> regionsInConflict(Viewpoint viewpoint) {
        return atlas.conflicts().values().stream()
                .filter(conflict -> conflict.phaseOn(viewpoint.date()).isPresent())
                .flatMap(conflict -> conflict.areasOn(viewpoint.date()).stream())
                .map(Conflict.Area::regions)
                .flatMap(regions -> regions.stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
