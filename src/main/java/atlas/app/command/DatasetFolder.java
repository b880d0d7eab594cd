package atlas.app.command;

import atlas.app.system.NotDoneException;
import atlas.assets.AssetFolder;
import atlas.assets.LoadedAtlas;
import atlas.assets.json.AssetProblem;
import atlas.domain.Atlas;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The datasets that a command was told to use.
record DatasetFolder(AssetFolder folder) {

    private static final List<String> TELLING_FILES = List.of("atlas.json", "states.json");

    /// The datasets in a folder.
    ///
    /// @throws NotDoneException if there are none
    static DatasetFolder in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw none(folder, "there is no such folder");
        }
        if (TELLING_FILES.stream().map(folder::resolve).noneMatch(Files::exists)) {
            throw none(folder, "it has neither of the files " + String.join(", ", TELLING_FILES));
        }
        return new DatasetFolder(new AssetFolder(folder));
    }

    /// Reads all but the shapes, and tells what is wrong with them.
    ///
    /// @throws NotDoneException if nothing could be read
    Atlas atlas(PrintStream problems) {
        LoadedAtlas loaded = folder.readAtlas();
        tell(loaded.problems(), problems);
        if (loaded.atlas().states().isEmpty() && loaded.atlas().organizations().isEmpty()) {
            throw none(folder.path(), "no state and no organization could be read");
        }
        return loaded.atlas();
    }

    static void tell(List<AssetProblem> problems, PrintStream to) {
        problems.forEach(to::println);
    }

    private static NotDoneException none(Path folder, String reason) {
        return new NotDoneException("There are no datasets in \"" + folder + "\": " + reason
                + ". Nothing was written. Give the folder of the datasets with --assets.");
    }
}
