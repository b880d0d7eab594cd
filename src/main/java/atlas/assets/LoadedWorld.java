package atlas.assets;

import atlas.assets.json.AssetProblem;
import atlas.geo.World;
import java.util.List;

/// The geography that could be read, and what was wrong with the rest.
public record LoadedWorld(World world, List<AssetProblem> problems) {

    public LoadedWorld {
        problems = List.copyOf(problems);
    }
}
