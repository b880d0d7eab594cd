package atlas.theme;

import atlas.analysis.YearValues;
import atlas.cache.LruCache;
import atlas.cartography.Classing;
import atlas.domain.Atlas;
import atlas.domain.figure.Indicator;
import atlas.view.MapTheme;
import atlas.view.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts the values of figures into classes and keeps what was asked for last. Any thread.
final class FigureClassifier {

    private static final int KEPT = 64;

    private final Atlas atlas;
    private final LruCache<Key, ClassedFigure> kept = new LruCache<>(KEPT);

    /// What the classes of a figure depend on.
    ///
    /// @param classYears the years whose values make the classes, rising
    private record Key(String indicator, int year, List<Integer> classYears, Classing classing) {}

    FigureClassifier(Atlas atlas) {
        this.atlas = atlas;
    }

    Atlas atlas() {
        return atlas;
    }

    /// A figure as a subject shows it; empty if the atlas has no such figure. Blocks until the table is read, and keeps
    /// nobody waiting who asks for another figure meanwhile.
    Optional<ClassedFigure> classed(MapTheme.FigureTheme theme, Subject subject) {
        return atlas.indicator(theme.indicator()).map(indicator -> {
            Key key = new Key(
                    indicator.id(),
                    subject.date().getYear(),
                    Stream.concat(Stream.of(subject.date()), subject.classedWith().stream())
                            .map(LocalDate::getYear)
                            .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf)),
                    theme.classing());
            return kept.getOrMake(key, wanted -> classed(indicator, wanted));
        });
    }

    private ClassedFigure classed(Indicator indicator, Key key) {
        List<YearValues> pooled = key.classYears().stream()
                .map(year -> YearValues.of(indicator, year, atlas.states().keySet()))
                .toList();
        return ClassedFigure.of(indicator, key.year(), pooled, key.classing());
    }
}
