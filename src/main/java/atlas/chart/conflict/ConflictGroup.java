package atlas.chart.conflict;

import atlas.analysis.conflict.GroupConflicts;
import atlas.analysis.group.GroupStates;
import atlas.chart.figure.FigureGroup;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/// Of whose conflicts a chart or a table is.
///
/// @param states of the group on the day, ISO 3166-1 alpha-3
/// @param areas  the areas of today's states in it, by which deaths are counted
/// @param words  the group in the reader's language, to stand in a sentence
/// @param sources ids of those that say who is in it
public record ConflictGroup(
        LocalDate day, SortedSet<String> states, SortedSet<String> areas, String words, List<String> sources) {

    /// A group on a day, in a reader's language.
    public static ConflictGroup of(Atlas atlas, Group group, LocalDate day, Messages messages) {
        FigureGroup figures = FigureGroup.of(atlas, group, day, List.of(), messages);
        return new ConflictGroup(
                day, GroupStates.on(atlas, group, day), figures.areas(), figures.words(), figures.sources());
    }

    GroupConflicts conflicts(Atlas atlas) {
        return new GroupConflicts(atlas, states);
    }
}
