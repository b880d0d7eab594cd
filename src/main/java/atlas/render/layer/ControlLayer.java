package atlas.render.layer;

import atlas.cartography.LabelSpace;
import atlas.cartography.Palette;
import atlas.domain.Atlas;
import atlas.domain.conflict.Control;
import atlas.geo.World;
import atlas.i18n.Messages;
import atlas.render.canvas.Frame;
import atlas.render.drawing.Patterns;
import atlas.render.geometry.Composition;
import atlas.render.label.ControlLabels;
import atlas.render.label.LabelLayout;
import atlas.render.label.LaidOutLabels;
import atlas.render.pick.ControlsUnder;
import atlas.render.text.GlyphCache;
import atlas.theme.ControlWords;
import atlas.theme.Legend;
import atlas.view.BoundaryView;
import atlas.view.Layer;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Areas that somebody else holds. They belong to the boundaries: the reader cannot take them away.
final class ControlLayer implements MapLayer {

    private final Atlas atlas;
    private final ControlPainter painter;
    private final ControlLabels names;
    private final ControlsUnder controlsUnder;

    ControlLayer(Atlas atlas, World world, GlyphCache glyphs, Patterns patterns) {
        this.atlas = atlas;
        this.painter = new ControlPainter(atlas, patterns);
        this.names = new ControlLabels(world.overview(), glyphs);
        this.controlsUnder = new ControlsUnder(atlas, world);
    }

    @Override
    public Optional<Layer> choice() {
        return Optional.empty();
    }

    @Override
    public void paint(Depth depth, Composition picture) {
        if (depth == Depth.ON_LAND || depth == Depth.OVER_ZONES) {
            painter.paint(depth, picture);
        }
    }

    @Override
    public Optional<LaidOutLabels> names(Viewpoint viewpoint) {
        return Optional.of(new NamesOfDay(names, atlas.controlsOn(viewpoint.date())));
    }

    private record NamesOfDay(ControlLabels names, List<Control> controls) implements LaidOutLabels {

        @Override
        public Placed place(LabelLayout.LayoutRequest request, LabelSpace space) {
            return Placed.of(names.place(request.plane(), controls, request.language(), space));
        }
    }

    @Override
    public Optional<String> wordsAt(double x, double y, Viewpoint viewpoint, Frame frame, Messages messages) {
        return controlsUnder.at(x, y, viewpoint, frame).map(control -> new ControlWords(messages).of(control, atlas));
    }

    @Override
    public Collection<?> facts(Viewpoint viewpoint, Frame frame) {
        return atlas.controlsOn(viewpoint.date());
    }

    /// In the view of de facto control such areas look as what holds them.
    @Override
    public List<Legend.LegendEntry> legend(Subject subject, Palette palette, Messages messages) {
        Set<String> states = atlas.controlsOn(subject.date()).stream()
                .map(Control::belongsTo)
                .collect(Collectors.toUnmodifiableSet());
        return subject.boundaryView() == BoundaryView.UNITED_NATIONS && !states.isEmpty()
                ? List.of(new Legend.LegendEntry(
                        palette.controlledByAnother(), Legend.Sample.AREA, messages.get("legend.control"), "", states))
                : List.of();
    }
}
