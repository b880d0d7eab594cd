package atlas.render.pick;

import atlas.domain.Atlas;
import atlas.domain.conflict.Control;
import atlas.geo.Detail;
import atlas.geo.World;
import atlas.render.canvas.Frame;
import atlas.view.Viewpoint;
import java.util.Optional;

/// Finds the area under another's control that is under the pointer.
public final class ControlsUnder {

    private final Atlas atlas;
    private final World world;

    public ControlsUnder(Atlas atlas, World world) {
        this.atlas = atlas;
        this.world = world;
    }

    /// The control of the viewpoint's day at a pixel of a frame.
    public Optional<Control> at(double x, double y, Viewpoint viewpoint, Frame frame) {
        Detail detail = world.at(frame.kilometresPerPixel());
        return frame.placeUnder(x, y)
                .flatMap(place -> atlas.controlsOn(viewpoint.date()).stream()
                        .filter(control -> control.regions().stream()
                                .anyMatch(region -> detail.regions().holds(region, place)
                                        || detail.states().holds(region, place)))
                        .findFirst());
    }
}
