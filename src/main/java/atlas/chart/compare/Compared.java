package atlas.chart.compare;

import atlas.analysis.compare.ComparedGroup;
import atlas.chart.ComparedSide;
import atlas.chart.figure.FigureGroup;
import atlas.domain.Atlas;
import atlas.domain.date.Period;
import atlas.domain.organization.Membership;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What is compared on a day.
///
/// @param sides  for the reader
/// @param groups in the same order
record Compared(List<ComparedSide> sides, List<ComparedGroup> groups, LocalDate day) {

    Compared {
        sides = List.copyOf(sides);
        groups = List.copyOf(groups);
    }

    boolean hasStates() {
        return sides.stream().anyMatch(ComparedSide::isState);
    }

    boolean hasGroups() {
        return sides.stream().anyMatch(side -> !side.isState());
    }

    /// The sources of who is in the groups.
    List<String> sources(Atlas atlas) {
        return groups.stream()
                .flatMap(group -> memberships(group, atlas))
                .flatMap(membership -> membership.sources().stream())
                .distinct()
                .toList();
    }

    private Stream<Membership> memberships(ComparedGroup group, Atlas atlas) {
        return group.group().organizations().stream()
                .flatMap(id -> atlas.organization(id).stream())
                .flatMap(organization -> organization.memberships().stream()
                        .filter(membership -> group.states().contains(membership.state())
                                && organization.certaintyOn(membership, day) != Period.Certainty.NO));
    }

    /// All areas that are compared, as charts of figures need them.
    FigureGroup everybody(Atlas atlas) {
        SortedSet<String> areas = new TreeSet<>();
        groups.forEach(group -> areas.addAll(group.areas()));
        return new FigureGroup(CompareWords.names(sides), day, areas, Set.of(), sources(atlas));
    }
}
