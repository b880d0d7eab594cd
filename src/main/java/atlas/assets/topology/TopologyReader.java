package atlas.assets.topology;

import atlas.assets.json.JsonPlace;
import atlas.assets.json.JsonTree;
import atlas.assets.json.LoadContext;
import atlas.geo.Arc;
import atlas.geo.ArcPath;
import atlas.geo.Geography;
import atlas.geo.Line;
import atlas.geo.LonLat;
import atlas.geo.Shape;
import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads a quantized TopoJSON file: one of its objects as shapes, one as lines. Arcs, the bulk of the file, are
/// streamed; the rest is read as a tree. A shape or line with anything wrong is left out.
public final class TopologyReader {

    /// Each arc stands between two shapes at most, and the world at 1:10m has 290,000 points.
    private static final int MOST_DRAWN_POINTS = 4_000_000;

    private static final double EARTH_KM2 = 510_100_000;

    private final LoadContext context;
    private final String file;
    private final ObjectNode rest = JsonNodeFactory.instance.objectNode();
    private final ArcDecoder decoder;

    private TopologyReader(LoadContext context, String file) {
        this.context = context;
        this.file = file;
        this.decoder = new ArcDecoder(context, file);
    }

    /// Reads a file.
    ///
    /// @param shapesObject the name of the object that holds polygons
    /// @param linesObject  the name of the object that holds lines, if any is wanted
    /// @return nothing in it if the file is lost, which is reported
    public static Geography read(LoadContext context, String file, String shapesObject, Optional<String> linesObject) {
        Optional<byte[]> bytes = context.bytes(file);
        if (bytes.isEmpty()) {
            return Geography.EMPTY;
        }
        TopologyReader reader = new TopologyReader(context, file);
        try {
            reader.parse(bytes.get());
        } catch (IOException e) {
            context.reportBroken(file, e);
            return Geography.EMPTY;
        }
        return reader.geography(shapesObject, linesObject);
    }

    private void parse(byte[] bytes) throws IOException {
        try (JsonParser parser = JsonTree.FACTORY.createParser(bytes)) {
            JsonTree.requireBeginning(parser);
            JsonTree tree = new JsonTree(parser, JsonTree.MOST_VALUES);
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw new JsonParseException(parser, "a topology is a record");
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("arcs") && value == JsonToken.START_ARRAY) {
                    decoder.read(parser);
                } else {
                    rest.set(name, tree.value());
                }
            }
            JsonTree.requireEnd(parser);
        }
    }

    private Geography geography(String shapesObject, Optional<String> linesObject) {
        JsonPlace root = context.place(file, rest);
        Optional<List<Arc>> inDegrees = root.at("transform").record(decoder::inDegrees);
        if (inDegrees.isEmpty()) {
            return Geography.EMPTY;
        }
        List<Shape> shapes = bounded(
                root.at("objects").at(shapesObject),
                List.copyOf(context.byId(shapes(root, shapesObject), Shape::id).values()),
                Shape::rings);
        List<Line> lines = linesObject
                .map(name -> bounded(root.at("objects").at(name), lines(root, name), Line::paths))
                .orElse(List.of());
        return new Geography(inDegrees.get(), shapes, lines);
    }

    /// The same, or none where they walk along the same arcs so often that drawing them would take for ever.
    private <T> List<T> bounded(JsonPlace object, List<T> drawn, Function<T, List<ArcPath>> paths) {
        long points = drawn.stream()
                .flatMap(one -> paths.apply(one).stream())
                .flatMap(path -> path.arcs().stream())
                .mapToLong(reference -> decoder.points(ArcPath.arcNumber(reference)))
                .sum();
        if (points <= MOST_DRAWN_POINTS) {
            return drawn;
        }
        object.report(Sentence.of("problem.points", points, MOST_DRAWN_POINTS));
        return List.of();
    }

    private List<Shape> shapes(JsonPlace root, String object) {
        JsonPlace geometries = root.at("objects").at(object).at("geometries");
        return geometries.asRecords(place -> shape(place, object));
    }

    private Shape shape(JsonPlace place, String object) {
        JsonPlace properties = place.at("properties");
        List<ArcPath> rings = isMulti(place, "Polygon")
                ? place.at("arcs").asItems(this::paths).stream()
                        .flatMap(List::stream)
                        .toList()
                : paths(place.at("arcs"));
        requireOne(place, rings, Sentence.of("problem.ring"));
        String id = place.has("id")
                ? place.at("id").asCode()
                : object + place.pointer().replaceAll(".*/", "-");
        return new Shape(
                id,
                rings,
                properties.optional("label", TopologyReader::label),
                properties
                        .optional("areaKm2", area -> area.asNumberBetween(0, EARTH_KM2))
                        .orElse(0.0));
    }

    private static void requireOne(JsonPlace geometry, List<ArcPath> paths, Sentence what) {
        if (paths.isEmpty() && !geometry.isSpoiled()) {
            geometry.at("arcs").reject(what);
        }
    }

    private static LonLat label(JsonPlace place) {
        List<Double> lonLat = place.asItems(JsonPlace::asNumber);
        if (lonLat.size() != 2) {
            throw new WrongValue(Sentence.of("problem.lon-lat"));
        }
        return new LonLat(lonLat.get(0), lonLat.get(1));
    }

    private List<Line> lines(JsonPlace root, String object) {
        return root.at("objects").at(object).at("geometries").asRecords(this::line);
    }

    private Line line(JsonPlace place) {
        JsonPlace properties = place.at("properties");
        List<ArcPath> paths = isMulti(place, "LineString") ? paths(place.at("arcs")) : List.of(path(place.at("arcs")));
        requireOne(place, paths, Sentence.of("problem.line-part"));
        Line.LineKind lineKind = properties
                .ifGiven("class", word -> word.asOneOf(Line.LineKind.class))
                .orElse(Line.LineKind.RIVER);
        return new Line(lineKind, properties.items("between", JsonPlace::asCode), paths);
    }

    /// Whether a geometry is a `Multi…` of a type; anything but that and the type itself is wrong.
    private static boolean isMulti(JsonPlace geometry, String type) {
        JsonPlace place = geometry.at("type");
        String given = place.asString();
        if (!given.equals(type) && !given.equals("Multi" + type)) {
            place.reject(Sentence.of("problem.geometry", type));
        }
        return given.startsWith("Multi");
    }

    private List<ArcPath> paths(JsonPlace list) {
        return list.asItems(this::path);
    }

    private ArcPath path(JsonPlace list) {
        List<Integer> references = list.asItems(this::arcNumber);
        if (references.isEmpty() && list.node().isArray()) {
            list.reject(Sentence.of("problem.one-arc"));
        }
        return new ArcPath(references);
    }

    private int arcNumber(JsonPlace place) {
        int reference = place.asInteger();
        int number = ArcPath.arcNumber(reference);
        if (place.node().isInt() && !decoder.has(number)) {
            place.reject(
                    number < decoder.count()
                            ? Sentence.of("problem.wrong-arc", number)
                            : Sentence.of("problem.no-arc", number, decoder.count()));
        }
        return reference;
    }
}
