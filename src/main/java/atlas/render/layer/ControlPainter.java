package atlas.render.layer;

import atlas.cartography.AreaStyle;
import atlas.cartography.Colour;
import atlas.domain.Atlas;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Control;
import atlas.render.drawing.Linework;
import atlas.render.drawing.Patterns;
import atlas.render.geometry.Composition;
import atlas.theme.Colouring;
import atlas.view.BoundaryView;
import atlas.view.Layer;
import atlas.view.Viewpoint;
import java.util.Set;
import java.util.stream.Collectors;

/// Paints the areas that the view of the United Nations gives to one state and that somebody else holds: in that view
/// hatched, in the view of de facto control in the style of their holder; in both with a dashed line around. Where a
/// zone of conflict lies there too, hatching and line lie over it.
final class ControlPainter {

    private static final double LINE_OPACITY = 0.7;

    private final Atlas atlas;
    private final Patterns patterns;

    ControlPainter(Atlas atlas, Patterns patterns) {
        this.atlas = atlas;
        this.patterns = patterns;
    }

    /// @param depth on land or over zones; at others there is nothing
    void paint(MapLayer.Depth depth, Composition picture) {
        Viewpoint viewpoint = picture.viewpoint();
        boolean isDeFacto = viewpoint.boundaryView() == BoundaryView.DE_FACTO_CONTROL;
        Set<String> inConflict = viewpoint.shows(Layer.CONFLICT_ZONES) ? regionsInConflict(viewpoint) : Set.of();
        for (Control control : atlas.controlsOn(viewpoint.date())) {
            Linework area = new Linework();
            control.regions().forEach(region -> area.add(picture.seen().area(region)));
            if (area.isEmpty()) {
                continue;
            }
            MapLayer.Depth depthOfLines = control.regions().stream().anyMatch(inConflict::contains)
                    ? MapLayer.Depth.OVER_ZONES
                    : MapLayer.Depth.ON_LAND;
            if (isDeFacto && depth == MapLayer.Depth.ON_LAND) {
                fill(picture, area, styleOf(control.holder(), picture.colouring()));
            }
            if (depth == depthOfLines) {
                if (!isDeFacto) {
                    fill(picture, area, picture.canvas().style().palette().controlledByAnother());
                }
                Colour ink = picture.canvas().style().palette().label().withOpacity(LINE_OPACITY);
                picture.canvas().stroke(area, ink, 0.8, 3, 2);
            }
        }
    }

    private static AreaStyle styleOf(Control.Holder holder, Colouring colouring) {
        return switch (holder) {
            case Control.Holder.HolderState(String iso3) -> colouring.styleOf(iso3);
            case Control.Holder.Authority _ -> colouring.others();
        };
    }

    private void fill(Composition picture, Linework area, AreaStyle style) {
        picture.canvas().drawing().fill(area, patterns.paintOf(style));
    }

    private Set<String> regionsInConflict(Viewpoint viewpoint) {
        return atlas.conflicts().values().stream()
                .filter(conflict -> conflict.phaseOn(viewpoint.date()).isPresent())
                .flatMap(conflict -> conflict.areasOn(viewpoint.date()).stream())
                .map(Conflict.ConflictArea::regions)
                .flatMap(regions -> regions.stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
