package atlas.assets.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the lines on which the values of JSON files stand, for whoever corrects them in an editor.
public final class JsonLines {

    private final AssetFiles files;

    private JsonLines(Path folder) {
        this.files = new AssetFiles(folder);
    }

    public static JsonLines in(Path folder) {
        return new JsonLines(folder);
    }

    /// The same problems, with the line before each JSON pointer.
    public List<AssetProblem> numbered(List<AssetProblem> problems) {
        Map<String, Set<String>> pointersByFile = problems.stream()
                .filter(JsonLines::hasPointer)
                .collect(Collectors.groupingBy(
                        AssetProblem::file, Collectors.mapping(AssetProblem::place, Collectors.toSet())));
        Map<String, Map<String, Integer>> linesByFile = new HashMap<>();
        pointersByFile.forEach((file, pointers) -> linesByFile.put(file, linesOf(file, withThoseAround(pointers))));
        return problems.stream()
                .map(problem -> hasPointer(problem)
                        ? numbered(problem, linesByFile.getOrDefault(problem.file(), Map.of()))
                        : problem)
                .toList();
    }

    private static boolean hasPointer(AssetProblem problem) {
        return problem.place().startsWith("/");
    }

    private static AssetProblem numbered(AssetProblem problem, Map<String, Integer> lines) {
        String known = problem.place();
        while (!known.isEmpty() && !lines.containsKey(known)) {
            // What is missing has no line: the record that lacks it has.
            known = around(known);
        }
        Integer line = lines.get(known);
        return line == null
                ? problem
                : new AssetProblem(problem.file(), "line " + line + ", " + problem.place(), problem.sentence());
    }

    /// Pointers and those of all values around theirs.
    private static Set<String> withThoseAround(Set<String> pointers) {
        Set<String> all = new HashSet<>();
        for (String pointer : pointers) {
            String next = pointer;
            while (all.add(next) && !next.isEmpty()) {
                next = around(next);
            }
        }
        return all;
    }

    private static String around(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private Map<String, Integer> linesOf(String file, Set<String> pointers) {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = JsonTree.FACTORY.createParser(files.bytes(file))) {
            while (parser.nextToken() != null) {
                String pointer = parser.getParsingContext().pathAsPointer().toString();
                if (pointers.contains(pointer)) {
                    lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
                }
            }
        } catch (IOException | AssetFiles.Unreadable e) {
            // The file breaks off: what was read until then is all there is.
            return lines;
        }
        return lines;
    }
}
