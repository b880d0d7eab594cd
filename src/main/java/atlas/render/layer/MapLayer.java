package atlas.render.layer;

import atlas.cartography.Box;
import atlas.cartography.Palette;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.render.canvas.Canvas;
import atlas.render.canvas.Frame;
import atlas.render.canvas.VisiblePart;
import atlas.render.geometry.Composition;
import atlas.render.label.Callout;
import atlas.render.label.LabelsInView;
import atlas.render.label.LaidOutLabels;
import atlas.render.symbol.MapMark;
import atlas.theme.LayerLegend;
import atlas.theme.Legend;
import atlas.view.Layer;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A layer of the map with all that it brings. Each is one class, and one line in [MapLayers]; what a layer does not
/// have it leaves as it is here.
public interface MapLayer extends LayerLegend {

    /// Where in the picture ink lies, from below to above. Land lies between the first and the second, boundaries,
    /// circles and the chosen state's outline above the last; then come marks, then names, then what stands at the
    /// edge.
    enum Depth {
        ON_THE_SEA,
        ON_LAND,
        WATERS,
        ZONES,
        OVER_ZONES
    }

    /// What the reader takes away by; empty for what is always there.
    Optional<Layer> choice();

    @Override
    default boolean isAmong(Set<Layer> layers) {
        return choice().map(layers::contains).orElse(true);
    }

    /// Inks areas and lines at one depth.
    default void paint(Depth depth, Composition picture) {}

    /// Inks its marks where it has any, and returns what they cover: names keep off.
    ///
    /// @param canvas keeps free what no words of a mark may cover
    default List<Box> paintMarks(Canvas canvas, Composition picture) {
        return List.of();
    }

    /// Inks what stands at the edge of what the reader sees, where names have left room.
    default void paintAtEdge(Composition picture, LabelsInView names) {}

    /// What it writes on the map; empty where it has no names.
    default Optional<LaidOutLabels> names(Viewpoint viewpoint) {
        return Optional.empty();
    }

    /// Names in pills, each with a line to its place.
    ///
    /// @param marks   of all layers: no pill covers them
    default List<Callout> callouts(
            Viewpoint viewpoint, Frame frame, VisiblePart visible, Language language, List<MapMark> marks) {
        return List.of();
    }

    /// What can be pointed at and chosen, inside the frame or not.
    default List<MapMark> marks(Viewpoint viewpoint, Frame frame) {
        return List.of();
    }

    /// The records of what it shows in a frame, whose sources a picture names. Names and places have none here.
    default Collection<?> facts(Viewpoint viewpoint, Frame frame) {
        return List.of();
    }

    /// What is said while the pointer is at a pixel of a frame, besides the state; empty where it has nothing there.
    default Optional<String> wordsAt(double x, double y, Viewpoint viewpoint, Frame frame, Messages messages) {
        return Optional.empty();
    }

    @Override
    default List<Legend.LegendEntry> legend(Subject subject, Palette palette, Messages messages) {
        return List.of();
    }
}
