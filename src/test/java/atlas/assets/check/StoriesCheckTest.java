package atlas.assets.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.assets.SmallAtlas;
import atlas.assets.json.AssetProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoriesCheckTest {

    private static final String STORY = """
            {
              "atlasStory": 1, "id": "lecture", "title": {"en": "L", "kk": "L", "ru": "L", "tr": "L"},
              "chapters": [{
                "id": "one", "title": {"en": "1", "kk": "1", "ru": "1", "tr": "1"},
                "text": {"en": "A [^un].", "kk": "A [^un].", "ru": "A [^un].", "tr": "A [^un]."},
                "notes": {"en": "B", "kk": "B", "ru": "B", "tr": "B"},
                "viewpoint": {"date": "2022-10-13"}, "sources": ["un"]
              }]
            }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeDatasets() throws IOException {
        new SmallAtlas(folder).withSchemas();
        Files.createDirectories(folder.resolve("stories"));
    }

    private List<String> problems(String json) throws IOException {
        Files.writeString(folder.resolve("stories/lecture.json"), json);
        return Check.of(folder).problems().stream().map(AssetProblem::toString).toList();
    }

    @Test
    void aStoryInAllLanguagesWithItsSourcesIsFine() throws IOException {
        assertEquals(List.of(), problems(STORY));
    }

    @Test
    void aLanguageInWhichAChapterIsNotWrittenIsReported() throws IOException {
        assertEquals(
                List.of("stories/lecture.json, line 5, /chapters/0/text: This is not written in: tr, kk."),
                problems(STORY.replace(", \"kk\": \"A [^un].\"", "").replace(", \"tr\": \"A [^un].\"", "")));
    }

    @Test
    void aSourceThatIsMarkedInOneLanguageAloneIsReported() throws IOException {
        assertEquals(
                List.of(
                        "stories/lecture.json, line 5, /chapters/0/text: In ru other sources are marked than in English."),
                problems(STORY.replace("\"ru\": \"A [^un].\"", "\"ru\": \"A.\"")));
    }

    @Test
    void aMarkedSourceThatTheChapterDoesNotNameIsReported() throws IOException {
        assertEquals(
                List.of(
                        "stories/lecture.json, line 7, /chapters/0/sources: The texts mark sources that do not stand here: un."),
                problems(STORY.replace("[\"un\"]", "[\"act\"]")));
    }

    @Test
    void aFileThatIsNotCalledAsItsStoryIsReported() throws IOException {
        assertEquals(1, problems(STORY.replace("\"lecture\"", "\"talk\"")).size());
    }
}
