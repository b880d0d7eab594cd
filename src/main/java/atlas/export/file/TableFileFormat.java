package atlas.export.file;

import atlas.table.TableFormat;
import java.util.Optional;

/// As what a table is written into a file.
public enum TableFileFormat {
    CSV("csv"),
    /// With a byte order mark, by which Excel knows that it is written in UTF-8.
    CSV_FOR_EXCEL("csv"),
    XLSX("xlsx"),
    JSON("json"),
    MARKDOWN("md"),
    /// Of tables whose rows lie somewhere.
    GEOJSON("geojson"),
    GPKG("gpkg");

    private final String extension;

    TableFileFormat(String extension) {
        this.extension = extension;
    }

    /// How the names of such files end, without the dot.
    public String extension() {
        return extension;
    }

    /// The format of a text that is the table and nothing else.
    public Optional<TableFormat> text() {
        return switch (this) {
            case CSV, CSV_FOR_EXCEL -> Optional.of(TableFormat.CSV);
            case JSON -> Optional.of(TableFormat.JSON);
            case MARKDOWN -> Optional.of(TableFormat.MARKDOWN);
            case XLSX, GEOJSON, GPKG -> Optional.empty();
        };
    }
}
