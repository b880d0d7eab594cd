package atlas.render;

import atlas.cartography.Box;
import atlas.cartography.LabelSpace;
import atlas.domain.Atlas;
import atlas.domain.City;
import atlas.domain.State;
import atlas.domain.Text;
import atlas.geo.Geography;
import atlas.geo.LonLat;
import atlas.geo.Shape;
import atlas.i18n.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds places for the names of capitals and cities beside their dots. Which are shown depends on the scale; the more
/// important choose first.
final class PlaceNames implements SheetNames {

    private static final double GAP_PIXELS = 2;
    /// A capital is shown where its state is this many pixels across.
    static final double CAPITAL_FROM_PIXELS_ACROSS = 34;

    private static final int CITY_FROM_INHABITANTS = 100_000;
    private static final double INHABITANTS_SHOWN_AT_ONE_KM_PER_PIXEL = 100_000;
    private static final double LEAST_KM_PER_PIXEL = 0.35;
    private static final double MOST_KM_PER_PIXEL = 4;

    private final Letterings letterings;
    private final List<Place> places = new ArrayList<>();

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
    private record Place(String id, Text names, LonLat at, Rank rank, double upToKmPerPixel) {}

    PlaceNames(Atlas atlas, Geography states, Letterings letterings) {
        this.letterings = letterings;
        for (State state : atlas.states().values()) {
            Optional<Shape> shape = states.shape(state.iso3());
            if (shape.isPresent() && state.capital().isPresent()) {
                State.Capital capital = state.capital().get();
                double upTo = Math.sqrt(shape.get().areaKm2()) / CAPITAL_FROM_PIXELS_ACROSS;
                places.add(new Place(state.iso3(), capital.names(), capital.at(), Rank.CAPITAL, upTo));
            }
        }
        for (City city : atlas.cities()) {
            Rank rank = city.population() >= CITY_FROM_INHABITANTS ? Rank.CITY : Rank.TOWN;
            places.add(new Place(city.id(), city.names(), city.at(), rank, upToKmPerPixel(city.population())));
        }
        places.sort(Comparator.comparing(Place::rank)
                .thenComparing(Comparator.comparingDouble(Place::upToKmPerPixel).reversed())
                .thenComparing(Place::id));
    }

    /// Where ten times as many people live a place is shown on a scale about three times as small.
    static double upToKmPerPixel(int inhabitants) {
        return Math.clamp(
                Math.sqrt(inhabitants / INHABITANTS_SHOWN_AT_ONE_KM_PER_PIXEL), LEAST_KM_PER_PIXEL, MOST_KM_PER_PIXEL);
    }

    /// Keeps the dots of all capitals free that are shown at a scale, on the whole plane: where the states' names
    /// stand must not depend on the part that is seen.
    @Override
    public void reserve(NameSheet.Order order, LabelSpace space) {
        Frame plane = order.plane();
        places.stream()
                .filter(place -> place.rank() == Rank.CAPITAL && isShown(plane, place))
                .forEach(place -> space.reserve(dotBox(plane, place)));
    }

    /// Takes places for names. A dot stands only beside its name.
    @Override
    public Placed place(NameSheet.Order order, LabelSpace space) {
        List<PlacedName> placed = new ArrayList<>();
        shown(order.plane(), order.part())
                .forEach(place ->
                        beside(order.plane(), place, order.language(), space).ifPresent(placed::add));
        return Placed.of(placed);
    }

    private List<Place> shown(Frame plane, Box sheet) {
        return places.stream()
                .filter(place -> isShown(plane, place))
                .filter(place -> sheet.contains(plane.pixelOf(place.at())))
                .toList();
    }

    private static boolean isShown(Frame plane, Place place) {
        return plane.projection().kilometresPerUnit(place.at()) <= place.upToKmPerPixel() * plane.pixelsPerUnit();
    }

    private static Box dotBox(Frame plane, Place place) {
        Box at = plane.pixelOf(place.at());
        return Box.around(at.x(), at.y(), place.rank().dotPixels, place.rank().dotPixels);
    }

    private Optional<PlacedName> beside(Frame plane, Place place, Language language, LabelSpace space) {
        Inscription inscription =
                Inscription.straight(List.of(place.names().in(language)), place.rank().cut, place.rank().fontPixels, 0);
        double w = letterings.widthPixels(inscription) + 2 * GAP_PIXELS;
        double h = letterings.heightPixels(inscription) + 3 * GAP_PIXELS;
        Box dot = dotBox(plane, place);
        double x = dot.x() + dot.width() / 2;
        double y = dot.y() + dot.height() / 2;
        double off = dot.width() / 2 + 0.5;
        for (double[] way : AROUND) {
            Box box = Box.around(x + way[0] * (off + w / 2) + way[2] * w / 2, y + way[1] * (off + h / 2), w, h);
            if (space.take(List.of(box))) {
                return Optional.of(new PlacedName(
                        PlacedName.Kind.PLACE,
                        place.id(),
                        inscription,
                        box.x() + w / 2,
                        box.y() + h / 2,
                        List.of(box, dot),
                        Optional.of(new PlacedName.Dot(x, y, dot.width(), false)),
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
