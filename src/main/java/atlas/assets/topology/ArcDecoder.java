package atlas.assets.topology;

import atlas.assets.json.JsonPlace;
import atlas.assets.json.LoadContext;
import atlas.geo.Arc;
import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The arcs of a TopoJSON file: whole numbers, each point as a step from the one before. A wrong arc keeps its number,
/// so that the others do, and is not [there][#has].
final class ArcDecoder {

    /// The ends of the Earth, with a hair's breadth for rounding.
    private static final double MAX_LON = 180 + 1e-9;

    private static final double MAX_LAT = 90 + 1e-9;

    /// More than three times those of the world at 1:10m.
    private static final int MOST_POINTS = 1_000_000;

    private static final Sentence NO_ARC = Sentence.of("problem.arc");

    private final LoadContext context;
    private final String file;
    private final List<int[]> xyByArc = new ArrayList<>();
    private final BitSet wrong = new BitSet();
    private int[] buffer = new int[1024];
    private int points;
    private int stepX;
    private int stepY;

    ArcDecoder(LoadContext context, String file) {
        this.context = context;
        this.file = file;
    }

    int count() {
        return xyByArc.size();
    }

    boolean has(int number) {
        return number < xyByArc.size() && !wrong.get(number);
    }

    /// How many points an arc has; 0 where it is not there.
    int points(int number) {
        return has(number) ? xyByArc.get(number).length / 2 : 0;
    }

    /// Reads the list on whose opening bracket the parser stands; afterwards it stands on the closing one.
    void read(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int length = readArc(parser);
            if (length < 4) {
                reportWrong(count(), NO_ARC);
            }
            xyByArc.add(length < 4 ? new int[0] : Arrays.copyOf(buffer, length));
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
        long x = 0;
        long y = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (++points > MOST_POINTS) {
                throw new StreamConstraintsException("more than " + MOST_POINTS + " points", parser.currentLocation());
            }
            isRight &= readStep(parser);
            x += stepX;
            y += stepY;
            isRight &= x == (int) x && y == (int) y;
            if (length == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * length);
            }
            buffer[length++] = (int) x;
            buffer[length++] = (int) y;
        }
        return isRight ? length : -1;
    }

    /// Reads one point, whatever stands in its place, and goes to its end; false if it is not two whole numbers.
    private boolean readStep(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return false;
        }
        int numbers = 0;
        boolean isRight = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && numbers == 0) {
                stepX = parser.getIntValue();
            } else if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && numbers == 1) {
                stepY = parser.getIntValue();
            } else {
                isRight = false;
                parser.skipChildren();
            }
            numbers++;
        }
        return isRight && numbers == 2;
    }

    private void reportWrong(int number, Sentence what) {
        context.report(file, "/arcs/" + number, what);
        wrong.set(number);
    }

    /// The arcs in degrees, by the topology's `transform`. In place of a wrong one stand two points at one place.
    List<Arc> inDegrees(JsonPlace transform) {
        List<Double> scale = transform.at("scale").asItems(JsonPlace::asNumber);
        List<Double> translate = transform.at("translate").asItems(JsonPlace::asNumber);
        if (transform.isSpoiled()) {
            return List.of();
        }
        if (scale.size() != 2 || translate.size() != 2) {
            throw new WrongValue(Sentence.of("problem.scale-and-translate"));
        }
        double scaleX = scale.get(0);
        double scaleY = scale.get(1);
        if (!(scaleX > 0 && scaleY > 0)) {
            throw new WrongValue(Sentence.of("problem.scale"));
        }
        double west = translate.get(0);
        double south = translate.get(1);
        List<Arc> arcs = new ArrayList<>(xyByArc.size());
        for (int[] xy : xyByArc) {
            boolean isOnEarth = true;
            int pointsOfArc = Math.max(xy.length / 2, 2);
            double[] lon = new double[pointsOfArc];
            double[] lat = new double[pointsOfArc];
            for (int i = 0; 2 * i < xy.length; i++) {
                lon[i] = west + scaleX * xy[2 * i];
                lat[i] = south + scaleY * xy[2 * i + 1];
                isOnEarth &= Math.abs(lon[i]) <= MAX_LON && Math.abs(lat[i]) <= MAX_LAT;
            }
            if (!isOnEarth) {
                reportWrong(arcs.size(), Sentence.of("problem.arc-leaves-earth"));
            }
            arcs.add(isOnEarth ? new Arc(lon, lat) : new Arc(new double[2], new double[2]));
        }
        return arcs;
    }
}
