package atlas.assets;

import atlas.geo.Arc;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The arcs of a TopoJSON file: whole numbers, each point as a step from the one before. A wrong arc keeps its number,
/// so that the others do, and is not [there][#has].
final class Arcs {

    /// The ends of the Earth, with a hair's breadth for rounding.
    private static final double MAX_LON = 180 + 1e-9;

    private static final double MAX_LAT = 90 + 1e-9;

    private final Reading reading;
    private final String file;
    private final List<int[]> xyByArc = new ArrayList<>();
    private final BitSet wrong = new BitSet();
    private int[] buffer = new int[1024];

    Arcs(Reading reading, String file) {
        this.reading = reading;
        this.file = file;
    }

    int count() {
        return xyByArc.size();
    }

    boolean has(int number) {
        return number < xyByArc.size() && !wrong.get(number);
    }

    /// Reads the list on whose opening bracket the parser stands.
    void read(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int length = readArc(parser);
            if (length < 4) {
                reportWrong(
                        count(),
                        "An arc is a list of two points or more, and each point is a list of two whole numbers.");
            }
            xyByArc.add(Arrays.copyOf(buffer, Math.max(length, 0)));
        }
    }

    /// Fills the buffer with an arc's points, x after y after x, as sums of the steps; −1 if it is not an arc.
    private int readArc(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return -1;
        }
        boolean isRight = true;
        int length = 0;
        int x = 0;
        int y = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_ARRAY || parser.nextToken() != JsonToken.VALUE_NUMBER_INT) {
                isRight = false;
                skipList(parser);
                continue;
            }
            x += parser.getIntValue();
            if (parser.nextToken() != JsonToken.VALUE_NUMBER_INT) {
                isRight = false;
                skipList(parser);
                continue;
            }
            y += parser.getIntValue();
            if (parser.nextToken() != JsonToken.END_ARRAY) {
                isRight = false;
                skipList(parser);
            }
            if (length == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * length);
            }
            buffer[length++] = x;
            buffer[length++] = y;
        }
        return isRight ? length : -1;
    }

    /// Goes on to the end of the point inside of which the parser stands.
    private static void skipList(JsonParser parser) throws IOException {
        while (parser.currentToken() != JsonToken.END_ARRAY || !isPoint(parser)) {
            parser.nextToken();
        }
    }

    private static boolean isPoint(JsonParser parser) {
        return parser.getParsingContext().getNestingDepth() <= 3;
    }

    private void reportWrong(int number, String what) {
        reading.report(file, "/arcs/" + number, what);
        wrong.set(number);
    }

    /// The arcs in degrees, by the topology's `transform`.
    List<Arc> inDegrees(JsonPlace transform) {
        List<Double> scale = transform.at("scale").asItems(JsonPlace::asNumber);
        List<Double> translate = transform.at("translate").asItems(JsonPlace::asNumber);
        if (scale.size() != 2 || translate.size() != 2) {
            throw new IllegalArgumentException("scale and translate are two numbers each");
        }
        double scaleX = scale.get(0);
        double scaleY = scale.get(1);
        double west = translate.get(0);
        double south = translate.get(1);
        List<Arc> arcs = new ArrayList<>(xyByArc.size());
        for (int[] xy : xyByArc) {
            boolean isOnEarth = true;
            int points = Math.max(xy.length / 2, 2); // a wrong arc is two points at one place
            double[] lon = new double[points];
            double[] lat = new double[points];
            for (int i = 0; 2 * i < xy.length; i++) {
                lon[i] = west + scaleX * xy[2 * i];
                lat[i] = south + scaleY * xy[2 * i + 1];
                isOnEarth &= Math.abs(lon[i]) <= MAX_LON && Math.abs(lat[i]) <= MAX_LAT;
            }
            if (!isOnEarth) {
                reportWrong(arcs.size(), "This arc leaves the Earth: longitudes end at 180 degrees, latitudes at 90.");
            }
            arcs.add(new Arc(lon, lat));
        }
        return arcs;
    }
}
