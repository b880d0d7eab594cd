package atlas.export.file;

import atlas.export.Imprint;
import atlas.export.Spreadsheet;
import atlas.export.spatial.FeatureTable;
import atlas.export.spatial.GeoJson;
import atlas.export.spatial.GeoPackage;
import atlas.table.RowsWritten;
import atlas.table.Table;
import atlas.table.TableFormat;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A table with all that its files say besides.
///
/// @param features the table with its places, if its rows lie somewhere
/// @param sources  that the table cites, if it cites any
public record TableFile(Table table, Optional<FeatureTable> features, Optional<Table> sources, Imprint imprint) {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /// Writes it, without closing the stream.
    ///
    /// @param written is told of the table's rows
    /// @throws IOException              if the stream cannot be written, or what is told of the rows ends it
    /// @throws IllegalArgumentException if the format is of places, and the rows lie nowhere
    public void write(TableFileFormat format, OutputStream out, RowsWritten written) throws IOException {
        switch (format) {
            case CSV, CSV_FOR_EXCEL, JSON, MARKDOWN ->
                writeText(format.text().orElseThrow(), format == TableFileFormat.CSV_FOR_EXCEL, out, written);
            case XLSX -> Spreadsheet.write(table, sources, imprint, out, written);
            case GEOJSON ->
                GeoJson.write(
                        features.orElseThrow(() -> new IllegalArgumentException("the rows lie nowhere")),
                        imprint,
                        out,
                        written);
            case GPKG -> GeoPackage.write(table, features, sources, imprint, out, written);
        }
    }

    private void writeText(TableFormat format, boolean isMarked, OutputStream out, RowsWritten written)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (isMarked) {
            writer.write(BYTE_ORDER_MARK);
        }
        format.write(table, writer, written);
        writer.flush();
    }
}
