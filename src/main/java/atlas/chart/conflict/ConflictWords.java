package atlas.chart.conflict;

import atlas.chart.figure.FigureWords;
import atlas.domain.Atlas;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.ConflictYear.ConflictType;
import atlas.domain.place.State;
import atlas.i18n.Messages;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Conflicts of groups in a reader's words: names, kinds, what counts, and where it is from.
record ConflictWords(Atlas atlas, Messages messages) {

    /// So many names are written one by one.

    String nameOf(ArmedConflict conflict) {
        return conflict.names().in(messages.language());
    }

    String nameOf(String iso3) {
        return atlas.state(iso3)
                .map((State state) -> state.nameOnMap(messages.language()))
                .orElse(iso3);
    }

    /// "between states".
    String type(ConflictType type) {
        return messages.get("conflicts.type." + type.name());
    }

    /// What it is fought over, in UCDP's words: "territory: Kashmir".
    String over(ArmedConflict conflict) {
        return messages.get(
                "conflicts.over." + conflict.incompatibility().name(),
                conflict.territory().orElse(""));
    }

    /// "1990" or "1990–1994".
    static String years(int first, int last) {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    /// By the alphabet of the reader's language.
    Comparator<String> alphabet() {
        Collator collator = Collator.getInstance(messages.language().locale());
        return collator::compare;
    }

    /// The first of some names, and how many more there are.
    String list(List<String> names) {
        return FigureWords.inShort(names, messages);
    }

    /// Which conflicts are the group's, and of which day its states are.
    List<String> about(ConflictGroup group) {
        return List.of(
                messages.get("conflicts.note.group"),
                messages.get("chart.note.states-of", messages.day(group.day())),
                messages.get("details.armed.words"));
    }

    /// The sources of conflicts and of who is in the group.
    static List<String> sources(Collection<ArmedConflict> conflicts, ConflictGroup group) {
        return Stream.concat(
                        conflicts.stream().flatMap(conflict -> conflict.sources().stream()), group.sources().stream())
                .distinct()
                .toList();
    }
}
