package atlas.chart.figure;

import atlas.analysis.CitedSources;
import atlas.analysis.group.GroupWords;
import atlas.chart.ScatterPlot.PointGroup;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import atlas.domain.organization.Participation;
import atlas.domain.place.State;
import atlas.domain.place.WorldRegion;
import atlas.i18n.Messages;
import atlas.view.desk.Scatter.PointColour;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the points of a scatter plot belong to, by which they are coloured.
///
/// @param groups  those that have states, in their order; the rest last
/// @param byState the number of each state's group
/// @param sources ids of those that say who belongs to what
record PointGroups(List<PointGroup> groups, Map<String, Integer> byState, List<String> sources) {

    /// So many colours can be told apart.
    private static final int MOST = 6;

    PointGroups {
        groups = List.copyOf(groups);
        byState = Map.copyOf(byState);
        sources = List.copyOf(sources);
    }

    /// What the states of a group belong to on its day.
    static PointGroups of(Atlas atlas, Messages messages, PointColour colour, FigureGroup group) {
        return switch (colour) {
            case PointColour.One() -> new PointGroups(List.of(), Map.of(), List.of());
            case PointColour.ByStatus(String id) ->
                atlas.organization(id)
                        .map(organization -> byStatus(organization, messages, group))
                        .orElseGet(() -> of(atlas, messages, new PointColour.One(), group));
            case PointColour.ByRegion() -> byRegion(atlas, messages, group);
            case PointColour.ByGroup(Group other) -> byGroup(atlas, messages, other, group);
        };
    }

    private static PointGroups byStatus(Organization organization, Messages messages, FigureGroup group) {
        Map<String, Participation> found = organization.participationOn(group.day());
        String name = organization.shortNames().in(messages.language());
        return numbered(
                group,
                Stream.of(MembershipStatus.values()).toList(),
                state -> Optional.ofNullable(found.get(state))
                        .map(participation -> participation.membership().membershipStatus()),
                new Words<>(
                        status -> messages.get("chart.scatter.status", name, messages.get("status." + status.name())),
                        messages.get("chart.scatter.no-status", name)),
                CitedSources.of(group.areas().stream()
                        .flatMap(state -> Optional.ofNullable(found.get(state)).stream())
                        .map(Participation::membership)
                        .toList()));
    }

    /// By the smallest regions, or by larger ones where there are more than colours can tell apart.
    private static PointGroups byRegion(Atlas atlas, Messages messages, FigureGroup group) {
        Function<String, Optional<WorldRegion>> smallest =
                state -> atlas.state(state).flatMap(State::region);
        Function<String, Optional<WorldRegion>> shown = smallest;
        while (count(shown, group) > MOST) {
            Function<String, Optional<WorldRegion>> finer = shown;
            if (group.areas().stream()
                    .flatMap(state -> finer.apply(state).stream())
                    .allMatch(region -> region.larger().isEmpty())) {
                break;
            }
            shown = state -> finer.apply(state).map(region -> region.larger().orElse(region));
        }
        return numbered(
                group,
                Arrays.asList(WorldRegion.values()),
                shown,
                new Words<>(
                        region -> messages.get("world-region." + region.name()),
                        messages.get("chart.scatter.no-region")),
                List.of(WorldRegion.SOURCE));
    }

    private static long count(Function<String, Optional<WorldRegion>> regions, FigureGroup group) {
        return group.areas().stream()
                .flatMap(state -> regions.apply(state).stream())
                .distinct()
                .count();
    }

    private static PointGroups byGroup(Atlas atlas, Messages messages, Group other, FigureGroup group) {
        FigureGroup found = FigureGroup.of(atlas, other, group.day(), List.of(), messages);
        return numbered(
                group,
                List.of(Boolean.TRUE),
                state -> Optional.of(Boolean.TRUE).filter(_ -> found.areas().contains(state)),
                new Words<>(_ -> new GroupWords(atlas, messages).of(other), messages.get("chart.scatter.not-in-group")),
                found.sources());
    }

    /// How groups are called.
    ///
    /// @param rest those that are in none
    private record Words<T>(Function<T, String> names, String rest) {}

    /// Numbers the groups that have states.
    ///
    /// @param all in their order
    private static <T> PointGroups numbered(
            FigureGroup group,
            List<T> all,
            Function<String, Optional<T>> ofState,
            Words<T> words,
            List<String> sources) {
        List<T> there = all.stream()
                .filter(each -> group.areas().stream()
                        .anyMatch(state ->
                                ofState.apply(state).filter(each::equals).isPresent()))
                .toList();
        Map<String, Integer> byState = new HashMap<>();
        group.areas()
                .forEach(state -> byState.put(
                        state, ofState.apply(state).map(there::indexOf).orElse(there.size())));
        List<PointGroup> groups = new ArrayList<>(there.stream()
                .map(each -> new PointGroup(words.names().apply(each), false))
                .toList());
        if (byState.containsValue(there.size())) {
            groups.add(new PointGroup(words.rest(), true));
        }
        return new PointGroups(groups, byState, sources);
    }

    /// The number of a state's group; 0 where there are none.
    int of(String state) {
        return byState.getOrDefault(state, 0);
    }

    /// The name of a state's group; empty where there are none.
    Optional<String> nameOf(String state) {
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(groups.get(of(state)).name());
    }
}
