package atlas.render.label;

import atlas.cartography.Box;
import atlas.cartography.LabelSpace;
import atlas.domain.Atlas;
import atlas.domain.place.Sea;
import atlas.i18n.Language;
import atlas.projection.PlanePoint;
import atlas.render.canvas.Frame;
import atlas.render.text.GlyphCache;
import atlas.render.text.LabelText;
import atlas.render.text.Parallels;
import atlas.render.text.Typeface;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds places for the names of seas and lakes: in italics on their water, spaced out, those of oceans along a
/// parallel; in two lines where the water is narrow.
public final class SeaLabels implements LaidOutLabels {

    private static final double GAP_PIXELS = 3;
    private static final double TRACKING = 0.06;
    private static final double MOST_TRACKING = 0.55;
    private static final double BENT_FROM_PIXELS_ACROSS = 260;
    private static final double STEEPEST_DEGREES = 26;
    private static final double MOST_SHARE_OF_WATER = 0.5;

    private final List<Sea> seas;
    private final GlyphCache glyphs;

    public SeaLabels(Atlas atlas, GlyphCache glyphs) {
        this.seas = atlas.seas().stream()
                .sorted(Comparator.comparingDouble(Sea::widthKm).reversed())
                .toList();
        this.glyphs = glyphs;
    }

    @Override
    public Placed place(LabelLayout.LayoutRequest request, LabelSpace space) {
        Frame plane = request.plane();
        Parallels parallels = new Parallels(plane.projection(), plane.pixelsPerUnit());
        List<PlacedLabel> placed = new ArrayList<>();
        for (Sea sea : seas) {
            if (request.part().contains(plane.pixelOf(sea.at()))) {
                place(sea, plane, parallels, request.language(), space).ifPresent(placed::add);
            }
        }
        return Placed.of(placed);
    }

    private Optional<PlacedLabel> place(
            Sea sea, Frame plane, Parallels parallels, Language language, LabelSpace space) {
        double across = sea.widthKm() / plane.projection().kilometresPerUnit(sea.at()) * plane.pixelsPerUnit();
        double size = Math.clamp(8.5 + across / 50, 10.5, 17);
        String name = sea.names().in(language);
        LabelText tight = LabelText.straight(List.of(name), Typeface.Cut.ITALIC, size, TRACKING);
        if (glyphs.widthPixels(tight) > across) {
            tight = LabelText.straight(
                    LabelStyle.inTwoLines(name), Typeface.Cut.ITALIC, Math.min(size, 10.5), TRACKING);
        }
        double width = glyphs.widthPixels(tight);
        if (width > across * 1.2) {
            return Optional.empty();
        }
        LabelText spaced = spacedOut(tight, width, across * MOST_SHARE_OF_WATER);
        PlanePoint at = plane.projection().project(sea.at());
        double x = at.u() * plane.pixelsPerUnit();
        double y = at.v() * plane.pixelsPerUnit();
        Optional<LabelText> bent = across < BENT_FROM_PIXELS_ACROSS
                        || tight.lines().size() > 1
                ? Optional.empty()
                : parallels
                        .through(at.u(), at.v())
                        .filter(curve -> !curve.isStraight() && Math.abs(curve.angleDegrees()) <= STEEPEST_DEGREES)
                        .map(curve -> new LabelText(
                                spaced.lines(), spaced.cut(), spaced.sizePixels(), spaced.tracking(), curve));
        return bent.flatMap(labelText -> take(name(sea), labelText, x, y, bentBoxes(labelText, x, y), space))
                .or(() -> take(name(sea), spaced, x, y, List.of(box(spaced, x, y)), space));
    }

    private static String name(Sea sea) {
        return sea.names().in(Language.ENGLISH);
    }

    private static Optional<PlacedLabel> take(
            String id, LabelText labelText, double x, double y, List<Box> boxes, LabelSpace space) {
        return space.take(boxes)
                ? Optional.of(PlacedLabel.of(PlacedLabel.LabelKind.SEA, id, labelText, x, y, boxes))
                : Optional.empty();
    }

    private static LabelText spacedOut(LabelText tight, double width, double wanted) {
        int letters = tight.lines().stream().mapToInt(String::length).max().orElse(1);
        double wider = (wanted - width) / (tight.sizePixels() * Math.max(1, letters - 1));
        return LabelText.straight(
                tight.lines(), tight.cut(), tight.sizePixels(), Math.clamp(TRACKING + wider, TRACKING, MOST_TRACKING));
    }

    private List<Box> bentBoxes(LabelText bent, double x, double y) {
        return CurvedLabels.along(bent, glyphs.widthPixels(bent), glyphs.heightPixels(bent), x, y);
    }

    private Box box(LabelText labelText, double x, double y) {
        return Box.around(
                x, y, glyphs.widthPixels(labelText) + 2 * GAP_PIXELS, glyphs.heightPixels(labelText) + 2 * GAP_PIXELS);
    }
}
