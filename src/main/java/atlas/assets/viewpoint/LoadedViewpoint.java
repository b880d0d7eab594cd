package atlas.assets.viewpoint;

import atlas.assets.json.AssetProblem;
import atlas.view.Viewpoint;
import java.util.List;

/// A viewpoint as far as it could be read, home's where it could not, and what was wrong.
public record LoadedViewpoint(Viewpoint viewpoint, List<AssetProblem> problems) {

    public LoadedViewpoint {
        problems = List.copyOf(problems);
    }
}
