package atlas.assets.viewpoint;

import atlas.assets.json.AssetProblem;
import java.util.List;

/// A saved view as far as it could be read, home's where it could not.
///
/// @param missing  what is not as it was saved
/// @param problems the same and every other problem, each with its place in the file
/// @param isNewer  whether a later version of the program has written it in a way that this one may not know
public record LoadedView(SavedView view, List<MissingPart> missing, List<AssetProblem> problems, boolean isNewer) {

    public LoadedView {
        missing = List.copyOf(missing);
        problems = List.copyOf(problems);
    }
}
