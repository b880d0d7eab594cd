package atlas.app.command;

import atlas.app.system.CliArguments;
import atlas.export.file.TableFileFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// As what a table is written.
public enum TableOutput {
    CSV,
    JSON,
    MARKDOWN,
    XLSX,
    GEOJSON,
    GPKG;

    /// What the name of a file promises by its end; empty where that is nothing that tables are written as.
    static Optional<TableOutput> of(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".md")
                ? Optional.of(MARKDOWN)
                : Arrays.stream(values())
                        .filter(output -> small.endsWith("." + output))
                        .findFirst();
    }

    /// As what it is written into a file.
    ///
    /// @param isMarked whether a csv begins with a byte order mark
    TableFileFormat inFile(boolean isMarked) {
        return switch (this) {
            case CSV -> isMarked ? TableFileFormat.CSV_FOR_EXCEL : TableFileFormat.CSV;
            case JSON -> TableFileFormat.JSON;
            case MARKDOWN -> TableFileFormat.MARKDOWN;
            case XLSX -> TableFileFormat.XLSX;
            case GEOJSON -> TableFileFormat.GEOJSON;
            case GPKG -> TableFileFormat.GPKG;
        };
    }

    /// Whether nobody can read it on a console.
    boolean isBinary() {
        return this == XLSX || this == GPKG;
    }

    /// Whether it says where the rows lie.
    boolean isSpatial() {
        return this == GEOJSON || this == GPKG;
    }

    /// As it is written on the command line.
    @Override
    public String toString() {
        return CliArguments.small(this);
    }
}
