package atlas.assets.check;

import atlas.assets.SmallAtlas;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The small atlas with the project's schemas, to be spoiled by a test, and what `check` says of it.
abstract class CheckedFiles {

    @TempDir
    Path folder;

    SmallAtlas files;

    @BeforeEach
    void writeFiles() {
        files = new SmallAtlas(folder).withSchemas();
    }

    /// "file place: what is wrong", in the order of files.
    final List<String> problems() {
        return Check.of(folder).problems().stream()
                .map(problem -> problem.file() + " " + problem.place() + ": " + problem.what())
                .toList();
    }
}
