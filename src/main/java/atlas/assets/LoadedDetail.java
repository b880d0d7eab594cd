package atlas.assets;

import atlas.assets.json.AssetProblem;
import atlas.geo.Detail;
import java.util.List;

/// A level of detail that could be read, and what was wrong with the rest.
public record LoadedDetail(Detail detail, List<AssetProblem> problems) {

    public LoadedDetail {
        problems = List.copyOf(problems);
    }
}
