package atlas.chart.figure;

import atlas.analysis.CitedSources;
import atlas.analysis.ShareCalculator;
import atlas.analysis.group.GroupStates;
import atlas.analysis.group.GroupWords;
import atlas.domain.Atlas;
import atlas.domain.date.Period;
import atlas.domain.group.Group;
import atlas.domain.place.WorldRegion;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Of whom a chart of figures is.
///
/// @param words   the group in the reader's language, to stand in a sentence
/// @param areas   the areas of today's states in it, which the figures are counted by, ISO 3166-1 alpha-3
/// @param marked  those of them that the reader chose
/// @param sources ids of those that say who is in it
public record FigureGroup(
        String words, LocalDate day, SortedSet<String> areas, Set<String> marked, List<String> sources) {

    public FigureGroup {
        areas = Collections.unmodifiableSortedSet(new TreeSet<>(areas));
        marked = Set.copyOf(marked);
        sources = List.copyOf(sources);
    }

    /// A group on a day, in a reader's language.
    ///
    /// @param marked states that stand out where they are in the group
    public static FigureGroup of(
            Atlas atlas, Group group, LocalDate day, Collection<String> marked, Messages messages) {
        SortedSet<String> states = GroupStates.on(atlas, group, day);
        return new FigureGroup(
                new GroupWords(atlas, messages).of(group),
                day,
                new TreeSet<>(ShareCalculator.areasOn(atlas, states, day)),
                Set.copyOf(marked),
                sources(atlas, group, states, day));
    }

    private static List<String> sources(Atlas atlas, Group group, SortedSet<String> states, LocalDate day) {
        List<String> memberships = CitedSources.of(group.organizations().stream()
                .flatMap(id -> atlas.organization(id).stream())
                .flatMap(organization -> organization.memberships().stream())
                .filter(membership -> states.contains(membership.state())
                        && membership.period().on(day) != Period.Certainty.NO)
                .toList());
        return group.namesRegion()
                ? Stream.concat(memberships.stream(), Stream.of(WorldRegion.SOURCE))
                        .toList()
                : memberships;
    }

    public int year() {
        return day.getYear();
    }
}
