package atlas.assets;

import atlas.assets.json.JsonPlace;
import atlas.assets.json.LoadContext;
import atlas.assets.json.References;
import atlas.assets.json.Referent;
import atlas.assets.record.ArmedConflictsReader;
import atlas.assets.record.CitiesReader;
import atlas.assets.record.ClaimsReader;
import atlas.assets.record.ConflictReader;
import atlas.assets.record.ControlsReader;
import atlas.assets.record.CslItemsReader;
import atlas.assets.record.GlossaryReader;
import atlas.assets.record.IndicatorsReader;
import atlas.assets.record.OrganizationReader;
import atlas.assets.record.SeasReader;
import atlas.assets.record.SourcesReader;
import atlas.assets.record.StatesReader;
import atlas.assets.record.TransformationReader;
import atlas.assets.story.StoryJson;
import atlas.assets.table.RollCallTable;
import atlas.assets.topology.TopologyReader;
import atlas.citation.CslItem;
import atlas.domain.Atlas;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Control;
import atlas.domain.figure.Indicator;
import atlas.domain.organization.Claim;
import atlas.domain.organization.InstitutionalLadder;
import atlas.domain.organization.Organization;
import atlas.domain.place.City;
import atlas.domain.place.Sea;
import atlas.domain.place.State;
import atlas.domain.text.Source;
import atlas.domain.text.Term;
import atlas.domain.vote.RollCalls;
import atlas.geo.Detail;
import atlas.geo.Geography;
import atlas.geo.World;
import atlas.i18n.Sentence;
import atlas.story.Story;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The folder of the datasets. Its two halves, the atlas and the world, are independent and can be read at the same
/// time by two threads. Reading never throws for bad content: a wrong file or record loses only what it holds.
public record AssetFolder(Path path) {

    public static final String ATLAS_FILE = "atlas.json";
    public static final String WORLD_FILE = "geography/world-50m.json";
    public static final String WATERS_FILE = "geography/waters-50m.json";
    public static final String REGIONS_FILE = "geography/regions.json";
    public static final String FINE_WORLD_FILE = "geography/world-10m.json";
    public static final String FINE_WATERS_FILE = "geography/waters-10m.json";
    public static final String FINE_REGIONS_FILE = "geography/regions-10m.json";

    /// By any of these a folder of datasets is known.
    private static final List<String> FILES = List.of(
            ATLAS_FILE,
            StatesReader.FILE,
            SourcesReader.FILE,
            OrganizationReader.FOLDER,
            ConflictReader.FOLDER,
            IndicatorsReader.FOLDER,
            "geography");

    /// What stands in for the day up to which the data were checked where `atlas.json` does not tell.
    private static final LocalDate DEFAULT_AS_OF = LocalDate.of(2025, 12, 31);

    /// Reads all but the shapes.
    public LoadedAtlas readAtlas() {
        return readAtlas(_ -> {});
    }

    /// Reads all but the shapes.
    ///
    /// @param first is handed, before the rest is read, an atlas with what the first picture of the map shows
    public LoadedAtlas readAtlas(Consumer<Atlas> first) {
        LoadContext context = new LoadContext(path);
        return new LoadedAtlas(readAtlas(context, first), context, this::readSourcesInFull);
    }

    /// Reads the shapes of states, waters and regions at 1:50m.
    public LoadedWorld readWorld() {
        LoadContext context = new LoadContext(path);
        Detail overview = readOverview(context);
        return new LoadedWorld(new World(overview), context.problems());
    }

    /// Reads the stories that come with the atlas, in the order of their ids; what is wrong in them is left out.
    public List<Story> stories(Atlas atlas) {
        return StoryJson.bundled(new LoadContext(path), atlas);
    }

    /// Reads the sources with what only citations need, by id.
    ///
    /// @throws UncheckedIOException if the file cannot be read
    public Map<String, CslItem> readSourcesInFull() {
        return CslItemsReader.read(path);
    }

    /// Reads the shapes for close-ups: states and regions at 1:10m, and the waters of 1:50m without the steps of their
    /// source.
    ///
    /// @param overview has the waters that are drawn where the file of those for close-ups is lost
    public LoadedDetail readCloseUp(Detail overview) {
        LoadContext context = new LoadContext(path);
        Detail closeUp = readCloseUp(context, overview);
        return new LoadedDetail(closeUp, context.problems());
    }

    public Atlas readAtlas(LoadContext context, Consumer<Atlas> first) {
        if (isMissing(context)) {
            Atlas none = Atlas.upTo(DEFAULT_AS_OF).build();
            first.accept(none);
            return none;
        }
        Head head = context.json(ATLAS_FILE)
                .flatMap(root -> context.whole(root, AssetFolder::head))
                .orElse(new Head(DEFAULT_AS_OF, List.of()));
        References references = context.references();
        Map<String, State> states = StatesReader.read(context);
        references.know(Referent.STATE, states.keySet());
        Map<String, Conflict> conflicts = ConflictReader.read(context);
        Supplier<RollCalls> rollCalls = RollCallTable.read(context);
        List<Control> controls = ControlsReader.read(context);
        List<Sea> seas = SeasReader.read(context);
        OrganizationReader organizationReader = new OrganizationReader(context, head.organizations());
        first.accept(Atlas.upTo(head.asOf())
                .states(states)
                .organizations(organizationReader.first())
                .conflicts(conflicts)
                .rollCalls(rollCalls)
                .controls(controls)
                .seas(seas)
                .build());
        references.know(Referent.CONFLICT, conflicts.keySet());
        Map<String, Organization> organizations = organizationReader.all();
        Map<String, Source> sources = SourcesReader.read(context);
        references.know(Referent.SOURCE, sources.keySet());
        IndicatorsReader.Figures figures = IndicatorsReader.read(context);
        Map<String, Indicator> indicators = figures.indicators();
        List<Claim> claims = ClaimsReader.read(context);
        InstitutionalLadder ladder = TransformationReader.read(context, organizations);
        List<Term> glossary = GlossaryReader.read(context);
        List<City> cities = CitiesReader.read(context);
        references.know(Referent.ORGANIZATION, organizations.keySet());
        references.know(Referent.INDICATOR, indicators.keySet());
        references.know(Referent.TERM, glossary.stream().map(Term::id).collect(Collectors.toSet()));
        return Atlas.upTo(head.asOf())
                .states(states)
                .organizations(organizations)
                .conflicts(conflicts)
                .rollCalls(rollCalls)
                .armed(ArmedConflictsReader.read(context))
                .controls(controls)
                .indicators(indicators)
                .figuresElsewhere(figures.elsewhere())
                .claims(claims)
                .ladder(ladder)
                .seas(seas)
                .cities(cities)
                .glossary(glossary)
                .sources(sources)
                .build();
    }

    /// What `atlas.json` says.
    ///
    /// @param organizations ids, in the order in which they are offered
    private record Head(LocalDate asOf, List<String> organizations) {}

    private static Head head(JsonPlace place) {
        return new Head(asOf(place.at("asOf")), place.optionalItems("organizations", AssetFolder::organization));
    }

    private static LocalDate asOf(JsonPlace place) {
        LocalDate day = place.asDay();
        if (!place.isSpoiled() && (day.isBefore(Atlas.FIRST_DAY) || day.isAfter(Atlas.LAST_DAY))) {
            place.reject(Sentence.of("problem.day-between", Atlas.FIRST_DAY, Atlas.LAST_DAY));
        }
        return day;
    }

    /// An id that may become the name of a file; one that cannot is left out.
    private static String organization(JsonPlace place) {
        String id = place.asId();
        if (!place.isSpoiled()) {
            place.context().references().use(Referent.ORGANIZATION, id, place);
        }
        return id;
    }

    public Detail readOverview(LoadContext context) {
        return isMissing(context)
                ? Detail.EMPTY
                : new Detail(
                        TopologyReader.read(context, WORLD_FILE, "states", Optional.of("boundaries")),
                        TopologyReader.read(context, WATERS_FILE, "lakes", Optional.of("rivers")),
                        TopologyReader.read(context, REGIONS_FILE, "regions", Optional.empty()));
    }

    public Detail readCloseUp(LoadContext context, Detail overview) {
        if (isMissing(context)) {
            return Detail.EMPTY;
        }
        Geography states = TopologyReader.read(context, FINE_WORLD_FILE, "states", Optional.of("boundaries"));
        Geography waters = TopologyReader.read(context, FINE_WATERS_FILE, "lakes", Optional.of("rivers"));
        Geography regions = TopologyReader.read(context, FINE_REGIONS_FILE, "regions", Optional.empty());
        return new Detail(states, waters.shapes().isEmpty() ? overview.waters() : waters, regions);
    }

    /// Whether there is nothing to read, which is then reported.
    public boolean isMissing(LoadContext context) {
        if (!Files.isDirectory(path)) {
            context.report("", "", Sentence.of("problem.no-datasets-at", path));
            return true;
        }
        boolean hasData = FILES.stream().anyMatch(file -> Files.exists(path.resolve(file)));
        if (!hasData) {
            context.report("", "", Sentence.of("problem.no-datasets-in", path, String.join(", ", FILES)));
        }
        return !hasData;
    }
}
