package atlas.export.spatial;

import atlas.export.Imprint;
import atlas.geo.LonLat;
import atlas.table.RowJson;
import atlas.table.RowsWritten;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// A table as GeoJSON (RFC 7946), a row a line: longitudes and latitudes of WGS 84, outer rings counterclockwise, areas
/// cut at 180°. A row without a place has no geometry.
public final class GeoJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private GeoJson() {}

    /// Writes a table, without closing the stream.
    ///
    /// @throws IOException if the stream cannot be written
    public static void write(FeatureTable features, Imprint imprint, OutputStream out) throws IOException {
        write(features, imprint, out, RowsWritten.UNTOLD);
    }

    /// The same.
    ///
    /// @param written is told of the rows
    /// @throws IOException also where that ends it
    public static void write(FeatureTable features, Imprint imprint, OutputStream out, RowsWritten written)
            throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeStringField("name", imprint.tableName());
            json.writeStringField("title", imprint.title());
            json.writeStringField("description", imprint.description());
            json.writeArrayFieldStart("features");
            json.setPrettyPrinter(new MinimalPrettyPrinter());
            for (int i = 0; i < features.geometries().size(); i++) {
                json.writeRaw('\n');
                json.writeStartObject();
                json.writeStringField("type", "Feature");
                json.writeFieldName("geometry");
                writeGeometry(json, features.geometries().get(i));
                json.writeFieldName("properties");
                RowJson.write(
                        json,
                        features.table().columns(),
                        features.table().rows().get(i));
                json.writeEndObject();
                written.of(i + 1);
            }
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeGeometry(JsonGenerator json, Optional<Geometry> geometry) throws IOException {
        if (geometry.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        switch (geometry.get()) {
            case Geometry.Point(LonLat at) -> {
                json.writeStringField("type", "Point");
                json.writeFieldName("coordinates");
                writePosition(json, at);
            }
            case Geometry.Area area -> {
                json.writeStringField("type", "MultiPolygon");
                json.writeArrayFieldStart("coordinates");
                for (Geometry.Polygon polygon : area.polygons()) {
                    writePolygon(json, polygon);
                }
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    private static void writePolygon(JsonGenerator json, Geometry.Polygon polygon) throws IOException {
        json.writeStartArray();
        for (Ring ring : polygon.rings()) {
            json.writeStartArray();
            for (LonLat point : ring.points()) {
                writePosition(json, point);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void writePosition(JsonGenerator json, LonLat at) throws IOException {
        json.writeStartArray();
        json.writeNumber(Degrees.decimal(at.lonDegrees()));
        json.writeNumber(Degrees.decimal(at.latDegrees()));
        json.writeEndArray();
    }
}
