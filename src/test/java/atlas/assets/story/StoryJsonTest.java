package atlas.assets.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.FrozenAtlas;
import atlas.assets.json.AssetProblem;
import atlas.domain.Atlas;
import atlas.i18n.Language;
import atlas.story.Story;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StoryJsonTest {

    private static final Atlas ATLAS = FrozenAtlas.atlas();

    private static final String WHOLE = """
            {
              "atlasStory": 1,
              "id": "lecture",
              "title": {"en": "Lecture", "ru": "Лекция"},
              "summary": {"kk": "Дәріс"},
              "cover": "second",
              "dataAsOf": "2025-12-31",
              "chapters": [
                {"id": "first", "title": {"en": "One"}, "text": {"en": "**Yes**"}, "minutes": 1.5, "viewpoint": {"date": "1992-10-05"}},
                {
                  "id": "second", "title": {"en": "Two"}, "viewpoint": {}, "emphasis": ["KAZ"],
                  "drawing": [
                    {"kind": "arrow", "colour": "blue", "points": [[70, 40], [71.5, 41]]},
                    {"kind": "pen", "colour": "ink", "points": [[70, 40, 0.5]]},
                    {"kind": "text", "colour": "orange", "points": [[70, 40]], "words": {"tr": "Burada"}}
                  ]
                }
              ]
            }
            """;

    private static LoadedStory read(String json) throws NoStoryException {
        return StoryJson.read("lecture.atlasstory", json.getBytes(StandardCharsets.UTF_8), ATLAS);
    }

    private static NoStoryException.Reason refusal(String json) {
        return assertThrows(NoStoryException.class, () -> read(json)).reason();
    }

    @Test
    void aStoryIsReadAsItIsWritten() throws NoStoryException {
        LoadedStory loaded = read(WHOLE);
        assertEquals(List.of(), loaded.problems());
        Story story = loaded.story();
        assertEquals(
                List.of(
                        Optional.of(LocalDate.of(2025, 12, 31)),
                        "second",
                        LocalDate.of(1992, 10, 5),
                        1.5,
                        "Дәріс",
                        "Лекция"),
                List.of(
                        loaded.dataAsOf(),
                        story.coverChapter().id(),
                        story.chapters().getFirst().viewpoint().date(),
                        story.plannedMinutes(),
                        story.summary().orElseThrow().in(Language.TURKISH),
                        story.title().in(Language.RUSSIAN)));
        assertEquals(
                story,
                read(StoryJson.write(story, "0.3.0", LocalDate.of(2025, 12, 31)))
                        .story());
    }

    @Test
    void whatTheAtlasDoesNotKnowIsLeftOutAndTold() throws NoStoryException {
        LoadedStory loaded = read(WHOLE.replace("\"KAZ\"", "\"XXX\", \"KAZ\"")
                .replace("\"viewpoint\": {}", "\"viewpoint\": {\"organization\": \"league\"}"));
        assertEquals(
                List.of("KAZ"), List.copyOf(loaded.story().chapters().getLast().emphasis()));
        assertEquals(
                List.of("/chapters/1/viewpoint/organization", "/chapters/1/emphasis/0"),
                loaded.problems().stream().map(AssetProblem::place).toList());
    }

    @Test
    void aChapterWithoutATitleIsLeftOutAndTheOthersStay() throws NoStoryException {
        LoadedStory loaded = read(WHOLE.replace("\"title\": {\"en\": \"One\"}", "\"title\": {}"));
        assertEquals(
                List.of("second"),
                loaded.story().chapters().stream().map(chapter -> chapter.id()).toList());
        assertEquals(1, loaded.problems().size());
    }

    @Test
    void anotherFileIsRefusedWithTheReason() {
        assertEquals(
                List.of(
                        NoStoryException.Reason.FOREIGN,
                        NoStoryException.Reason.BROKEN,
                        NoStoryException.Reason.BROKEN,
                        NoStoryException.Reason.NO_CHAPTER,
                        NoStoryException.Reason.NO_CHAPTER,
                        NoStoryException.Reason.NO_CHAPTER),
                List.of(
                        refusal("{\"atlasView\": 1}"),
                        refusal(WHOLE.substring(0, 200)),
                        refusal(WHOLE.replace("\"id\": \"lecture\",", "\"id\": \"lecture\", \"id\": \"twice\",")),
                        refusal("{\"atlasStory\": 1, \"title\": {\"en\": \"x\"}, \"chapters\": []}"),
                        refusal("{\"atlasStory\": 1, \"title\": {\"en\": \"x\"}, \"chapters\": 7}"),
                        refusal(WHOLE.replace("\"id\": \"second\"", "\"id\": \"first\""))));
    }

    @Test
    void tenThousandChaptersAreRefused() {
        String chapters = String.join(",", java.util.Collections.nCopies(10_000, "{}"));
        assertEquals(
                NoStoryException.Reason.TOO_LARGE,
                refusal("{\"atlasStory\": 1, \"title\": {\"en\": \"x\"}, \"chapters\": [" + chapters + "]}"));
    }

    @Test
    void aTextOfAMegabyteLosesItselfAlone() throws NoStoryException {
        LoadedStory loaded = read(WHOLE.replace("**Yes**", "y".repeat(1_000_000)));
        assertTrue(loaded.story().chapters().getFirst().text().isEmpty());
        assertEquals(
                List.of("/chapters/0/text/en", "/chapters/0/text"),
                loaded.problems().stream().map(AssetProblem::place).toList());
    }

    @Test
    void aStoryOfALaterVersionIsReadAndKnown() throws NoStoryException {
        LoadedStory loaded = read(WHOLE.replace("\"atlasStory\": 1", "\"atlasStory\": 2"));
        assertTrue(loaded.isNewer());
    }
}
