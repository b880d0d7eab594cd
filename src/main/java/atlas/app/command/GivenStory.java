package atlas.app.command;

import atlas.app.system.CliArguments;
import atlas.app.system.NotDoneException;
import atlas.app.system.UsageException;
import atlas.assets.AssetFolder;
import atlas.assets.story.LoadedStory;
import atlas.assets.story.NoStoryException;
import atlas.assets.story.StoryJson;
import atlas.domain.Atlas;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// A story that was given on the command line: the id of one that comes with the atlas, or the name of a file.
final class GivenStory {

    private GivenStory() {}

    /// Reads it as far as the atlas can show it.
    ///
    /// @throws UsageException   if no file can be called so
    /// @throws NotDoneException if there is no story in the file, or the file cannot be read
    static LoadedStory read(String given, AssetFolder folder, Atlas atlas) {
        Path file = file(given, folder);
        if (!Files.isRegularFile(file)) {
            throw new NotDoneException("There is no story \"" + given
                    + "\": neither does one with this id come with the atlas, nor is there such a file. story --list lists"
                    + " those that come with it.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return StoryJson.read(String.valueOf(file.getFileName()), in.readNBytes(StoryJson.MOST_BYTES + 1), atlas);
        } catch (NoStoryException e) {
            throw new NotDoneException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new NotDoneException("The story " + file + " could not be read: " + CliArguments.reason(e) + ".", e);
        }
    }

    private static Path file(String given, AssetFolder folder) {
        try {
            Path bundled = folder.path().resolve(StoryJson.FOLDER).resolve(given + ".json");
            boolean isId = given.matches("[a-z0-9]+(-[a-z0-9]+)*");
            return isId && Files.isRegularFile(bundled) ? bundled : Path.of(given);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + given + "\" cannot be the name of a file of a story.", e);
        }
    }
}
