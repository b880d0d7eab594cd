package atlas.chart.compare;

import atlas.analysis.compare.ComparedGroup;
import atlas.analysis.group.GroupWords;
import atlas.chart.ComparedSide;
import atlas.domain.Atlas;
import atlas.domain.date.Edtf;
import atlas.i18n.Messages;
import atlas.view.desk.Compare;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Names of what is compared and of what it is compared by, as they are on a day.
final class CompareWords {

    private static final int LONGEST_FILE_NAME = 80;

    private final Atlas atlas;
    private final Messages messages;

    /// @param day whose names states have
    CompareWords(Atlas atlas, Messages messages, LocalDate day) {
        this.atlas = atlas.on(day);
        this.messages = messages;
    }

    /// What is compared, with the states of each.
    ///
    /// @param groups of the sides of a view, in their order
    List<ComparedSide> sides(Compare view, List<ComparedGroup> groups) {
        return IntStream.range(0, groups.size())
                .mapToObj(place -> new ComparedSide(
                        groups.get(place).group(),
                        new GroupWords(atlas, messages)
                                .inShort(groups.get(place).group()),
                        view.sides().get(place).colour(),
                        groups.get(place).states()))
                .toList();
    }

    /// "Kazakhstan, CICA".
    static String names(Collection<ComparedSide> sides) {
        return sides.stream().map(ComparedSide::name).collect(Collectors.joining(", "));
    }

    String state(String iso3) {
        return atlas.state(iso3)
                .map(state -> state.nameOnMap(messages.language()))
                .orElse(iso3);
    }

    /// Names of states in alphabetical order.
    List<String> states(Collection<String> codes) {
        return codes.stream()
                .map(this::state)
                .sorted(Collator.getInstance(messages.language().locale()))
                .toList();
    }

    String organization(String id) {
        return atlas.organization(id)
                .map(found -> found.shortNames().in(messages.language()))
                .orElse(id);
    }

    /// The year of a date, "≤ 1994" where it may have been in an earlier one.
    static String year(Edtf date) {
        int last = date.latest().getYear();
        return date instanceof Edtf.By || date.earliest().getYear() < last ? "≤ " + last : Integer.toString(last);
    }

    /// A name for files.
    static String fileName(String aspect, List<ComparedSide> sides) {
        String name = ("compare " + aspect + " "
                        + sides.stream().map(side -> side.group().text()).collect(Collectors.joining(" ")))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return name.length() > LONGEST_FILE_NAME
                ? name.substring(0, LONGEST_FILE_NAME).replaceAll("-$", "")
                : name;
    }
}
