package atlas.export.spatial;

import atlas.geo.Bounds;
import atlas.geo.LonLat;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// A geometry as a GeoPackage holds it: a head of its own, then well-known binary, all in little-endian
/// (OGC 12-128r18, clause 2.1.3).
final class GeometryBlob {

    /// WGS 84.
    static final int EPSG = 4326;

    private static final byte LITTLE_ENDIAN = 1;
    /// The head tells the rectangle: west, east, south, north.
    private static final byte WITH_RECTANGLE = 1 << 1;

    private static final int POINT = 1;
    private static final int POLYGON = 3;
    private static final int MULTI_POLYGON = 6;

    private static final int HEAD_BYTES = 8;
    private static final int RECTANGLE_BYTES = 4 * Double.BYTES;
    private static final int TYPE_BYTES = 1 + Integer.BYTES;
    private static final int POSITION_BYTES = 2 * Double.BYTES;

    private GeometryBlob() {}

    static byte[] of(Geometry geometry) {
        return switch (geometry) {
            case Geometry.Point(LonLat at) -> {
                byte[] blob = new byte[HEAD_BYTES + TYPE_BYTES + POSITION_BYTES];
                ByteBuffer bytes = begin(blob, LITTLE_ENDIAN);
                type(bytes, POINT);
                position(bytes, at);
                yield blob;
            }
            case Geometry.Area area -> area(area);
        };
    }

    private static byte[] area(Geometry.Area area) {
        int length = HEAD_BYTES + RECTANGLE_BYTES + TYPE_BYTES + Integer.BYTES;
        for (Geometry.Polygon polygon : area.polygons()) {
            length += TYPE_BYTES + Integer.BYTES;
            for (Ring ring : polygon.rings()) {
                length += Integer.BYTES + ring.points().size() * POSITION_BYTES;
            }
        }
        byte[] blob = new byte[length];
        ByteBuffer bytes = begin(blob, (byte) (LITTLE_ENDIAN | WITH_RECTANGLE));
        Bounds bounds = area.bounds();
        bytes.putDouble(bounds.west())
                .putDouble(bounds.east())
                .putDouble(bounds.south())
                .putDouble(bounds.north());
        type(bytes, MULTI_POLYGON);
        bytes.putInt(area.polygons().size());
        for (Geometry.Polygon polygon : area.polygons()) {
            type(bytes, POLYGON);
            bytes.putInt(polygon.rings().size());
            for (Ring ring : polygon.rings()) {
                bytes.putInt(ring.points().size());
                ring.points().forEach(point -> position(bytes, point));
            }
        }
        return blob;
    }

    private static ByteBuffer begin(byte[] blob, byte flags) {
        return ByteBuffer.wrap(blob)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'G')
                .put((byte) 'P')
                .put((byte) 0)
                .put(flags)
                .putInt(EPSG);
    }

    private static void type(ByteBuffer bytes, int type) {
        bytes.put(LITTLE_ENDIAN).putInt(type);
    }

    private static void position(ByteBuffer bytes, LonLat at) {
        bytes.putDouble(at.lonDegrees()).putDouble(at.latDegrees());
    }
}
