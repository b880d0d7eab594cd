package atlas.export.spatial;

import atlas.geo.Bounds;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/// The index by which programs find the features of a GeoPackage that lie in a rectangle: the R-tree extension of the
/// standard (annex F.3), with the triggers that keep it true when another program changes the features.
final class SpatialIndex {

    private static final String EXTENSIONS = """
            CREATE TABLE gpkg_extensions (
              table_name TEXT,
              column_name TEXT,
              extension_name TEXT NOT NULL,
              definition TEXT NOT NULL,
              scope TEXT NOT NULL,
              CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name)
            )""";

    private static final String REGISTRATION = """
            INSERT INTO gpkg_extensions VALUES ('{layer}', 'geom', 'gpkg_rtree_index',
              'http://www.geopackage.org/spec130/#extension_rtree', 'write-only')""";

    private static final String TREE = "CREATE VIRTUAL TABLE {index} USING rtree(id, minx, maxx, miny, maxy)";

    private static final String PUT = """
            INSERT OR REPLACE INTO {index} VALUES
                (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));""";

    private static final List<String> TRIGGERS = List.of(
            "CREATE TRIGGER \"rtree_{layer}_geom_insert\" AFTER INSERT ON \"{layer}\""
                    + " WHEN (NEW.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom)) BEGIN " + PUT + " END",
            "CREATE TRIGGER \"rtree_{layer}_geom_update1\" AFTER UPDATE OF geom ON \"{layer}\""
                    + " WHEN OLD.fid = NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom)) BEGIN " + PUT
                    + " END",
            "CREATE TRIGGER \"rtree_{layer}_geom_update2\" AFTER UPDATE OF geom ON \"{layer}\""
                    + " WHEN OLD.fid = NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))"
                    + " BEGIN DELETE FROM {index} WHERE id = OLD.fid; END",
            "CREATE TRIGGER \"rtree_{layer}_geom_update3\" AFTER UPDATE ON \"{layer}\""
                    + " WHEN OLD.fid != NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))"
                    + " BEGIN DELETE FROM {index} WHERE id = OLD.fid; " + PUT + " END",
            "CREATE TRIGGER \"rtree_{layer}_geom_update4\" AFTER UPDATE ON \"{layer}\""
                    + " WHEN OLD.fid != NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))"
                    + " BEGIN DELETE FROM {index} WHERE id IN (OLD.fid, NEW.fid); END",
            "CREATE TRIGGER \"rtree_{layer}_geom_delete\" AFTER DELETE ON \"{layer}\" WHEN OLD.geom NOT NULL"
                    + " BEGIN DELETE FROM {index} WHERE id = OLD.fid; END");

    private SpatialIndex() {}

    /// Adds the index of a layer whose rows are there, numbered from 1.
    static void add(Connection database, String layer, List<Optional<Bounds>> bounds) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(EXTENSIONS);
            statement.execute(of(layer, REGISTRATION));
            statement.execute(of(layer, TREE));
        }
        try (PreparedStatement insert =
                database.prepareStatement(of(layer, "INSERT INTO {index} VALUES (?, ?, ?, ?, ?)"))) {
            for (int i = 0; i < bounds.size(); i++) {
                if (bounds.get(i).isPresent()) {
                    Bounds box = bounds.get(i).get();
                    insert.setInt(1, i + 1);
                    insert.setDouble(2, box.west());
                    insert.setDouble(3, box.east());
                    insert.setDouble(4, box.south());
                    insert.setDouble(5, box.north());
                    insert.executeUpdate();
                }
            }
        }
        // Last: the triggers ask functions of the programs for maps, which this SQLite has not.
        try (Statement statement = database.createStatement()) {
            for (String trigger : TRIGGERS) {
                statement.execute(of(layer, trigger));
            }
        }
    }

    private static String of(String layer, String sql) {
        return sql.replace("{index}", "\"rtree_" + layer + "_geom\"").replace("{layer}", layer);
    }
}
