package atlas.analysis.compare;

import atlas.analysis.YearValues;
import atlas.analysis.figure.MeasuredFigure;
import atlas.analysis.group.GroupStates;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/// Whom to compare before the reader has chosen.
public final class FirstCompared {

    private static final int MOST = 4;
    private static final int FEWEST = 2;

    private FirstCompared() {}

    /// Those of a group's states that the reader chose, and the most populous of it, four in all; where it has fewer
    /// than two, the group and everybody too.
    ///
    /// @param chosen ISO 3166-1 alpha-3, whether in the group or not
    public static List<Group> of(Atlas atlas, Group group, LocalDate day, Collection<String> chosen) {
        SortedSet<String> states = GroupStates.on(atlas, group, day);
        Map<String, YearValues.Dated> populations = atlas.indicator(MeasuredFigure.POPULATION)
                .map(figure ->
                        YearValues.of(figure, day.getYear(), Set.copyOf(states)).byState())
                .orElse(Map.of());
        Stream<String> largest = states.stream()
                .sorted(Comparator.comparingDouble((String state) ->
                        populations.containsKey(state) ? -populations.get(state).value() : 0));
        List<Group> picked = Stream.concat(chosen.stream().sorted(), largest)
                .distinct()
                .limit(MOST)
                .<Group>map(state -> Group.Picked.of(List.of(state)))
                .toList();
        return picked.size() >= FEWEST
                ? picked
                : Stream.concat(
                                picked.stream(),
                                Stream.of(group, new Group.Everybody(), Group.Participants.members("un")))
                        .distinct()
                        .limit(FEWEST)
                        .toList();
    }
}
