package atlas.assets.json;

import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A node of a JSON file that knows where it stands and takes reports of errors. A rejection spoils the record that the
/// node belongs to, but not the records around that one.
public abstract sealed class PlacedNode implements Place permits JsonPlace {

    final JsonNode node;

    private final LoadContext context;
    private final String file;
    private final @Nullable PlacedNode parent;
    private final String step;
    private final boolean isRecord;
    private boolean isSpoiled;

    PlacedNode(LoadContext context, String file, JsonNode root) {
        this.context = context;
        this.file = file;
        this.parent = null;
        this.step = "";
        this.node = root;
        this.isRecord = true;
    }

    PlacedNode(PlacedNode parent, String step, JsonNode node, boolean isRecord) {
        this.context = parent.context;
        this.file = parent.file;
        this.parent = parent;
        this.step = step;
        this.node = node;
        this.isRecord = isRecord;
    }

    /// The same place, as a record or as a part of one.
    PlacedNode(PlacedNode same, boolean isRecord) {
        this.context = same.context;
        this.file = same.file;
        this.parent = same.parent;
        this.step = same.step;
        this.node = same.node;
        this.isRecord = isRecord;
    }

    public final LoadContext context() {
        return context;
    }

    final String file() {
        return file;
    }

    public final JsonNode node() {
        return node;
    }

    /// The JSON pointer from the root of the file; the root's is empty.
    public final String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
    }

    public final boolean isSpoiled() {
        return isSpoiled;
    }

    /// Reports what is wrong here and spoils the record that this belongs to.
    public final void reject(Sentence what) {
        report(what);
        PlacedNode place = this;
        place.isSpoiled = true;
        while (place.parent != null && !place.isRecord) {
            place = place.parent;
            place.isSpoiled = true;
        }
    }

    @Override
    public final void report(Sentence what) {
        context.report(file, pointer(), what);
    }

    /// What a maker makes; where it finds its input wrong, that is reported and a stand-in is given.
    public final <T> T parsed(Supplier<T> maker, T standIn) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            reject(sentence(e));
            return standIn;
        }
    }

    final <T> T expected(Sentence expected, T standIn) {
        expected(expected);
        return standIn;
    }

    final void expected(Sentence expected) {
        reject(
                node.isMissingNode()
                        ? Sentence.of("problem.missing", expected)
                        : Sentence.of("problem.should-be", expected, notWhatItIs()));
    }

    /// The end of a sentence that says what should be here.
    final Sentence notWhatItIs() {
        return switch (node.getNodeType()) {
            case STRING -> Sentence.of("problem.not.text", AssetProblem.quoted(node.textValue()));
            case NUMBER -> Sentence.of("problem.not.number", AssetProblem.abbreviated(node.asText()));
            case BOOLEAN -> Sentence.of("problem.not.truth", node.asText());
            case ARRAY -> Sentence.of("problem.not.list");
            case OBJECT, POJO -> Sentence.of("problem.not.record");
            case NULL, MISSING, BINARY -> Sentence.of("problem.not.nothing");
        };
    }

    /// What was wrong with a value; in English where whoever refused it speaks nothing else.
    static Sentence sentence(IllegalArgumentException e) {
        if (e instanceof WrongValue wrong) {
            return wrong.sentence();
        }
        String message = String.valueOf(e.getMessage());
        return Sentence.asItIs(Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".");
    }
}
