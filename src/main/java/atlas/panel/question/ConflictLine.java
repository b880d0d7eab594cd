package atlas.panel.question;

import atlas.analysis.group.GroupStates;
import atlas.analysis.question.AskedTime;
import atlas.domain.Atlas;
import atlas.domain.conflict.ArmedConflicts;
import atlas.domain.group.Group;
import atlas.i18n.Messages;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Answers about armed conflicts in a line.
final class ConflictLine {

    private final Atlas atlas;
    private final Messages messages;
    private final NameWords words;

    ConflictLine(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.words = new NameWords(atlas, messages);
    }

    /// Those that were active in a year of the time that is asked about, and concern one of the states.
    ///
    /// @param day of which the answer tells
    AnswerLine.Told of(Optional<Group> of, Optional<AskedTime> time, LocalDate day) {
        ArmedConflicts armed = atlas.armedConflicts();
        int first = time.map(asked -> asked.first().getYear()).orElse(armed.firstYear());
        int last = time.map(asked -> asked.last().getYear()).orElse(armed.lastYear());
        Optional<Set<String>> concerned = of.map(group -> GroupStates.on(atlas, group, day));
        List<String> names = armed.byId().values().stream()
                .filter(conflict ->
                        !conflict.years().subMap(first, true, last, true).isEmpty()
                                && concerned
                                        .map(states -> !Collections.disjoint(states, conflict.states()))
                                        .orElse(true))
                .map(conflict -> conflict.names().in(messages.language()))
                .sorted(Collator.getInstance(messages.language().locale()))
                .toList();
        boolean isCovered = armed.covers(first) && armed.covers(last);
        String line = names.isEmpty()
                ? messages.get("question.none")
                : messages.get("question.armed", messages.number(names.size(), 0), words.listed(names));
        return new AnswerLine.Told(
                armed.covers(first) || armed.covers(last) || !names.isEmpty() ? line : "",
                isCovered
                        ? List.of()
                        : List.of(messages.get(
                                "question.armed.years",
                                Integer.toString(armed.firstYear()),
                                Integer.toString(armed.lastYear()))));
    }
}
