package atlas.app.command;

import atlas.app.system.CliArguments;
import atlas.table.TableFormat;
import java.util.Optional;

/// As what a table is written.
public enum TableOutput {
    CSV,
    JSON,
    MARKDOWN,
    XLSX,
    GEOJSON,
    GPKG;

    /// The format of a text that is the table and nothing else.
    Optional<TableFormat> text() {
        return switch (this) {
            case CSV -> Optional.of(TableFormat.CSV);
            case JSON -> Optional.of(TableFormat.JSON);
            case MARKDOWN -> Optional.of(TableFormat.MARKDOWN);
            case XLSX, GEOJSON, GPKG -> Optional.empty();
        };
    }

    /// Whether nobody can read it on a console.
    boolean isBinary() {
        return this == XLSX || this == GPKG;
    }

    /// As it is written on the command line.
    @Override
    public String toString() {
        return CliArguments.small(this);
    }
}
