package atlas.assets;

import atlas.assets.json.AssetProblem;
import atlas.assets.json.LoadContext;
import atlas.cache.Lazy;
import atlas.citation.CslItem;
import atlas.domain.Atlas;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The data that could be read, and what was wrong with the rest.
public final class LoadedAtlas {

    private final Atlas atlas;
    private final Supplier<List<AssetProblem>> problems;
    private final Supplier<Map<String, CslItem>> sourcesInFull;

    LoadedAtlas(Atlas atlas, LoadContext context, Supplier<Map<String, CslItem>> sourcesInFull) {
        this.atlas = atlas;
        this.sourcesInFull = new Lazy<>(sourcesInFull);
        this.problems = new Lazy<>(() -> List.copyOf(context.problems()));
    }

    public Atlas atlas() {
        return atlas;
    }

    /// The sources with what only citations need, by id. The first call reads their file once more.
    ///
    /// @throws UncheckedIOException if it cannot be read any more
    public Map<String, CslItem> sourcesInFull() {
        return sourcesInFull.get();
    }

    /// What was wrong. The first call reads the tables of figures, which takes a while.
    public List<AssetProblem> problems() {
        return problems.get();
    }
}
