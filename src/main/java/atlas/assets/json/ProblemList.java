package atlas.assets.json;

import atlas.i18n.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The problems of a reading. Of each file the first are listed and the rest is counted, so that a file in which
/// everything is wrong neither hides the others nor fills the memory. Any thread may add to it.
final class ProblemList {

    static final int MOST_OF_A_FILE = 200;

    private final List<AssetProblem> listed = new ArrayList<>();
    private final Map<String, Integer> countByFile = new LinkedHashMap<>();

    synchronized void add(AssetProblem problem) {
        if (countByFile.merge(problem.file(), 1, Integer::sum) <= MOST_OF_A_FILE) {
            listed.add(problem);
        }
    }

    /// Those that are listed, and one for each file with more that says how many more.
    synchronized List<AssetProblem> all() {
        List<AssetProblem> all = new ArrayList<>(listed);
        countByFile.forEach((file, count) -> {
            if (count > MOST_OF_A_FILE) {
                all.add(new AssetProblem(file, "", Sentence.of("problem.more-problems", count - MOST_OF_A_FILE)));
            }
        });
        return List.copyOf(all);
    }
}
