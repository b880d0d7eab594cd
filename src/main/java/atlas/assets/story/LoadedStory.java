package atlas.assets.story;

import atlas.assets.json.AssetProblem;
import atlas.story.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A story as far as it could be read.
///
/// @param dataAsOf the day up to which the data had been checked with which it was made
/// @param problems what is not as it was written, each with its place in the file
/// @param isNewer  whether a later version of the program has written it in a way that this one may not know
public record LoadedStory(Story story, Optional<LocalDate> dataAsOf, List<AssetProblem> problems, boolean isNewer) {

    public LoadedStory {
        problems = List.copyOf(problems);
    }
}
