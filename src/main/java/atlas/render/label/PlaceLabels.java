package atlas.render.label;

import atlas.cartography.Box;
import atlas.cartography.LabelSpace;
import atlas.domain.Atlas;
import atlas.domain.place.City;
import atlas.domain.place.State;
import atlas.domain.text.Text;
import atlas.geo.Geography;
import atlas.geo.LonLat;
import atlas.geo.Shape;
import atlas.i18n.Language;
import atlas.render.canvas.Frame;
import atlas.render.text.GlyphCache;
import atlas.render.text.LabelText;
import atlas.render.text.Typeface;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds places for the names of capitals and cities beside their dots. Which are shown depends on the scale; the more
/// important choose first.
public final class PlaceLabels implements LaidOutLabels {

    private static final double GAP_PIXELS = 2;
    /// A capital is shown where its state is this many pixels across.
    static final double CAPITAL_FROM_PIXELS_ACROSS = 34;

    private static final int CITY_FROM_INHABITANTS = 100_000;
    private static final double INHABITANTS_SHOWN_AT_ONE_KM_PER_PIXEL = 100_000;
    private static final double LEAST_KM_PER_PIXEL = 0.35;
    private static final double MOST_KM_PER_PIXEL = 4;

    private final GlyphCache glyphs;
    private final List<NamedPlace> namedPlaces = new ArrayList<>();

    /// How a place is drawn.
    private enum Rank {
        CAPITAL(4.4, 10, Typeface.Cut.REGULAR),
        CITY(3.4, 9.5, Typeface.Cut.REGULAR),
        TOWN(2.8, 9, Typeface.Cut.REGULAR);

        private final double dotPixels;
        private final double fontPixels;
        private final Typeface.Cut cut;

        Rank(double dotPixels, double fontPixels, Typeface.Cut cut) {
            this.dotPixels = dotPixels;
            this.fontPixels = fontPixels;
            this.cut = cut;
        }
    }

    /// A place to be named.
    ///
    /// @param upToKmPerPixel on smaller scales it is not shown
    private record NamedPlace(String id, Text names, LonLat at, Rank rank, double upToKmPerPixel) {}

    public PlaceLabels(Atlas atlas, Geography states, GlyphCache glyphs) {
        this.glyphs = glyphs;
        for (State state : atlas.states().values()) {
            Optional<Shape> shape = states.shape(state.iso3());
            if (shape.isPresent() && state.capital().isPresent()) {
                State.Capital capital = state.capital().get();
                double upTo = Math.sqrt(shape.get().areaKm2()) / CAPITAL_FROM_PIXELS_ACROSS;
                namedPlaces.add(new NamedPlace(state.iso3(), capital.names(), capital.at(), Rank.CAPITAL, upTo));
            }
        }
        addCapitalsToCome(atlas);
        Set<String> capitals =
                namedPlaces.stream().map(capital -> capital.names().english()).collect(Collectors.toUnmodifiableSet());
        for (City city : atlas.cities()) {
            if (capitals.contains(city.names().english())) {
                // It is a capital on this day, or will be.
                continue;
            }
            Rank rank = city.population() >= CITY_FROM_INHABITANTS ? Rank.CITY : Rank.TOWN;
            namedPlaces.add(
                    new NamedPlace(city.id(), city.names(), city.at(), rank, upToKmPerPixel(city.population())));
        }
        namedPlaces.sort(Comparator.comparing(NamedPlace::rank)
                .thenComparing(
                        Comparator.comparingDouble(NamedPlace::upToKmPerPixel).reversed())
                .thenComparing(NamedPlace::id));
    }

    /// What will be the capital of a state is a large city already while that state is a part of another.
    private void addCapitalsToCome(Atlas atlas) {
        Set<String> capitals =
                namedPlaces.stream().map(capital -> capital.names().english()).collect(Collectors.toUnmodifiableSet());
        atlas.states()
                .wholes()
                .forEach((whole, parts) -> parts.stream()
                        .filter(part -> !part.equals(whole))
                        .flatMap(part -> atlas.state(part).stream())
                        .forEach(part -> part.capital()
                                .filter(city -> !capitals.contains(city.names().english()))
                                .ifPresent(city -> namedPlaces.add(new NamedPlace(
                                        part.iso3(), city.names(), city.at(), Rank.CITY, MOST_KM_PER_PIXEL)))));
    }

    /// Where ten times as many people live a place is shown on a scale about three times as small.
    static double upToKmPerPixel(int inhabitants) {
        return Math.clamp(
                Math.sqrt(inhabitants / INHABITANTS_SHOWN_AT_ONE_KM_PER_PIXEL), LEAST_KM_PER_PIXEL, MOST_KM_PER_PIXEL);
    }

    /// Keeps the dots of all capitals free that are shown at a scale, on the whole plane: where the states' names
    /// stand must not depend on the part that is seen.
    @Override
    public void reserve(LabelLayout.LayoutRequest request, LabelSpace space) {
        Frame plane = request.plane();
        namedPlaces.stream()
                .filter(namedPlace -> namedPlace.rank() == Rank.CAPITAL && isShown(plane, namedPlace))
                .forEach(namedPlace -> space.reserve(dotBox(plane, namedPlace)));
    }

    /// Takes places for names. A dot stands only beside its name.
    @Override
    public Placed place(LabelLayout.LayoutRequest request, LabelSpace space) {
        List<PlacedLabel> placed = new ArrayList<>();
        shown(request.plane(), request.part())
                .forEach(namedPlace -> beside(request.plane(), namedPlace, request.language(), space)
                        .ifPresent(placed::add));
        return Placed.of(placed);
    }

    private List<NamedPlace> shown(Frame plane, Box sheet) {
        return namedPlaces.stream()
                .filter(namedPlace -> isShown(plane, namedPlace))
                .filter(namedPlace -> sheet.contains(plane.pixelOf(namedPlace.at())))
                .toList();
    }

    private static boolean isShown(Frame plane, NamedPlace namedPlace) {
        return plane.projection().kilometresPerUnit(namedPlace.at())
                <= namedPlace.upToKmPerPixel() * plane.pixelsPerUnit();
    }

    private static Box dotBox(Frame plane, NamedPlace namedPlace) {
        Box at = plane.pixelOf(namedPlace.at());
        return Box.around(at.x(), at.y(), namedPlace.rank().dotPixels, namedPlace.rank().dotPixels);
    }

    private Optional<PlacedLabel> beside(Frame plane, NamedPlace namedPlace, Language language, LabelSpace space) {
        LabelText labelText = LabelText.straight(
                List.of(namedPlace.names().in(language)), namedPlace.rank().cut, namedPlace.rank().fontPixels, 0);
        double w = glyphs.widthPixels(labelText) + 2 * GAP_PIXELS;
        double h = glyphs.heightPixels(labelText) + 3 * GAP_PIXELS;
        Box dot = dotBox(plane, namedPlace);
        double x = dot.x() + dot.width() / 2;
        double y = dot.y() + dot.height() / 2;
        double off = dot.width() / 2 + 0.5;
        for (double[] way : AROUND) {
            Box box = Box.around(x + way[0] * (off + w / 2) + way[2] * w / 2, y + way[1] * (off + h / 2), w, h);
            if (space.take(List.of(box))) {
                return Optional.of(new PlacedLabel(
                        PlacedLabel.LabelKind.PLACE,
                        namedPlace.id(),
                        labelText,
                        box.x() + w / 2,
                        box.y() + h / 2,
                        List.of(box, dot),
                        Optional.of(new PlacedLabel.PlaceDot(x, y, dot.width(), false)),
                        Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /// Where a name stands at its dot, the best first (E. Imhof, Positioning names on maps, The American Cartographer
    /// 2 (1975), 128 to 144): steps to the right and down, and how far along itself it is moved then.
    private static final double[][] AROUND = {
        {1, -0.45, 0},
        {1, 0, 0},
        {1, 0.5, 0},
        {0, -1, 0.5},
        {-1, 0, 0},
        {-1, -0.5, 0},
        {0, 1, 0},
        {0, -1, 0},
        {-1, 0.5, 0}
    };
}
