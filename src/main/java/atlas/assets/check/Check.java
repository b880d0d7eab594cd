package atlas.assets.check;

import atlas.assets.AssetFolder;
import atlas.assets.json.AssetProblem;
import atlas.assets.json.JsonLines;
import atlas.assets.json.LoadContext;
import atlas.assets.story.StoryJson;
import atlas.domain.Atlas;
import atlas.domain.figure.Indicator;
import atlas.domain.vote.Ballot;
import atlas.geo.Detail;
import atlas.geo.Geography;
import atlas.story.Story;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/// What a thorough check of the datasets found: how much there is of each kind, and everything that is wrong, by
/// schema, by the readers and between the files.
///
/// @param sources  what weakens the sources
/// @param counts   what could be read, by kind, every kind being there; empty where there is no folder of datasets
/// @param problems in the order of files
public record Check(Map<Counted, Integer> counts, SourcesCheck sources, List<AssetProblem> problems) {

    /// What is counted.
    public enum Counted {
        STATES,
        ORGANIZATIONS,
        MEMBERSHIPS,
        PARTNERS,
        MEETINGS,
        MILESTONES,
        PRIORITY_AREAS,
        CRITERIA,
        CONFLICTS,
        CONTROLS,
        EVENTS,
        AGREEMENTS,
        RESOLUTIONS,
        ROLL_CALLS,
        VOTES,
        ARMED_CONFLICTS,
        CONFLICT_YEARS,
        INDICATORS,
        VALUES,
        CLAIMS,
        TERMS,
        STORIES,
        CHAPTERS,
        SEAS,
        CITIES,
        SHAPES,
        SOURCES
    }

    public Check {
        counts = counts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(counts));
        problems = List.copyOf(problems);
    }

    public boolean isFine() {
        return problems.isEmpty();
    }

    /// Checks a folder of datasets.
    public static Check of(Path folder) {
        AssetFolder assets = new AssetFolder(folder);
        LoadContext context = new LoadContext(folder);
        if (assets.isMissing(context)) {
            return new Check(Map.of(), new SourcesCheck(Map.of()), context.problems());
        }
        Atlas atlas = assets.readAtlas(context, _ -> {});
        Detail overview = assets.readOverview(context);
        Detail closeUp = assets.readCloseUp(context, overview);
        context.readWhatWasPutOff();
        CrossChecks.check(atlas, overview, closeUp, context);
        TablesCheck.check(folder, atlas, context);
        List<Story> stories = StoryJson.bundled(context, atlas);
        StoriesCheck.check(stories, context);
        SourcesCheck sources = SourcesCheck.of(atlas.sources(), context);
        List<AssetProblem> problems = together(context.problems(), SchemaCheck.of(folder));
        return new Check(
                counts(
                        atlas,
                        stories,
                        List.of(
                                overview.states(),
                                overview.waters(),
                                overview.regions(),
                                closeUp.states(),
                                closeUp.waters(),
                                closeUp.regions())),
                sources,
                JsonLines.in(folder).numbered(problems));
    }

    /// What the readers say and, at other places, what the schemas say.
    private static List<AssetProblem> together(List<AssetProblem> readers, List<AssetProblem> schemas) {
        record ProblemPlace(String file, String place) {}
        List<AssetProblem> all = new ArrayList<>(readers);
        Set<ProblemPlace> problemPlaces = new HashSet<>();
        readers.forEach(problem -> problemPlaces.add(new ProblemPlace(problem.file(), problem.place())));
        schemas.stream()
                .filter(problem -> !problemPlaces.contains(new ProblemPlace(problem.file(), problem.place())))
                .forEach(all::add);
        return all.stream().sorted(Comparator.comparing(AssetProblem::file)).toList();
    }

    private static Map<Counted, Integer> counts(Atlas atlas, List<Story> stories, List<Geography> geographies) {
        Map<Counted, Integer> counts = new EnumMap<>(Counted.class);
        var organizations = atlas.organizations().values();
        counts.put(Counted.STATES, atlas.states().size());
        counts.put(Counted.ORGANIZATIONS, organizations.size());
        counts.put(
                Counted.MEMBERSHIPS, sum(organizations, one -> one.memberships().size()));
        counts.put(Counted.PARTNERS, sum(organizations, one -> one.partners().size()));
        counts.put(Counted.MEETINGS, sum(organizations, one -> one.meetings().size()));
        counts.put(
                Counted.MILESTONES, sum(organizations, one -> one.milestones().size()));
        var conflicts = atlas.conflicts().values();
        counts.put(Counted.CONFLICTS, conflicts.size());
        counts.put(Counted.CONTROLS, atlas.controls().size());
        counts.put(Counted.EVENTS, sum(conflicts, one -> one.events().size()));
        counts.put(
                Counted.PRIORITY_AREAS,
                sum(
                        organizations,
                        one -> sum(one.measures(), part -> part.priorityAreas().size())));
        counts.put(Counted.AGREEMENTS, sum(conflicts, one -> one.agreements().size()));
        counts.put(Counted.RESOLUTIONS, sum(conflicts, one -> one.resolutions().size()));
        counts.put(Counted.ROLL_CALLS, atlas.rollCalls().all().size());
        counts.put(
                Counted.VOTES,
                sum(
                        atlas.rollCalls().all(),
                        it -> it.ballots().count(Ballot.YES)
                                + it.ballots().count(Ballot.NO)
                                + it.ballots().count(Ballot.ABSTAIN)));
        var armedConflicts = atlas.armedConflicts().byId().values();
        counts.put(Counted.ARMED_CONFLICTS, armedConflicts.size());
        counts.put(
                Counted.CONFLICT_YEARS, sum(armedConflicts, one -> one.years().size()));
        counts.put(Counted.STORIES, stories.size());
        counts.put(Counted.CHAPTERS, sum(stories, story -> story.chapters().size()));
        counts.put(Counted.TERMS, atlas.glossary().size());
        counts.put(Counted.INDICATORS, atlas.indicators().size());
        counts.put(Counted.VALUES, sum(atlas.indicators().values(), Check::values));
        counts.put(Counted.CLAIMS, atlas.claims().size());
        counts.put(Counted.CRITERIA, atlas.ladder().criteria().size());
        counts.put(Counted.SEAS, atlas.seas().size());
        counts.put(Counted.CITIES, atlas.cities().size());
        counts.put(Counted.SHAPES, sum(geographies, one -> one.shapes().size()));
        counts.put(Counted.SOURCES, atlas.sources().size());
        return counts;
    }

    private static int values(Indicator indicator) {
        return sum(indicator.series().byState().values(), Map::size)
                + indicator.series().world().size();
    }

    private static <T> int sum(Collection<T> things, ToIntFunction<T> size) {
        return things.stream().mapToInt(size).sum();
    }
}
