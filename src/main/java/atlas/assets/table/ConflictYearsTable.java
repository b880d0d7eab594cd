package atlas.assets.table;

import atlas.assets.json.AssetProblem;
import atlas.assets.json.EnumNames;
import atlas.assets.json.LinePlace;
import atlas.assets.json.LoadContext;
import atlas.assets.json.References;
import atlas.assets.json.Referent;
import atlas.domain.conflict.ConflictYear;
import atlas.domain.conflict.ConflictYear.ConflictType;
import atlas.domain.conflict.ConflictYear.Intensity;
import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads `armed-conflicts.csv`: a line for each year of an armed conflict. A wrong line is left out.
public final class ConflictYearsTable {

    public static final String FILE = "armed-conflicts.csv";

    private static final List<String> HEADER = List.of(
            "conflict",
            "year",
            "intensity",
            "type",
            "side_a",
            "side_a_supporters",
            "side_b",
            "side_b_supporters",
            "episode_from",
            "episode_to");

    private static final String BETWEEN_PARTIES = "; ";

    private final Map<String, NavigableMap<Integer, PlacedYear>> years = new LinkedHashMap<>();

    private ConflictYearsTable() {}

    /// A year, and the line it stands on.
    private record PlacedYear(ConflictYear year, LinePlace place) {}

    /// Reads all lines.
    public static ConflictYearsTable read(LoadContext context) {
        ConflictYearsTable table = new ConflictYearsTable();
        new CsvTable(context, FILE, List.of(HEADER)).read(table::row);
        return table;
    }

    /// Whether no line could be read, which has been reported.
    public boolean isEmpty() {
        return years.isEmpty();
    }

    /// The years of a conflict, from one of them to another.
    public NavigableMap<Integer, ConflictYear> of(String conflict, int first, int last) {
        NavigableMap<Integer, ConflictYear> known = new TreeMap<>();
        years.getOrDefault(conflict, Collections.emptyNavigableMap()).forEach((year, placed) -> {
            if (first <= year && year <= last) {
                known.put(year, placed.year());
            }
        });
        return known;
    }

    /// Reports the lines of conflicts that are not known, and of years of which the source knows nothing.
    public void reportStrange(Set<String> conflicts, int first, int last) {
        years.forEach((conflict, byYear) -> byYear.values().forEach(placed -> {
            int year = placed.year().year();
            if (!conflicts.contains(conflict)) {
                placed.place().report(References.unknown(Referent.ARMED_CONFLICT, conflict));
            } else if (year < first || year > last) {
                placed.place().report(Sentence.of("problem.year-of-source", first, last));
            }
        }));
    }

    private void row(CsvRow row) {
        Optional<ConflictYear> year = year(row);
        if (year.isEmpty()) {
            return;
        }
        String conflict = row.key();
        PlacedYear placed = new PlacedYear(year.get(), row.place());
        int number = year.get().year();
        if (years.computeIfAbsent(conflict, _ -> new TreeMap<>()).putIfAbsent(number, placed) != null) {
            row.report(Sentence.of("problem.second-year", AssetProblem.abbreviated(conflict), number));
        }
    }

    /// A year; empty where something in the line is wrong, which is reported.
    private static Optional<ConflictYear> year(CsvRow row) {
        Optional<Intensity> intensity = EnumNames.constant(Intensity.class, row.text(2));
        Optional<ConflictType> type = EnumNames.constant(ConflictType.class, row.text(3));
        try {
            double number = row.number(1);
            if (number != Math.rint(number)) {
                row.report(Sentence.of("problem.whole-year"));
            } else if (intensity.isEmpty()) {
                row.report(oneOf(row.text(2), EnumNames.of(Intensity.class)));
            } else if (type.isEmpty()) {
                row.report(oneOf(row.text(3), EnumNames.of(ConflictType.class)));
            } else if (row.isEmpty(4)) {
                row.report(Sentence.of("problem.side-a"));
            } else {
                ConflictYear year = of(row, (int) number, intensity.get(), type.get());
                if (isInOrder(year)) {
                    return Optional.of(year);
                }
                row.report(Sentence.of(
                        "problem.episode", "\"" + row.text(8) + "\"", "\"" + row.text(9) + "\"", year.year()));
            }
        } catch (WrongValue e) {
            row.report(e.sentence());
        }
        return Optional.empty();
    }

    private static ConflictYear of(CsvRow row, int year, Intensity intensity, ConflictType type) {
        return new ConflictYear(
                year,
                intensity,
                type,
                parties(row.text(4)),
                parties(row.text(5)),
                parties(row.text(6)),
                parties(row.text(7)),
                day(row.text(8)),
                day(row.text(9)));
    }

    private static boolean isInOrder(ConflictYear year) {
        boolean beginsLater =
                year.episodeFrom().filter(from -> from.getYear() > year.year()).isPresent();
        boolean endsElsewhere = year.episodeTo()
                .filter(to -> to.getYear() != year.year()
                        || year.episodeFrom().filter(to::isBefore).isPresent())
                .isPresent();
        return !beginsLater && !endsElsewhere;
    }

    private static Sentence oneOf(String word, List<String> words) {
        return Sentence.of("problem.word-of", AssetProblem.quoted(word), String.join(", ", words));
    }

    private static List<String> parties(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(BETWEEN_PARTIES, -1));
    }

    private static Optional<LocalDate> day(String cell) {
        try {
            return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
        } catch (DateTimeException e) {
            throw new WrongValue(Sentence.of("problem.day-not", AssetProblem.quoted(cell)), e);
        }
    }
}
