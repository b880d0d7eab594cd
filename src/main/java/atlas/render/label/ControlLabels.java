package atlas.render.label;

import atlas.cartography.Box;
import atlas.cartography.LabelSpace;
import atlas.domain.conflict.Control;
import atlas.geo.Detail;
import atlas.geo.LonLat;
import atlas.geo.Shape;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.render.canvas.Frame;
import atlas.render.text.GlyphCache;
import atlas.render.text.LabelText;
import atlas.render.text.Typeface;
import atlas.theme.ControlWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Says on areas that somebody else holds since when, in italics in their middle, as soon as they are wide enough.
public final class ControlLabels {

    private static final double FONT_PIXELS = 10.5;
    private static final double GAP_PIXELS = 2;
    private static final double REACH = 1.15;
    private static final double[] SHIFTS = {0, -1, 1, -2, 2};

    private final Detail overview;
    private final GlyphCache glyphs;
    private final Map<Language, ControlWords> words = new ConcurrentHashMap<>();

    public ControlLabels(Detail overview, GlyphCache glyphs) {
        this.overview = overview;
        this.glyphs = glyphs;
    }

    /// Takes places for names.
    ///
    /// @param controls those of the day
    public List<PlacedLabel> place(Frame plane, List<Control> controls, Language language, LabelSpace space) {
        List<PlacedLabel> placed = new ArrayList<>();
        for (Control control : controls) {
            largest(control)
                    .flatMap(area -> area.labelAt().flatMap(at -> place(plane, control, area, at, language, space)))
                    .ifPresent(placed::add);
        }
        return placed;
    }

    private Optional<PlacedLabel> place(
            Frame plane, Control control, Shape area, LonLat at, Language language, LabelSpace space) {
        String words = words(language).since(control);
        LabelText labelText = LabelText.straight(List.of(words), Typeface.Cut.ITALIC, FONT_PIXELS, 0);
        double acrossPixels =
                Math.sqrt(area.areaKm2()) / plane.projection().kilometresPerUnit(at) * plane.pixelsPerUnit();
        double w = glyphs.widthPixels(labelText) + 2 * GAP_PIXELS;
        double h = glyphs.heightPixels(labelText) + 2 * GAP_PIXELS;
        if (w > acrossPixels * REACH) {
            return Optional.empty();
        }
        Box middle = plane.pixelOf(at);
        for (double shift : SHIFTS) {
            Box box = Box.around(middle.x(), middle.y() + shift * h, w, h);
            if (space.take(List.of(box))) {
                return Optional.of(PlacedLabel.of(
                        PlacedLabel.LabelKind.PLACE,
                        control.id(),
                        labelText,
                        middle.x(),
                        middle.y() + shift * h,
                        List.of(box)));
            }
        }
        return Optional.empty();
    }

    private ControlWords words(Language language) {
        return words.computeIfAbsent(language, spoken -> new ControlWords(new Messages(spoken)));
    }

    private Optional<Shape> largest(Control control) {
        return control.regions().stream()
                .flatMap(region -> Stream.concat(
                        overview.regions().shape(region).stream(), overview.states().shape(region).stream()))
                .max((a, b) -> Double.compare(a.areaKm2(), b.areaKm2()));
    }
}
