package atlas.app.command.option;

import atlas.app.system.CliArguments;
import atlas.app.system.NotDoneException;
import atlas.app.system.UsageException;
import atlas.app.views.ViewFiles;
import atlas.assets.json.AssetProblem;
import atlas.assets.viewpoint.LoadedView;
import atlas.assets.viewpoint.LoadedViewpoint;
import atlas.assets.viewpoint.NoViewException;
import atlas.assets.viewpoint.ViewpointJson;
import atlas.domain.Atlas;
import atlas.view.Viewpoint;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A viewpoint that was given on the command line: the name of a file that holds one, or the JSON itself.
public final class GivenViewpoint {

    private GivenViewpoint() {}

    /// Reads it.
    ///
    /// @param undone what was not done, if it cannot be read: "Nothing was painted"
    /// @throws UsageException   if what was typed names what the atlas has not
    /// @throws NotDoneException if the file cannot be read, or names what the atlas has not
    public static Viewpoint read(String given, Atlas atlas, String undone) {
        return given.stripLeading().startsWith("{") ? inJson(given, atlas, undone) : inFile(given, atlas, undone);
    }

    private static Viewpoint inJson(String json, Atlas atlas, String undone) {
        LoadedViewpoint loaded = ViewpointJson.read("--viewpoint", json, atlas);
        notWhole(loaded.problems(), undone).ifPresent(words -> {
            throw new UsageException(words);
        });
        return loaded.viewpoint();
    }

    private static Viewpoint inFile(String name, Atlas atlas, String undone) {
        LoadedView loaded = file(pathOf(name), atlas);
        notWhole(loaded.problems(), undone).ifPresent(words -> {
            throw new NotDoneException(words);
        });
        return loaded.view().viewpoint();
    }

    private static Optional<String> notWhole(List<AssetProblem> problems, String undone) {
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(problems.stream()
                        .map(AssetProblem::toString)
                        .collect(Collectors.joining("\n", "", "\n" + undone + ": the viewpoint must be put right.")));
    }

    private static Path pathOf(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + name + "\" cannot be the name of a file of a viewpoint.", e);
        }
    }

    /// Reads a view as far as the atlas can show it.
    ///
    /// @throws NotDoneException if there is none in the file
    public static LoadedView file(Path file, Atlas atlas) {
        try {
            return ViewFiles.read(file, atlas);
        } catch (NoViewException e) {
            throw new NotDoneException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new NotDoneException(
                    "The viewpoint " + file + " could not be read: " + CliArguments.reason(e) + ".", e);
        }
    }
}
