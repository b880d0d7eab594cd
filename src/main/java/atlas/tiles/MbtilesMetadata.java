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
    private static final int MOST_CHARACTERS_OF_NAME = 80;
    private static final double DEGREES_AROUND = 360;
    /// Some programs count the world a little too large.
    private static final double ROUNDING_DEGREES = 1;

    /// No more of it than the atlas needs is read.
    private static final String QUESTION = "SELECT name, substr(value, 1, 4000) FROM metadata"
            + " WHERE name IN ('name', 'format', 'attribution', 'bounds', 'maxzoom') LIMIT 50";

    MbtilesMetadata {
        values = Map.copyOf(values);
    }

    static MbtilesMetadata read(Connection connection) throws SQLException {
        Map<String, String> values = new HashMap<>();
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUESTION)) {
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

    /// The file's own name, in one line.
    Optional<String> name() {
        return text("name")
                .map(name -> name.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
                .filter(name -> !name.isEmpty())
                .map(name -> Attribution.fitting(name, MOST_CHARACTERS_OF_NAME));
    }

    /// The largest zoom that the file promises, or that any file could have.
    int largestZoom() {
        try {
            return text("maxzoom")
                    .map(Integer::valueOf)
                    .filter(zoom -> zoom >= 0 && zoom <= LARGEST_SENSIBLE_ZOOM)
                    .orElse(LARGEST_SENSIBLE_ZOOM);
        } catch (NumberFormatException e) {
            return LARGEST_SENSIBLE_ZOOM;
        }
    }

    /// The area that the file covers; empty where what it says is no area on Earth. Longitudes may be counted from 0 to
    /// 360. Of an area across the antimeridian, the part with its middle.
    Optional<Bounds> bounds() {
        try {
            double[] numbers = Arrays.stream(text("bounds").orElse("").split(","))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return numbers.length == 4 ? area(numbers[0], numbers[1], numbers[2], numbers[3]) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Bounds> area(double west, double saidSouth, double east, double saidNorth) {
        double eastOfWest = east < west ? east + DEGREES_AROUND : east;
        boolean isOnEarth = saidSouth >= -90 - ROUNDING_DEGREES
                && saidSouth < saidNorth
                && saidNorth <= 90 + ROUNDING_DEGREES
                && west >= -DEGREES_AROUND
                && west < eastOfWest
                && eastOfWest <= 2 * DEGREES_AROUND;
        if (!isOnEarth) {
            return Optional.empty();
        }
        double south = Math.max(-90, saidSouth);
        double north = Math.min(90, saidNorth);
        if (eastOfWest - west >= DEGREES_AROUND) {
            return Optional.of(new Bounds(-180, south, 180, north));
        }
        double middle = (west + eastOfWest) / 2;
        double turned = DEGREES_AROUND * Math.floor((middle + 180) / DEGREES_AROUND);
        return Optional.of(new Bounds(Math.max(-180, west - turned), south, Math.min(180, eastOfWest - turned), north));
    }
}
