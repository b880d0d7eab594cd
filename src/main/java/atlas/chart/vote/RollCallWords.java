package atlas.chart.vote;

import atlas.analysis.CitedSources;
import atlas.analysis.vote.RollCallScope;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.domain.organization.Organization;
import atlas.domain.vote.RollCall;
import atlas.domain.vote.RollCallTopic;
import atlas.i18n.Messages;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Of which votes a chart is, in words.
public final class RollCallWords {

    /// A name of a file stays shorter than systems allow.
    private static final int LONGEST_NAME = 60;

    private final Atlas atlas;
    private final Messages messages;

    public RollCallWords(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
    }

    /// `2018`, or `1990–2019`.
    public static String years(RollCallScope scope) {
        return scope.firstYear() == scope.lastYear()
                ? Integer.toString(scope.firstYear())
                : scope.firstYear() + "–" + scope.lastYear();
    }

    /// What the votes are about; empty if about everything.
    Optional<String> topic(RollCallTopic topic) {
        return switch (topic) {
            case RollCallTopic.Everything() -> Optional.empty();
            case RollCallTopic.About(var subject) ->
                Optional.of(messages.get("chart.votes.subject", messages.get("votes.subject." + subject.name())));
            case RollCallTopic.OnConflict(String id) ->
                Optional.of(messages.get(
                        "chart.votes.conflict",
                        atlas.conflict(id)
                                .map(conflict -> conflict.names().in(messages.language()))
                                .orElse(id)));
        };
    }

    /// What has to be known of a scope: how subjects are told from one another, and of which years not all is there.
    public List<String> notes(RollCallScope scope) {
        return Stream.of(
                        scope.topic() instanceof RollCallTopic.About
                                ? Optional.of("chart.note.votes.subjects")
                                : Optional.<String>empty(),
                        scope.hasSelectedYears() ? Optional.of("chart.note.votes.selected") : Optional.<String>empty())
                .flatMap(Optional::stream)
                .map(messages::get)
                .toList();
    }

    /// The sources of votes, those of most of them first, and of the memberships of groups.
    public List<String> sources(Collection<RollCall> rollCalls, Collection<Group> groups) {
        return Stream.concat(
                        sourcesOf(rollCalls).stream(),
                        groups.stream()
                                .flatMap(group -> group.organizations().stream())
                                .distinct()
                                .flatMap(id -> atlas.organization(id).stream())
                                .map(Organization::memberships)
                                .flatMap(memberships -> CitedSources.of(memberships).stream()))
                .distinct()
                .toList();
    }

    /// The sources of votes, those of most of them first.
    static List<String> sourcesOf(Collection<RollCall> rollCalls) {
        Map<String, Long> counts = rollCalls.stream()
                .flatMap(rollCall -> rollCall.sources().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    String stateName(String iso3) {
        return atlas.state(iso3)
                .map(state -> state.nameOnMap(messages.language()))
                .orElse(iso3);
    }

    /// Small letters, digits and hyphens, for the name of a file.
    static String fileName(String text) {
        String name =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).replaceAll("-$", "") : name;
    }
}
