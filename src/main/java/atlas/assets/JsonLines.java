package atlas.assets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the lines on which the values of JSON files stand, for whoever corrects them in an editor.
final class JsonLines {

    private final Path folder;
    private final Map<String, Map<String, Integer>> linesOfFiles = new HashMap<>();

    private JsonLines(Path folder) {
        this.folder = folder;
    }

    static JsonLines in(Path folder) {
        return new JsonLines(folder);
    }

    /// The same problems, with the line before each JSON pointer.
    List<AssetProblem> numbered(List<AssetProblem> problems) {
        return problems.stream().map(this::numbered).toList();
    }

    private AssetProblem numbered(AssetProblem problem) {
        if (!problem.place().startsWith("/")) {
            return problem;
        }
        Map<String, Integer> lines = linesOfFiles.computeIfAbsent(problem.file(), this::linesOf);
        String known = problem.place();
        while (!known.isEmpty() && !lines.containsKey(known)) {
            // What is missing has no line: the record that lacks it has.
            known = known.substring(0, known.lastIndexOf('/'));
        }
        Integer line = lines.get(known);
        return line == null
                ? problem
                : new AssetProblem(problem.file(), "line " + line + ", " + problem.place(), problem.what());
    }

    private Map<String, Integer> linesOf(String file) {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser =
                new JsonFactory().createParser(folder.resolve(file).toFile())) {
            while (parser.nextToken() != null) {
                lines.putIfAbsent(
                        parser.getParsingContext().pathAsPointer().toString(),
                        parser.currentTokenLocation().getLineNr());
            }
        } catch (IOException e) {
            // The file breaks off: what was read until then is all there is.
            return lines;
        }
        return lines;
    }
}
