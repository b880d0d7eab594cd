package atlas.render.label;

import atlas.cartography.Box;
import atlas.domain.Atlas;
import atlas.domain.conflict.Conflict;
import atlas.domain.place.City;
import atlas.domain.place.State;
import atlas.geo.Geography;
import atlas.geo.LonLat;
import atlas.geo.Shape;
import atlas.i18n.Language;
import atlas.render.canvas.Frame;
import atlas.render.text.GlyphCache;
import atlas.render.text.LabelText;
import atlas.render.text.Typeface;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What around a conflict's marker has a name that the conflict's own should not cover. Where the names will stand is
/// not known yet: it is estimated from their places.
final class ConflictSurroundings {

    private static final double STATES_WITHIN_KM = 4_000;
    private static final double CITIES_WITHIN_KM = 150;
    private static final double CAPITAL_PIXELS = 14;
    private static final double DOT_PIXELS = 8;
    private static final double CITY_FONT_PIXELS = 9.5;
    /// Smaller states have their names wherever there is room.
    private static final double NAMED_FROM_PIXELS_ACROSS = 10;

    private final GlyphCache glyphs;
    /// By a conflict's id.
    private final Map<String, Near> near = new HashMap<>();

    private record Near(List<City> cities, List<Land> lands) {}

    /// A state's name.
    ///
    /// @param pixelsAcross of the state
    record Name(Box box, double pixelsAcross) {}

    /// @param acrossKm the root of its area
    private record Land(State state, LonLat labelAt, double acrossKm) {}

    ConflictSurroundings(Atlas atlas, Geography states, GlyphCache glyphs) {
        this.glyphs = glyphs;
        List<Land> lands = atlas.states().values().stream()
                .flatMap(state -> states.shape(state.iso3()).flatMap(shape -> land(state, shape)).stream())
                .toList();
        atlas.conflicts().forEach((id, conflict) -> {
            LonLat marker = conflict.marker();
            near.put(
                    id,
                    new Near(
                            atlas.cities().stream()
                                    .filter(city -> city.at().kilometresTo(marker) < CITIES_WITHIN_KM)
                                    .toList(),
                            lands.stream()
                                    .filter(land -> land.labelAt().kilometresTo(marker) < STATES_WITHIN_KM)
                                    .toList()));
        });
    }

    private static Optional<Land> land(State state, Shape shape) {
        return shape.labelAt().map(at -> new Land(state, at, Math.sqrt(shape.areaKm2())));
    }

    /// The dots of capitals that are shown at the frame's scale.
    List<Box> capitals(Conflict conflict, Frame frame) {
        return nearTo(conflict).lands().stream()
                .filter(land -> pixelsAcross(land, frame) >= PlaceLabels.CAPITAL_FROM_PIXELS_ACROSS)
                .flatMap(land -> land.state().capital().stream())
                .map(capital -> frame.pixelOf(capital.at()).grownBy(CAPITAL_PIXELS / 2))
                .toList();
    }

    /// The cities that are shown at the frame's scale, each with its name at the right of its dot.
    List<Box> cities(Conflict conflict, Frame frame, Language language) {
        return nearTo(conflict).cities().stream()
                .filter(city -> frame.projection().kilometresPerUnit(city.at())
                        <= PlaceLabels.upToKmPerPixel(city.population()) * frame.pixelsPerUnit())
                .map(city -> {
                    Box at = frame.pixelOf(city.at());
                    double width = glyphs.widthPixels(LabelText.straight(
                            List.of(city.names().in(language)), Typeface.Cut.REGULAR, CITY_FONT_PIXELS, 0));
                    return new Box(
                            at.x() - DOT_PIXELS / 2, at.y() - DOT_PIXELS, width + 2 * DOT_PIXELS, 2 * DOT_PIXELS);
                })
                .toList();
    }

    /// The names of states that are large at the frame's scale, in the middle of their land.
    List<Name> states(Conflict conflict, Frame frame, Language language) {
        return nearTo(conflict).lands().stream()
                .filter(land -> pixelsAcross(land, frame) >= NAMED_FROM_PIXELS_ACROSS)
                .map(land -> nameOf(land, frame, language))
                .toList();
    }

    private Name nameOf(Land land, Frame frame, Language language) {
        LabelText tight = LabelStyle.lettered(
                List.of(LabelStyle.nameOf(land.state(), language)),
                LabelStyle.sizePixels(pixelsAcross(land, frame)),
                LabelStyle.TRACKING);
        Box at = frame.pixelOf(land.labelAt());
        return new Name(
                Box.around(
                        at.x(),
                        at.y(),
                        Math.min(glyphs.widthPixels(tight), 1.5 * pixelsAcross(land, frame)),
                        2 * glyphs.heightPixels(tight)),
                pixelsAcross(land, frame));
    }

    private static double pixelsAcross(Land land, Frame frame) {
        return land.acrossKm() / frame.projection().kilometresPerUnit(land.labelAt()) * frame.pixelsPerUnit();
    }

    private Near nearTo(Conflict conflict) {
        return near.getOrDefault(conflict.id(), new Near(List.of(), List.of()));
    }
}
