package atlas.theme.marginalia;

import atlas.analysis.CitedSources;
import atlas.domain.Atlas;
import atlas.theme.ThemeKinds;
import atlas.view.MapTheme;
import atlas.view.Subject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The sources that a map rests on: of what colours it, and of what is laid over it. Names, places and shapes have
/// their own, which are not among them.
final class MapSources {

    private MapSources() {}

    /// Their ids, each once: of the theme, then of what is laid over it; in each, those first that more facts cite.
    ///
    /// @param sides    of a comparison, or the one map
    /// @param laidOver records of what the layers show
    static List<String> of(List<Subject> sides, Collection<?> laidOver, Atlas atlas) {
        Set<String> ids = new LinkedHashSet<>(byWeight(sides.stream()
                .flatMap(side -> facts(side.theme(), side, atlas).stream())
                .toList()));
        ids.addAll(byWeight(laidOver));
        return List.copyOf(ids);
    }

    private static <T extends MapTheme> Collection<?> facts(T theme, Subject subject, Atlas atlas) {
        return ThemeKinds.of(theme).facts(theme, subject, atlas);
    }

    private static List<String> byWeight(Collection<?> facts) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (Object fact : facts) {
            CitedSources.of(List.of(fact)).forEach(id -> weights.merge(id, 1, Integer::sum));
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
