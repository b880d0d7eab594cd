package atlas.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.assets.SmallAtlas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `atlas story`, run as a program.
final class StoryCommandTest {

    private static final String STORY = """
            {
              "atlasStory": 1, "id": "lecture", "title": {"en": "Lecture", "ru": "Лекция"}, "dataAsOf": "2024-12-31",
              "chapters": [
                {"id": "one", "title": {"en": "1"}, "minutes": 2, "viewpoint": {"date": "2022-10-13"}},
                {"id": "two", "title": {"en": "2"}, "minutes": 3, "viewpoint": {"organization": "league"}}
              ]
            }
            """;

    @TempDir
    private Path folder;

    private Path assets;

    @BeforeEach
    void datasetsAreThere() throws IOException {
        assets = Files.createDirectory(folder.resolve("assets"));
        var _ = new SmallAtlas(assets);
    }

    private Ran story(String... words) {
        return Ran.of(Stream.concat(Stream.of("--assets", assets.toString(), "story"), Arrays.stream(words))
                .toArray(String[]::new));
    }

    private void bundle() throws IOException {
        Files.createDirectories(assets.resolve("stories"));
        Files.writeString(assets.resolve("stories/lecture.json"), STORY);
    }

    @Test
    void theStoriesThatComeWithTheAtlasAreListed() throws IOException {
        bundle();
        Ran ran = story("--list", "--language", "ru");
        assertEquals(
                List.of("lecture\t2\t5\tЛекция" + System.lineSeparator(), "", 0),
                List.of(ran.out(), ran.err(), ran.exit()));
    }

    @Test
    void withoutStoriesTheListIsEmpty() {
        Ran ran = story("--list");
        assertEquals(List.of("", "", 0), List.of(ran.out(), ran.err(), ran.exit()));
    }

    @Test
    void whatOfAStoryTheAtlasCannotShowIsTold() throws IOException {
        Path file = folder.resolve("lecture.atlasstory");
        Files.writeString(file, STORY);
        Ran ran = story("check", file.toString());
        assertEquals(
                List.of(
                        "Lecture: 2 chapters, 5 minutes" + System.lineSeparator(),
                        "lecture.atlasstory, /chapters/1/viewpoint/organization: There is no organization in organizations/ with the id \"league\"."
                                + System.lineSeparator()
                                + "The story was made with data checked up to 2024-12-31; this atlas has data checked up to 2025-12-31."
                                + System.lineSeparator(),
                        1),
                List.of(ran.out(), ran.err(), ran.exit()));
    }

    @Test
    void aFileThatIsNoStoryIsRefusedWithTheReason() throws IOException {
        Path file = folder.resolve("view.json");
        Files.writeString(file, "{\"atlasView\": 1}");
        Ran ran = story("check", file.toString());
        assertEquals(
                List.of("view.json: This is JSON, but no story of the atlas." + System.lineSeparator(), 1),
                List.of(ran.err(), ran.exit()));
    }

    @Test
    void anIdThatNoStoryHasIsRefused() {
        Ran ran = story("check", "nothing");
        assertEquals(
                List.of(
                        "There is no story \"nothing\": neither does one with this id come with the atlas, nor is there such a"
                                + " file. story --list lists those that come with it." + System.lineSeparator(),
                        1),
                List.of(ran.err(), ran.exit()));
    }

    @Test
    void withoutAnythingToDoTheWordsMakeNoSense() {
        assertEquals(2, story().exit());
    }
}
