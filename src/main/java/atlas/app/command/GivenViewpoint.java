package atlas.app.command;

import atlas.app.system.CliArguments;
import atlas.app.system.UsageException;
import atlas.assets.json.AssetProblem;
import atlas.assets.viewpoint.LoadedViewpoint;
import atlas.assets.viewpoint.ViewpointJson;
import atlas.domain.Atlas;
import atlas.view.Viewpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// A viewpoint that was given on the command line: the name of a file, or the JSON itself.
final class GivenViewpoint {

    private GivenViewpoint() {}

    /// Reads it.
    ///
    /// @param undone what was not done, if it cannot be read: "Nothing was painted"
    /// @throws UsageException if it cannot be read, or names what the atlas has not
    static Viewpoint read(String given, Atlas atlas, String undone) {
        boolean isJson = given.stripLeading().startsWith("{");
        LoadedViewpoint loaded =
                ViewpointJson.read(isJson ? "--viewpoint" : given, isJson ? given : textOf(given), atlas);
        if (!loaded.problems().isEmpty()) {
            throw new UsageException(loaded.problems().stream()
                    .map(AssetProblem::toString)
                    .collect(Collectors.joining("\n", "", "\n" + undone + ": the viewpoint must be put right.")));
        }
        return loaded.viewpoint();
    }

    private static String textOf(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + file + "\" cannot be the name of a file of a viewpoint.", e);
        } catch (IOException e) {
            throw new UsageException("The viewpoint " + file + " could not be read: " + CliArguments.reason(e), e);
        }
    }
}
