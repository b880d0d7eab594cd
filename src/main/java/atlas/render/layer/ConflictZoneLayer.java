package atlas.render.layer;

import atlas.cartography.LegendKind;
import atlas.cartography.Palette;
import atlas.domain.Atlas;
import atlas.domain.conflict.Conflict;
import atlas.geo.World;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.render.canvas.Canvas;
import atlas.render.canvas.Frame;
import atlas.render.canvas.VisiblePart;
import atlas.render.drawing.Linework;
import atlas.render.drawing.Patterns;
import atlas.render.geometry.Composition;
import atlas.render.label.Callout;
import atlas.render.label.CalloutPlacer;
import atlas.render.symbol.MapMark;
import atlas.render.text.GlyphCache;
import atlas.theme.Legend;
import atlas.view.Layer;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Zones of conflict, and the conflicts' names in pills.
final class ConflictZoneLayer implements MapLayer {

    private final Atlas atlas;
    private final Patterns patterns;
    private final CalloutPlacer calloutPlacer;

    ConflictZoneLayer(Atlas atlas, World world, GlyphCache glyphs, Patterns patterns) {
        this.atlas = atlas;
        this.patterns = patterns;
        this.calloutPlacer = new CalloutPlacer(atlas, world.overview().states(), glyphs);
    }

    @Override
    public Optional<Layer> choice() {
        return Optional.of(Layer.CONFLICT_ZONES);
    }

    @Override
    public void paint(Depth depth, Composition picture) {
        if (depth == Depth.ZONES) {
            atlas.conflicts().values().stream()
                    .filter(conflict ->
                            conflict.phaseOn(picture.viewpoint().date()).isPresent())
                    .forEach(conflict -> paint(picture, conflict));
        }
    }

    private void paint(Composition picture, Conflict conflict) {
        Canvas canvas = picture.canvas();
        Palette palette = canvas.style().palette();
        Linework zone = new Linework();
        for (Conflict.ConflictArea conflictArea :
                conflict.areasOn(picture.viewpoint().date())) {
            conflictArea.regions().forEach(region -> zone.add(picture.seen().area(region)));
        }
        canvas.drawing().fill(zone, patterns.paintOf(palette.styleOf(LegendKind.CONFLICT)));
        canvas.stroke(zone, palette.conflict().withOpacity(0.85), 0.9);
    }

    @Override
    public List<Callout> callouts(
            Viewpoint viewpoint, Frame frame, VisiblePart visible, Language language, List<MapMark> marks) {
        return calloutPlacer.of(viewpoint, frame, visible, language, marks);
    }

    @Override
    public Collection<?> facts(Viewpoint viewpoint, Frame frame) {
        return atlas.conflicts().values().stream()
                .flatMap(conflict -> conflict.areasOn(viewpoint.date()).stream())
                .toList();
    }

    @Override
    public List<Legend.LegendEntry> legend(Subject subject, Palette palette, Messages messages) {
        List<Conflict> shown = atlas.conflicts().values().stream()
                .filter(conflict -> !conflict.areasOn(subject.date()).isEmpty())
                .toList();
        return shown.isEmpty()
                ? List.of()
                : List.of(new Legend.LegendEntry(
                        palette.styleOf(LegendKind.CONFLICT),
                        Legend.Sample.ZONE,
                        messages.get("legend.conflict"),
                        Integer.toString(shown.size()),
                        shown.stream()
                                .flatMap(conflict -> conflict.parties().stream())
                                .flatMap(party -> party.state().stream())
                                .collect(Collectors.toSet())));
    }
}
