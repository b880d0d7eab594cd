package atlas.app.window;

import atlas.assets.AssetFolder;
import atlas.assets.LoadedAtlas;
import atlas.assets.LoadedDetail;
import atlas.assets.LoadedWorld;
import atlas.assets.NoDatasetsException;
import atlas.assets.json.LoadContext;
import atlas.domain.Atlas;
import atlas.geo.Detail;
import atlas.story.Story;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What reads the datasets at the start.
///
/// @param atlas   hands over an atlas for the first picture before it has read all
/// @param closeUp is given the overview
/// @param stories those that come with the atlas, read when they are first wanted
record DatasetReaders(
        Function<Consumer<Atlas>, LoadedAtlas> atlas,
        Supplier<LoadedWorld> world,
        Function<Detail, LoadedDetail> closeUp,
        Function<Atlas, List<Story>> stories) {

    /// Without stories.
    DatasetReaders(
            Function<Consumer<Atlas>, LoadedAtlas> atlas,
            Supplier<LoadedWorld> world,
            Function<Detail, LoadedDetail> closeUp) {
        this(atlas, world, closeUp, _ -> List.of());
    }

    static DatasetReaders of(AssetFolder folder) {
        return new DatasetReaders(folder::readAtlas, () -> world(folder), folder::readCloseUp, folder::stories);
    }

    private static LoadedWorld world(AssetFolder folder) {
        if (folder.isMissing(new LoadContext(folder.path()))) {
            // An empty sea would look like an atlas that has lost its states.
            throw new NoDatasetsException(folder.path().toAbsolutePath());
        }
        return folder.readWorld();
    }
}
