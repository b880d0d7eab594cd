package atlas.theme;

import atlas.analysis.YearValues;
import atlas.cartography.Classing;
import atlas.domain.Atlas;
import atlas.domain.Indicator;
import atlas.view.Subject;
import atlas.view.Theme;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts the values of figures into classes and keeps what was asked for last. Any thread.
final class FigureClassifier {

    private static final int KEPT = 64;

    private final Atlas atlas;
    private final Newest kept = new Newest();

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
    Optional<ClassedFigure> classed(Theme.Figure theme, Subject subject) {
        return atlas.indicator(theme.indicator()).map(indicator -> {
            Key key = new Key(
                    indicator.id(),
                    subject.date().getYear(),
                    Stream.concat(Stream.of(subject.date()), subject.classedWith().stream())
                            .map(LocalDate::getYear)
                            .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf)),
                    theme.classing());
            return kept.find(key).orElseGet(() -> kept.keep(key, classed(indicator, key)));
        });
    }

    private ClassedFigure classed(Indicator indicator, Key key) {
        List<YearValues> pooled = key.classYears().stream()
                .map(year -> YearValues.of(indicator, year, atlas.states().keySet()))
                .toList();
        return ClassedFigure.of(indicator, key.year(), pooled, key.classing());
    }

    /// Keeps what was asked for last. Its lock is held for no longer than it takes to look.
    private static final class Newest {

        private final LinkedHashMap<Key, ClassedFigure> figures = new LinkedHashMap<>(KEPT, 0.75f, true);

        synchronized Optional<ClassedFigure> find(Key key) {
            return Optional.ofNullable(figures.get(key));
        }

        /// What two threads have worked out at the same time is kept once.
        synchronized ClassedFigure keep(Key key, ClassedFigure figure) {
            ClassedFigure known = figures.putIfAbsent(key, figure);
            if (figures.size() > KEPT) {
                figures.remove(figures.sequencedKeySet().getFirst());
            }
            return known == null ? figure : known;
        }
    }
}
