package atlas.assets;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A node of a JSON file that knows where it stands and takes complaints. A complaint spoils the record that the node
/// belongs to, but not the records around that one.
abstract sealed class PlacedNode implements Place permits JsonPlace {

    final JsonNode node;

    private final Reading reading;
    private final String file;
    private final @Nullable PlacedNode parent;
    private final String step;
    private final boolean isRecord;
    private boolean isSpoiled;

    PlacedNode(Reading reading, String file, JsonNode root) {
        this.reading = reading;
        this.file = file;
        this.parent = null;
        this.step = "";
        this.node = root;
        this.isRecord = true;
    }

    PlacedNode(PlacedNode parent, String step, JsonNode node, boolean isRecord) {
        this.reading = parent.reading;
        this.file = parent.file;
        this.parent = parent;
        this.step = step;
        this.node = node;
        this.isRecord = isRecord;
    }

    /// The same place, as a record or as a part of one.
    PlacedNode(PlacedNode same, boolean isRecord) {
        this.reading = same.reading;
        this.file = same.file;
        this.parent = same.parent;
        this.step = same.step;
        this.node = same.node;
        this.isRecord = isRecord;
    }

    final Reading reading() {
        return reading;
    }

    final String file() {
        return file;
    }

    final JsonNode node() {
        return node;
    }

    /// The JSON pointer from the root of the file; the root's is empty.
    final String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
    }

    final boolean isSpoiled() {
        return isSpoiled;
    }

    /// Reports what is wrong here and spoils the record that this belongs to.
    final void complain(String what) {
        note(what);
        PlacedNode place = this;
        place.isSpoiled = true;
        while (place.parent != null && !place.isRecord) {
            place = place.parent;
            place.isSpoiled = true;
        }
    }

    @Override
    public final void note(String what) {
        reading.report(file, pointer(), what);
    }

    /// What a maker makes; where it finds its input wrong, that is reported and a stand-in is given.
    final <T> T made(Supplier<T> maker, T standIn) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            complain(sentence(e));
            return standIn;
        }
    }

    final <T> T wrong(String expected, T standIn) {
        wrong(expected);
        return standIn;
    }

    final void wrong(String expected) {
        complain(
                node.isMissingNode()
                        ? "This is missing: there should be " + expected + "."
                        : "This should be " + expected + notWhatItIs());
    }

    final String notWhatItIs() {
        return switch (node.getNodeType()) {
            case STRING -> ", not the text " + AssetProblem.quoted(node.textValue()) + ".";
            case NUMBER -> ", not the number " + AssetProblem.abbreviated(node.asText()) + ".";
            case BOOLEAN -> ", not " + node.asText() + ".";
            case ARRAY -> ", not a list.";
            case OBJECT, POJO -> ".";
            case NULL, MISSING, BINARY -> ", not nothing.";
        };
    }

    static String sentence(IllegalArgumentException e) {
        String message = String.valueOf(e.getMessage());
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }
}
