package atlas.analysis;

import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.ArmedConflict.Incompatibility;
import atlas.domain.conflict.ConflictYear;
import atlas.i18n.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said of an armed conflict, the same on the map, in the rail and on its page. Parties and territories are in
/// UCDP's words.
public record ArmedConflictWords(Messages messages) {

    private static final int LONGEST_LIST = 4;

    /// What it was in a year, for instance "war", or that nothing is known or nothing was counted.
    ///
    /// @param lastYear of which the source knows
    public String status(ArmedConflict conflict, int year, int lastYear) {
        return conflict.in(year)
                .map(found ->
                        messages.get("armed.intensity." + found.intensity().name()))
                .orElseGet(() -> messages.get(
                        year > lastYear ? "armed.no-data" : "armed.inactive",
                        Integer.toString(year > lastYear ? lastYear : year)));
    }

    /// All of it in a few lines, as of a year in which it was active.
    public String summary(ArmedConflict conflict, ConflictYear year) {
        return Stream.of(
                        conflict.names().in(messages.language()),
                        messages.get("armed.in-year." + year.intensity().name(), Integer.toString(year.year())),
                        sides(year),
                        over(conflict),
                        messages.get("armed.active", years(conflict)))
                .collect(Collectors.joining("\n"));
    }

    /// Who fought whom in a year, in short.
    public String sides(ConflictYear year) {
        return messages.get("armed.sides", side(year.sideA()), side(year.sideB()));
    }

    private String side(List<String> parties) {
        if (parties.isEmpty()) {
            return messages.get("armed.unknown-side");
        }
        String first = parties.stream().limit(LONGEST_LIST).collect(Collectors.joining(", "));
        return parties.size() > LONGEST_LIST ? first + ", …" : first;
    }

    /// What it is fought over.
    public String over(ArmedConflict conflict) {
        String kind = "armed.over." + conflict.incompatibility().name();
        return conflict.incompatibility() == Incompatibility.GOVERNMENT
                ? messages.get(kind)
                : messages.get(kind, conflict.territory().orElse(""));
    }

    /// The years in which it was active, those that follow each other together: "1990, 1993, 2016–2018".
    public static String years(ArmedConflict conflict) {
        return ranges(conflict.years().keySet());
    }

    /// Years, those that follow each other together.
    ///
    /// @param years in their order
    public static String ranges(Collection<Integer> years) {
        List<String> ranges = new ArrayList<>();
        int first = Integer.MIN_VALUE;
        int last = Integer.MIN_VALUE;
        for (int year : years) {
            if (year != last + 1) {
                add(ranges, first, last);
                first = year;
            }
            last = year;
        }
        add(ranges, first, last);
        return String.join(", ", ranges);
    }

    private static void add(List<String> ranges, int first, int last) {
        if (first != Integer.MIN_VALUE) {
            ranges.add(first == last ? Integer.toString(first) : first + "–" + last);
        }
    }
}
