package atlas.assets;

import atlas.assets.json.AssetProblem;
import atlas.assets.json.Lazy;
import atlas.assets.json.LoadContext;
import atlas.domain.Atlas;
import java.util.List;
import java.util.function.Supplier;

/// The data that could be read, and what was wrong with the rest.
public final class LoadedAtlas {

    private final Atlas atlas;
    private final Supplier<List<AssetProblem>> problems;

    LoadedAtlas(Atlas atlas, LoadContext context) {
        this.atlas = atlas;
        this.problems = new Lazy<>(() -> List.copyOf(context.problems()));
    }

    public Atlas atlas() {
        return atlas;
    }

    /// What was wrong. The first call reads the tables of figures, which takes a while.
    public List<AssetProblem> problems() {
        return problems.get();
    }
}
