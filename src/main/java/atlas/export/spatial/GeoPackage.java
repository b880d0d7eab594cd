package atlas.export.spatial;

import atlas.export.Imprint;
import atlas.geo.Bounds;
import atlas.geo.LonLat;
import atlas.table.Cell;
import atlas.table.Column;
import atlas.table.RowsWritten;
import atlas.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/// A table as a GeoPackage (OGC 12-128r18, version 1.3): a layer of features where its rows lie somewhere, else a table
/// of attributes; and the sources that it cites as another. The same table makes the same bytes.
public final class GeoPackage {

    /// "GPKG" in ASCII.
    private static final int APPLICATION_ID = 0x47504B47;
    /// 1.3.0.
    private static final int USER_VERSION = 10_300;

    private static final int MOST_DIGITS = 18;

    private static final String SOURCES = "sources";

    private static final List<String> OF_THE_STANDARD = List.of("""
            CREATE TABLE gpkg_spatial_ref_sys (
              srs_name TEXT NOT NULL,
              srs_id INTEGER NOT NULL PRIMARY KEY,
              organization TEXT NOT NULL,
              organization_coordsys_id INTEGER NOT NULL,
              definition TEXT NOT NULL,
              description TEXT
            )""", """
            CREATE TABLE gpkg_contents (
              table_name TEXT NOT NULL PRIMARY KEY,
              data_type TEXT NOT NULL,
              identifier TEXT UNIQUE,
              description TEXT DEFAULT '',
              last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
              min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
              srs_id INTEGER,
              CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id)
            )""", """
            CREATE TABLE gpkg_geometry_columns (
              table_name TEXT NOT NULL,
              column_name TEXT NOT NULL,
              geometry_type_name TEXT NOT NULL,
              srs_id INTEGER NOT NULL,
              z TINYINT NOT NULL,
              m TINYINT NOT NULL,
              CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
              CONSTRAINT uk_gc_table_name UNIQUE (table_name),
              CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
              CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id)
            )""", """
            INSERT INTO gpkg_spatial_ref_sys VALUES
              ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system'),
              ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
              ('WGS 84 geodetic', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,\
            AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],\
            UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]',
               'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid')""");

    private final Connection database;
    private final Imprint imprint;
    private final RowsWritten written;

    private GeoPackage(Connection database, Imprint imprint, RowsWritten written) {
        this.database = database;
        this.imprint = imprint;
        this.written = written;
    }

    /// Writes a table, without closing the stream.
    ///
    /// @param features the table with its places, if it has any
    /// @param sources  that the table cites, if it cites any
    /// @throws IOException if the stream cannot be written
    public static void write(
            Table table, Optional<FeatureTable> features, Optional<Table> sources, Imprint imprint, OutputStream out)
            throws IOException {
        write(table, features, sources, imprint, out, RowsWritten.UNTOLD);
    }

    /// The same.
    ///
    /// @param written is told of the table's rows
    /// @throws IOException also where that ends it
    public static void write(
            Table table,
            Optional<FeatureTable> features,
            Optional<Table> sources,
            Imprint imprint,
            OutputStream out,
            RowsWritten written)
            throws IOException {
        out.write(bytes(table, features, sources, imprint, written));
    }

    private static byte[] bytes(
            Table table, Optional<FeatureTable> features, Optional<Table> sources, Imprint imprint, RowsWritten written)
            throws IOException {
        SQLiteDataSource inMemory = new SQLiteDataSource();
        inMemory.setUrl("jdbc:sqlite::memory:");
        try (Connection database = inMemory.getConnection()) {
            GeoPackage made = new GeoPackage(database, imprint, written);
            made.begin();
            database.setAutoCommit(false);
            made.add(imprint.tableName(), imprint.title(), table, features);
            if (sources.isPresent()) {
                made.add(SOURCES, imprint.title() + " (" + SOURCES + ")", sources.get(), Optional.empty());
            }
            database.commit();
            return database.unwrap(SQLiteConnection.class).serialize("main");
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void begin() throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("PRAGMA application_id = " + APPLICATION_ID);
            statement.execute("PRAGMA user_version = " + USER_VERSION);
            for (String sql : OF_THE_STANDARD) {
                statement.execute(sql);
            }
        }
    }

    private void add(String name, String title, Table table, Optional<FeatureTable> features)
            throws SQLException, IOException {
        String columns = table.columns().stream()
                .map(column -> quoted(column.name()) + " " + type(table, column))
                .collect(Collectors.joining(", "));
        String geometry =
                features.map(it -> "geom " + geometryType(it.kind()) + ", ").orElse("");
        try (Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE " + quoted(name) + " (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "
                    + geometry + columns + ")");
        }
        addContents(name, title, features);
        addRows(name, table, features);
        if (features.isPresent()) {
            SpatialIndex.add(
                    database,
                    name,
                    features.get().geometries().stream()
                            .map(place -> place.map(GeoPackage::boundsOf))
                            .toList());
        }
    }

    private void addContents(String name, String title, Optional<FeatureTable> features) throws SQLException {
        try (PreparedStatement contents =
                database.prepareStatement("INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            contents.setString(1, name);
            contents.setString(2, features.isPresent() ? "features" : "attributes");
            contents.setString(3, title);
            contents.setString(4, imprint.description());
            contents.setString(5, imprint.instant());
            Optional<Bounds> bounds = features.flatMap(GeoPackage::boundsOf);
            setDouble(contents, 6, bounds.map(Bounds::west));
            setDouble(contents, 7, bounds.map(Bounds::south));
            setDouble(contents, 8, bounds.map(Bounds::east));
            setDouble(contents, 9, bounds.map(Bounds::north));
            if (features.isPresent()) {
                contents.setInt(10, GeometryBlob.EPSG);
            } else {
                contents.setNull(10, Types.INTEGER);
            }
            contents.executeUpdate();
        }
        if (features.isPresent()) {
            try (PreparedStatement column =
                    database.prepareStatement("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)")) {
                column.setString(1, name);
                column.setString(2, geometryType(features.get().kind()));
                column.setInt(3, GeometryBlob.EPSG);
                column.executeUpdate();
            }
        }
    }

    private void addRows(String name, Table table, Optional<FeatureTable> features) throws SQLException, IOException {
        int before = features.isPresent() ? 2 : 1;
        String marks = "?, ".repeat(table.columns().size() + before - 1) + "?";
        try (PreparedStatement insert =
                database.prepareStatement("INSERT INTO " + quoted(name) + " VALUES (" + marks + ")")) {
            for (int i = 0; i < table.rows().size(); i++) {
                insert.setInt(1, i + 1);
                if (features.isPresent()) {
                    insert.setBytes(
                            2,
                            features.get()
                                    .geometries()
                                    .get(i)
                                    .map(GeometryBlob::of)
                                    .orElse(null));
                }
                List<Cell> row = table.rows().get(i);
                for (int column = 0; column < row.size(); column++) {
                    set(insert, before + 1 + column, row.get(column));
                }
                insert.executeUpdate();
                if (name.equals(imprint.tableName())) {
                    written.of(i + 1);
                }
            }
        }
    }

    private static void set(PreparedStatement insert, int at, Cell cell) throws SQLException {
        switch (cell) {
            case Cell.Empty _ -> insert.setNull(at, Types.NULL);
            case Cell.Text _, Cell.Texts _ -> insert.setString(at, cell.text());
            case Cell.Numeric(BigDecimal number) when isWhole(number) -> insert.setLong(at, number.longValueExact());
            case Cell.Numeric(BigDecimal number) -> insert.setDouble(at, number.doubleValue());
            case Cell.Truth(boolean isTrue) -> insert.setInt(at, isTrue ? 1 : 0);
        }
    }

    private static void setDouble(PreparedStatement statement, int at, Optional<Double> value) throws SQLException {
        if (value.isPresent()) {
            statement.setDouble(at, value.get());
        } else {
            statement.setNull(at, Types.DOUBLE);
        }
    }

    /// The type of a column; a date may be uncertain, and is text as in all tables.
    private static String type(Table table, Column column) {
        return switch (column.kind()) {
            case TEXT, DATE, LIST -> "TEXT";
            case TRUTH -> "BOOLEAN";
            case NUMBER -> isWhole(table, table.indexOf(column.name())) ? "INTEGER" : "DOUBLE";
        };
    }

    private static boolean isWhole(Table table, int column) {
        return table.rows().stream()
                .allMatch(row -> !(row.get(column) instanceof Cell.Numeric(BigDecimal number)) || isWhole(number));
    }

    /// Whether a number is one of the whole numbers that SQLite holds.
    private static boolean isWhole(BigDecimal number) {
        return number.scale() <= 0 && number.precision() - number.scale() <= MOST_DIGITS;
    }

    private static String geometryType(Geometry.GeometryKind kind) {
        return switch (kind) {
            case POINT -> "POINT";
            case AREA -> "MULTIPOLYGON";
        };
    }

    private static Optional<Bounds> boundsOf(FeatureTable features) {
        return features.geometries().stream()
                .flatMap(Optional::stream)
                .map(GeoPackage::boundsOf)
                .reduce(Bounds::and);
    }

    private static Bounds boundsOf(Geometry geometry) {
        return switch (geometry) {
            case Geometry.Area area -> area.bounds();
            case Geometry.Point(LonLat at) ->
                new Bounds(at.lonDegrees(), at.latDegrees(), at.lonDegrees(), at.latDegrees());
        };
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
