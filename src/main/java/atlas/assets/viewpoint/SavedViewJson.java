package atlas.assets.viewpoint;

import atlas.assets.json.AssetProblem;
import atlas.assets.json.JsonPlace;
import atlas.assets.json.JsonTree;
import atlas.assets.json.LoadContext;
import atlas.domain.Atlas;
import atlas.i18n.Sentence;
import atlas.view.Viewpoint;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// Saved views as JSON, read and written: `assets/schema/view.schema.json`. A file that holds a viewpoint alone is read
/// too.
public final class SavedViewJson {

    /// Larger is none: one with all fields takes a hundredth of it.
    public static final int MOST_BYTES = 256 * 1024;

    private static final int FORMAT = 1;
    private static final int MOST_VALUES = 10_000;
    private static final int LONGEST_WORD = 60;
    private static final String MARK = "atlasView";
    private static final String VIEWPOINT = "viewpoint";

    /// What stands twice could be meant either way.
    private static final JsonFactory STRICT = JsonFactory.builder()
            .streamReadConstraints(JsonTree.CONSTRAINTS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private SavedViewJson() {}

    /// Reads a view as far as the atlas can show it.
    ///
    /// @param file      what the problems call the file
    /// @param otherwise the name where the file has none
    /// @throws NoViewException if there is no view in it
    public static LoadedView read(String file, String otherwise, byte[] json, Atlas atlas) throws NoViewException {
        if (json.length > MOST_BYTES) {
            throw tooLarge(file);
        }
        LoadContext context = new LoadContext(Path.of(""));
        JsonNode root = tree(context, file, json);
        boolean isWrapped = root.has(MARK);
        JsonNode viewpoint = isWrapped ? root.path(VIEWPOINT) : root;
        if (!isViewpoint(viewpoint)) {
            throw foreign(file);
        }
        JsonPlace place = context.place(file, root);
        SavedView view = isWrapped
                ? wrapped(place, otherwise, atlas)
                : new SavedView(name(otherwise), viewpoint(place, atlas), Optional.empty(), Optional.empty());
        List<AssetProblem> problems = context.problems();
        String viewpointAt = isWrapped ? "/" + VIEWPOINT : "";
        return new LoadedView(
                view,
                problems.stream()
                        .map(problem -> MissingPart.of(problem, root, viewpointAt))
                        .distinct()
                        .toList(),
                problems,
                isWrapped && root.path(MARK).asInt(FORMAT) > FORMAT);
    }

    private static NoViewException foreign(String file) {
        return new NoViewException(NoViewException.Reason.FOREIGN, file + ": This is JSON, but no view of the atlas.");
    }

    public static NoViewException tooLarge(String file) {
        return new NoViewException(
                NoViewException.Reason.TOO_LARGE,
                file + ": This is too large for a view, which has at most " + MOST_BYTES / 1024 + " KiB.");
    }

    private static JsonNode tree(LoadContext context, String file, byte[] json) throws NoViewException {
        try {
            return JsonTree.read(STRICT, json, MOST_VALUES);
        } catch (IOException e) {
            context.reportBroken(file, e);
            throw new NoViewException(
                    NoViewException.Reason.BROKEN, context.problems().getFirst().toString());
        }
    }

    /// Whether more of its fields are a viewpoint's than are not.
    private static boolean isViewpoint(JsonNode node) {
        Iterable<String> names = node::fieldNames;
        long known = StreamSupport.stream(names.spliterator(), false)
                .filter(ViewpointReader.FIELDS::contains)
                .count();
        return node.isObject() && 2 * known >= node.size();
    }

    private static SavedView wrapped(JsonPlace place, String otherwise, Atlas atlas) {
        place.knowsOnly(MARK, "name", "savedAt", "program", "dataAsOf", "tab", VIEWPOINT);
        place.optional(MARK, JsonPlace::asInteger);
        Optional<Instant> savedAt = place.optional("savedAt", SavedViewJson::instant);
        Optional<String> program = place.optional("program", SavedViewJson::word);
        Optional<LocalDate> dataAsOf = place.optional("dataAsOf", JsonPlace::asDay);
        return new SavedView(
                place.optional("name", SavedViewJson::nameIn).orElse(name(otherwise)),
                viewpoint(place.at(VIEWPOINT), atlas),
                program.flatMap(by -> dataAsOf.map(day -> new SavedView.Origin(savedAt, by, day))),
                place.optional("tab", SavedViewJson::word));
    }

    private static Viewpoint viewpoint(JsonPlace place, Atlas atlas) {
        return ViewpointReader.read(place, atlas);
    }

    private static String name(String otherwise) {
        String name = SavedView.nameOf(otherwise);
        return name.isEmpty() ? "-" : name;
    }

    private static String nameIn(JsonPlace place) {
        String text = place.asString();
        String name = SavedView.nameOf(text);
        if (name.isEmpty() && !place.isSpoiled()) {
            place.reject(Sentence.of("problem.view.name-empty"));
        } else if (!name.equals(text)) {
            place.report(Sentence.of("problem.view.name-put-right"));
        }
        return name;
    }

    private static String word(JsonPlace place) {
        String word = place.asString();
        if (word.length() > LONGEST_WORD || !word.equals(SavedView.nameOf(word))) {
            place.reject(Sentence.of("problem.view.word"));
        }
        return word;
    }

    private static Instant instant(JsonPlace place) {
        String text = place.asString();
        try {
            Instant at = Instant.parse(text);
            int year = at.atZone(ZoneOffset.UTC).getYear();
            if (year >= 2000 && year < 10_000) {
                return at;
            }
        } catch (DateTimeParseException e) {
            // Told below.
        }
        place.reject(Sentence.of("problem.view.time"));
        return Instant.EPOCH;
    }

    /// The same file with another name for the view; all else in it stays, what this version does not know too.
    ///
    /// @throws NoViewException if there is no view in it
    public static String renamed(String file, byte[] json, String name) throws NoViewException {
        JsonNode root = tree(new LoadContext(Path.of("")), file, json);
        if (root instanceof ObjectNode view && root.has(MARK)) {
            view.put("name", name);
            return view.toPrettyString() + "\n";
        }
        if (!isViewpoint(root)) {
            throw foreign(file);
        }
        ObjectNode view = JsonNodeFactory.instance.objectNode();
        view.put(MARK, FORMAT);
        view.put("name", name);
        view.set(VIEWPOINT, root);
        return view.toPrettyString() + "\n";
    }

    /// Writes a view with all its fields, ending with a line break.
    public static String write(SavedView view) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put(MARK, FORMAT);
        root.put("name", view.name());
        view.origin().ifPresent(origin -> {
            origin.savedAt()
                    .ifPresent(at -> root.put(
                            "savedAt", at.truncatedTo(ChronoUnit.SECONDS).toString()));
            root.put("program", origin.program());
            root.put("dataAsOf", origin.dataAsOf().toString());
        });
        view.tab().ifPresent(tab -> root.put("tab", tab));
        root.set(VIEWPOINT, ViewpointJson.node(view.viewpoint()));
        return root.toPrettyString() + "\n";
    }
}
