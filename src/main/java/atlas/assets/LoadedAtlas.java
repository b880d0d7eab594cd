package atlas.assets;

import atlas.domain.Atlas;
import java.util.List;

/// The data that could be read, and what was wrong with the rest.
public record LoadedAtlas(Atlas atlas, List<AssetProblem> problems) {

    public LoadedAtlas {
        problems = List.copyOf(problems);
    }
}
