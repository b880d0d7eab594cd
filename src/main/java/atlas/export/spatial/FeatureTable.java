package atlas.export.spatial;

import atlas.domain.Atlas;
import atlas.domain.place.State;
import atlas.geo.LonLat;
import atlas.table.Cell;
import atlas.table.Table;
import java.util.List;
import java.util.Optional;

/// A table whose rows lie somewhere.
///
/// @param geometries one for each row; empty where none is known
public record FeatureTable(Table table, Geometry.GeometryKind kind, List<Optional<Geometry>> geometries) {

    public FeatureTable {
        geometries = List.copyOf(geometries);
        if (geometries.size() != table.rows().size()) {
            throw new IllegalArgumentException("each row has a geometry or none");
        }
    }

    /// A table of states with their areas.
    ///
    /// @param table has the codes of states in its column `iso3`
    public static FeatureTable ofStates(Table table, Atlas atlas, StateAreas areas) {
        int code = table.indexOf("iso3");
        return new FeatureTable(
                table,
                Geometry.GeometryKind.AREA,
                table.rows().stream()
                        .map(row -> state(atlas, row.get(code)).flatMap(areas::of))
                        .toList());
    }

    private static Optional<State> state(Atlas atlas, Cell code) {
        return atlas.state(code.text());
    }

    /// A table with places.
    ///
    /// @param table has them in its columns `lon` and `lat`
    public static FeatureTable ofPlaces(Table table) {
        int lon = table.indexOf("lon");
        int lat = table.indexOf("lat");
        return new FeatureTable(
                table,
                Geometry.GeometryKind.POINT,
                table.rows().stream()
                        .map(row -> point(row.get(lon), row.get(lat)))
                        .toList());
    }

    private static Optional<Geometry> point(Cell lon, Cell lat) {
        return lon instanceof Cell.Numeric(var east) && lat instanceof Cell.Numeric(var north)
                ? Optional.of(new Geometry.Point(
                        new LonLat(Degrees.rounded(east.doubleValue()), Degrees.rounded(north.doubleValue()))))
                : Optional.empty();
    }
}
