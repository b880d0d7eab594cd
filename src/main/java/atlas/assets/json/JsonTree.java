package atlas.assets.json;

import atlas.i18n.Sentence;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/// Builds trees of JSON from Jackson's streaming parser. That spares the start of the program the hundred
/// milliseconds that an object mapper takes to get ready.
public final class JsonTree {

    private static final int DEEPEST = 64;

    /// How many values a file may hold: seven times those of the largest of the atlas, arcs aside.
    public static final int MOST_VALUES = 200_000;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MOST_LETTERS = 1 << 21;

    /// What a file may hold at all, so that none fills the memory or the stack.
    public static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxNumberLength(1_000)
            .maxNameLength(1_000)
            .maxStringLength(MOST_LETTERS)
            .build();

    /// One for all files: it remembers the names of fields, which are the same in many.
    public static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(CONSTRAINTS)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final JsonParser parser;
    private final int mostValues;
    private int values;

    /// @param mostValues how many values are read at most, those inside of others included
    public JsonTree(JsonParser parser, int mostValues) {
        this.parser = parser;
        this.mostValues = mostValues;
    }

    /// The one value that a file holds.
    ///
    /// @throws IOException if the bytes are not JSON, or end too early, or go on after the value, or hold too much
    public static JsonNode read(byte[] bytes) throws IOException {
        return read(FACTORY, bytes, MOST_VALUES);
    }

    /// Reads a whole JSON file into a tree.
    ///
    /// @throws IOException if the bytes are not JSON, or end too early, or go on after the value, or hold too much
    public static JsonNode read(JsonFactory factory, byte[] bytes, int mostValues) throws IOException {
        try (JsonParser parser = factory.createParser(bytes)) {
            requireBeginning(parser);
            JsonNode tree = new JsonTree(parser, mostValues).value();
            requireEnd(parser);
            return tree;
        }
    }

    /// Goes to the first token.
    public static void requireBeginning(JsonParser parser) throws IOException {
        if (parser.nextToken() == null) {
            throw new JsonParseException(parser, "the file is empty");
        }
    }

    public static void requireEnd(JsonParser parser) throws IOException {
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "something follows after the end");
        }
    }

    /// The value that begins at the parser's current token; afterwards the parser stands on its last.
    public JsonNode value() throws IOException {
        if (++values > mostValues) {
            throw new StreamConstraintsException("more than " + mostValues + " values", parser.currentLocation());
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> readObject();
            case START_ARRAY -> readArray();
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> readInteger();
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL, VALUE_EMBEDDED_OBJECT, FIELD_NAME, END_ARRAY, END_OBJECT, NOT_AVAILABLE ->
                NODES.nullNode();
        };
    }

    private JsonNode readInteger() throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            case BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL -> NODES.numberNode(parser.getDoubleValue());
        };
    }

    private ObjectNode readObject() throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.set(name, value());
        }
        return object;
    }

    private ArrayNode readArray() throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        return array;
    }

    /// A sentence about JSON that could not be read.
    static Sentence whatIsBroken(IOException e) {
        String message =
                String.valueOf(e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage());
        if (e instanceof StreamConstraintsException && message.startsWith("Document nesting depth")) {
            return Sentence.of("problem.nested-deep", DEEPEST);
        }
        if (e instanceof StreamConstraintsException) {
            return Sentence.of("problem.too-large", message);
        }
        if (e instanceof JsonEOFException || message.startsWith("Unexpected end-of-input")) {
            return Sentence.of("problem.ends-early");
        }
        return Sentence.of("problem.no-json", message);
    }
}
