package atlas.render.label;

import atlas.cartography.Box;
import atlas.render.text.LabelText;
import java.util.List;
import java.util.Optional;

/// A name where it stands. Its pixels are counted from the corner of the projection's plane, so that they do not change
/// while the map is moved.
///
/// @param id     of what it names, among those of its kind
/// @param x      of the middle of the letters
/// @param y      of the middle of the letters
/// @param boxes  all that has to stay free for it
/// @param placeDot    the place that it names
/// @param leader from the name to what it names
public record PlacedLabel(
        LabelKind labelKind,
        String id,
        LabelText labelText,
        double x,
        double y,
        List<Box> boxes,
        Optional<PlaceDot> placeDot,
        Optional<Leader> leader) {

    /// What is named.
    public enum LabelKind {
        STATE,
        PLACE,
        SEA
    }

    /// A dot on the map.
    public record PlaceDot(double x, double y, double widthPixels, boolean isHollow) {}

    public PlacedLabel {
        boxes = List.copyOf(boxes);
    }

    /// A name by itself.
    static PlacedLabel of(LabelKind labelKind, String id, LabelText labelText, double x, double y, List<Box> boxes) {
        return new PlacedLabel(labelKind, id, labelText, x, y, boxes, Optional.empty(), Optional.empty());
    }
}
