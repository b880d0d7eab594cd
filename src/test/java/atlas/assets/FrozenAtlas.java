package atlas.assets;

import atlas.assets.json.AssetProblem;
import atlas.domain.Atlas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The names, capitals, participations, conflicts and figures of 29 November 2026, for tests that must not fail when a
/// fact is corrected.
public final class FrozenAtlas {

    private static final Path FOLDER = Path.of("src/test/resources/atlas/frozen");

    private FrozenAtlas() {}

    public static Atlas atlas() {
        return new AssetFolder(FOLDER).readAtlas().atlas();
    }

    static List<AssetProblem> problems() {
        return new AssetFolder(FOLDER).readAtlas().problems();
    }

    /// The atlas with other states.
    ///
    /// @param folder  an empty one, for a copy of the files
    /// @param changed makes another text of `states.json`
    public static Atlas withStates(Path folder, UnaryOperator<String> changed) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(FOLDER.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path states = folder.resolve("states.json");
        Files.writeString(states, changed.apply(Files.readString(states)));
        return new AssetFolder(folder).readAtlas().atlas();
    }
}
