package atlas.tiles;

import atlas.geo.Bounds;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The table of metadata of an MBTiles file: all of it is optional in practice, and some of it is wrong.
record MbtilesMetadata(Map<String, String> values) {

    private static final int LARGEST_SENSIBLE_ZOOM = 30;

    MbtilesMetadata {
        values = Map.copyOf(values);
    }

    static MbtilesMetadata read(Connection connection) throws SQLException {
        Map<String, String> values = new HashMap<>();
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name, value FROM metadata")) {
            while (rows.next()) {
                Optional<String> value = Optional.ofNullable(rows.getString(2));
                Optional.ofNullable(rows.getString(1))
                        .ifPresent(name -> value.ifPresent(present -> values.put(name, present)));
            }
        }
        return new MbtilesMetadata(values);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    Optional<Integer> largestZoom() {
        try {
            return text("maxzoom").map(Integer::valueOf).filter(zoom -> zoom >= 0 && zoom <= LARGEST_SENSIBLE_ZOOM);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    Optional<Bounds> bounds() {
        try {
            return text("bounds")
                    .map(text -> Arrays.stream(text.split(","))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .filter(numbers -> numbers.length == 4)
                    .map(numbers -> new Bounds(numbers[0], numbers[1], numbers[2], numbers[3]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
