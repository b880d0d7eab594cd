package atlas.assets.story;

import atlas.assets.json.AssetProblem;
import atlas.assets.json.JsonPlace;
import atlas.assets.json.JsonTree;
import atlas.assets.json.LoadContext;
import atlas.assets.json.References;
import atlas.assets.json.Referent;
import atlas.assets.viewpoint.ViewpointJson;
import atlas.assets.viewpoint.ViewpointReader;
import atlas.domain.Atlas;
import atlas.geo.LonLat;
import atlas.i18n.Language;
import atlas.i18n.Sentence;
import atlas.story.Chapter;
import atlas.story.Drawn;
import atlas.story.Drawn.DrawnKind;
import atlas.story.Drawn.DrawnPoint;
import atlas.story.Drawn.Ink;
import atlas.story.Story;
import atlas.story.StoryText;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Stories as JSON, read and written: `assets/schema/story.schema.json`.
public final class StoryJson {

    /// The folder of the stories that come with the atlas.
    public static final String FOLDER = "stories";

    /// The largest story with the most that may be drawn takes half of it.
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final int FORMAT = 1;
    private static final int MOST_VALUES = 500_000;
    private static final int MOST_DRAWN = 1000;
    private static final double MOST_MINUTES = 600;
    private static final int LONGEST_WORD = 60;
    private static final String MARK = "atlasStory";
    private static final String CHAPTERS = "chapters";
    private static final String VIEWPOINT = "viewpoint";

    /// What stands twice could be meant either way.
    private static final JsonFactory STRICT = JsonFactory.builder()
            .streamReadConstraints(JsonTree.CONSTRAINTS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private StoryJson() {}

    /// Reads a story as far as the atlas can show it: what is wrong or not known is left out and told; a viewpoint is
    /// then as at home in what is wrong about it.
    ///
    /// @param file what the problems call the file
    /// @throws NoStoryException if there is no story in it
    public static LoadedStory read(String file, byte[] json, Atlas atlas) throws NoStoryException {
        if (json.length > MOST_BYTES) {
            throw new NoStoryException(
                    NoStoryException.Reason.TOO_LARGE,
                    file + ": This is too large for a story, which has at most " + MOST_BYTES / 1024 / 1024 + " MiB.");
        }
        LoadContext context = new LoadContext(Path.of(""));
        JsonNode root = tree(context, file, json);
        if (!root.has(MARK)) {
            throw new NoStoryException(
                    NoStoryException.Reason.FOREIGN, file + ": This is JSON, but no story of the atlas.");
        }
        if (root.path(CHAPTERS).size() > Story.MOST_CHAPTERS) {
            throw new NoStoryException(
                    NoStoryException.Reason.TOO_LARGE,
                    file + ": This has " + root.path(CHAPTERS).size() + " chapters, and a story has at most "
                            + Story.MOST_CHAPTERS + ".");
        }
        JsonPlace place = context.place(file, root);
        Optional<LocalDate> dataAsOf = place.optional("dataAsOf", JsonPlace::asDay);
        Story story = story(place, atlas)
                .orElseThrow(() -> new NoStoryException(
                        NoStoryException.Reason.NO_CHAPTER,
                        context.problems().stream()
                                .map(AssetProblem::toString)
                                .findFirst()
                                .orElse(file + ": This story has no chapter that could be read.")));
        return new LoadedStory(
                story, dataAsOf, context.problems(), root.path(MARK).asInt(FORMAT) > FORMAT);
    }

    private static JsonNode tree(LoadContext context, String file, byte[] json) throws NoStoryException {
        try {
            return JsonTree.read(STRICT, json, MOST_VALUES);
        } catch (IOException e) {
            context.reportBroken(file, e);
            throw new NoStoryException(
                    NoStoryException.Reason.BROKEN,
                    context.problems().getFirst().toString());
        }
    }

    /// Reads the stories that come with the atlas, in the order of their ids.
    public static List<Story> bundled(LoadContext context, Atlas atlas) {
        return context.jsonFilesInOptional(FOLDER).stream()
                .map(context::json)
                .flatMap(Optional::stream)
                .flatMap(root -> {
                    root.asIdOfFile();
                    return story(root, atlas).stream();
                })
                .toList();
    }

    /// Empty if it has no title or no chapter.
    private static Optional<Story> story(JsonPlace place, Atlas atlas) {
        place.knowsOnly(MARK, "id", "title", "summary", "cover", "program", "dataAsOf", CHAPTERS);
        place.optional(MARK, JsonPlace::asInteger);
        place.optional("program", StoryJson::word);
        Optional<String> id = place.optional("id", JsonPlace::asId);
        Optional<StoryText> title = place.optional("title", StoryJson::text);
        List<Chapter> chapters = place.at(CHAPTERS).asRecords(chapter -> chapter(chapter, atlas));
        if (title.isEmpty() || chapters.isEmpty()) {
            if (!place.has("title")) {
                place.at("title").report(Sentence.of("problem.story.no-text"));
            }
            return Optional.empty();
        }
        return place.record(_ -> new Story(
                id.orElse("story"),
                title.get(),
                place.optional("summary", StoryJson::text),
                place.optional("cover", JsonPlace::asId),
                chapters));
    }

    private static String word(JsonPlace place) {
        String word = place.asString();
        if (word.length() > LONGEST_WORD) {
            place.reject(Sentence.of("problem.view.word"));
        }
        return word;
    }

    private static StoryText text(JsonPlace place) {
        place.knowsOnly(Arrays.stream(Language.values()).map(Language::tag).toArray(String[]::new));
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            place.optional(language.tag(), JsonPlace::asString)
                    .filter(text -> !text.isBlank())
                    .ifPresent(text -> texts.put(language, text));
        }
        if (texts.isEmpty()) {
            place.reject(Sentence.of("problem.story.no-text"));
            return new StoryText(Map.of(Language.ENGLISH, ""));
        }
        return new StoryText(texts);
    }

    private static Chapter chapter(JsonPlace place, Atlas atlas) {
        place.knowsOnly("id", "title", "text", "notes", "minutes", VIEWPOINT, "emphasis", "drawing", "sources");
        Optional<Double> minutes = place.optional("minutes", StoryJson::minutes);
        return new Chapter(
                place.at("id").asId(),
                text(place.at("title")),
                place.optional("text", StoryJson::text),
                place.optional("notes", StoryJson::text),
                minutes.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                ViewpointReader.read(place.at(VIEWPOINT), atlas),
                new TreeSet<>(place.optionalItems("emphasis", state -> state(state, atlas))),
                drawing(place),
                place.optionalItems("sources", source -> source(source, atlas)));
    }

    private static double minutes(JsonPlace place) {
        double minutes = place.asNumberBetween(0, MOST_MINUTES);
        if (!place.isSpoiled() && minutes == 0) {
            place.reject(Sentence.of("problem.story.minutes"));
        }
        return minutes;
    }

    private static String state(JsonPlace place, Atlas atlas) {
        return known(place, Referent.STATE, atlas.states());
    }

    private static String source(JsonPlace place, Atlas atlas) {
        return known(place, Referent.SOURCE, atlas.sources());
    }

    private static String known(JsonPlace place, Referent referent, Map<String, ?> all) {
        String id = place.asString();
        if (!place.isSpoiled() && !all.containsKey(id)) {
            place.reject(References.unknown(referent, id));
        }
        return id;
    }

    private static List<Drawn> drawing(JsonPlace chapter) {
        List<Drawn> all = chapter.records("drawing", StoryJson::drawn);
        if (all.size() > MOST_DRAWN) {
            chapter.at("drawing").report(Sentence.of("problem.list-long", MOST_DRAWN));
        }
        return all.subList(0, Math.min(all.size(), MOST_DRAWN));
    }

    private static Drawn drawn(JsonPlace place) {
        place.knowsOnly("kind", "colour", "points", "words");
        return new Drawn(
                place.at("kind").asOneOf(DrawnKind.class),
                place.at("colour").asOneOf(Ink.class),
                place.at("points").asItems(StoryJson::point),
                place.ifGiven("words", StoryJson::text));
    }

    private static DrawnPoint point(JsonPlace place) {
        List<Double> numbers = place.asItems(JsonPlace::asNumber);
        if (numbers.size() < 2 || numbers.size() > 3) {
            place.reject(Sentence.of("problem.story.point"));
            return new DrawnPoint(new LonLat(0, 0), 1);
        }
        double pressure = numbers.size() == 3 ? Math.clamp(numbers.getLast(), 0.0, 1.0) : 1;
        return new DrawnPoint(
                place.parsed(() -> new LonLat(numbers.get(0), numbers.get(1)), new LonLat(0, 0)), pressure);
    }

    /// Writes a story, ending with a line break. The same story is written the same.
    ///
    /// @param program  the version of the program
    /// @param dataAsOf the day up to which its data are checked
    public static String write(Story story, String program, LocalDate dataAsOf) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put(MARK, FORMAT);
        root.put("id", story.id());
        root.set("title", node(story.title()));
        story.summary().ifPresent(summary -> root.set("summary", node(summary)));
        story.cover().ifPresent(cover -> root.put("cover", cover));
        root.put("program", program);
        root.put("dataAsOf", dataAsOf.toString());
        ArrayNode chapters = root.putArray(CHAPTERS);
        story.chapters().forEach(chapter -> chapters.add(node(chapter)));
        return root.toPrettyString() + "\n";
    }

    private static ObjectNode node(Chapter chapter) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", chapter.id());
        node.set("title", node(chapter.title()));
        chapter.text().ifPresent(text -> node.set("text", node(text)));
        chapter.notes().ifPresent(notes -> node.set("notes", node(notes)));
        chapter.plannedMinutes().ifPresent(minutes -> node.put("minutes", minutes));
        node.set(VIEWPOINT, ViewpointJson.node(chapter.viewpoint()));
        addAll(node, "emphasis", chapter.emphasis().stream());
        if (!chapter.drawing().isEmpty()) {
            ArrayNode drawing = node.putArray("drawing");
            chapter.drawing().forEach(drawn -> drawing.add(node(drawn)));
        }
        addAll(node, "sources", chapter.sources().stream());
        return node;
    }

    private static void addAll(ObjectNode node, String name, Stream<String> words) {
        List<String> all = words.toList();
        if (!all.isEmpty()) {
            ArrayNode list = node.putArray(name);
            all.forEach(list::add);
        }
    }

    private static ObjectNode node(StoryText text) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        new EnumMap<>(text.byLanguage()).forEach((language, words) -> node.put(language.tag(), words));
        return node;
    }

    private static ObjectNode node(Drawn drawn) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("kind", drawn.kind().name().toLowerCase(Locale.ROOT));
        node.put("colour", drawn.ink().name().toLowerCase(Locale.ROOT));
        ArrayNode points = node.putArray("points");
        for (DrawnPoint point : drawn.points()) {
            ArrayNode numbers = points.addArray();
            numbers.add(point.place().lonDegrees()).add(point.place().latDegrees());
            if (point.pressure() < 1) {
                numbers.add(point.pressure());
            }
        }
        drawn.words().ifPresent(words -> node.set("words", node(words)));
        return node;
    }
}
