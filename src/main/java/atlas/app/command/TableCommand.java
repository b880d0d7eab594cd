package atlas.app.command;

import atlas.analysis.group.GroupStates;
import atlas.analysis.overlap.MemberSets;
import atlas.analysis.overlap.OrganizationPair;
import atlas.app.command.option.AspectOption;
import atlas.app.command.option.ClaimOption;
import atlas.app.command.option.CombinationOptions;
import atlas.app.command.option.CompareOptions;
import atlas.app.command.option.EventOptions;
import atlas.app.command.option.FiguresOption;
import atlas.app.command.option.FilterOptions;
import atlas.app.command.option.GroupOption;
import atlas.app.command.option.RankingOptions;
import atlas.app.command.option.TableKind;
import atlas.app.command.option.ThemeOptions;
import atlas.app.command.option.ViewpointOptions;
import atlas.app.system.CliArguments;
import atlas.app.system.ExitCode;
import atlas.chart.compare.CompareCharts;
import atlas.chart.conflict.ConflictGroup;
import atlas.chart.conflict.RecordedConflicts;
import atlas.chart.overlap.OverlapTables;
import atlas.chart.overlap.UpSetCharts;
import atlas.chart.transformation.TransformationTable;
import atlas.chart.vote.CohesionTable;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.domain.organization.Organization;
import atlas.export.file.TableFile;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.records.ColouringTable;
import atlas.records.ConflictTables;
import atlas.records.ConflictYearTables;
import atlas.records.OrganizationTables;
import atlas.records.RecordTables;
import atlas.records.ReferenceTables;
import atlas.records.VoteTables;
import atlas.table.RowsWritten;
import atlas.table.Table;
import atlas.theme.StateColourer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Writes a table.
@Command(
        name = "table",
        description = {
            "Writes the records of the datasets as a table, one row a record, with the ids of its sources.",
            "memberships: all records; with --date, who takes part on the day: a status with a question mark is not "
                    + "certain on it.",
            "figures: all values; with --date, those that stand on the map in the day's year: of each state the newest "
                    + "up to it that is at most five years older.",
            "ranking: the states of a --group by a --figure on the day of --date, those without a value last; with "
                    + "--since, by the change since then.",
            "events: all that is dated; with --date, up to the day; with --type, --organization or --conflict, --state, --from"
                    + " and --to, only some of it.",
            "state-table: the states of a --group with --figures and their status in --organizations on the day of --date; "
                    + "with --since, besides the values of then and the change. The last two rows are what they have "
                    + "together, by each figure's rule, and how many have an entry.",
            "colouring: what the colours of the map say of each state, of the viewpoint and the theme that are given as for "
                    + "a picture; in a comparison of both sides.",
            "conflicts: what each is on the day of --date, else on the last that the data know.",
            "claims: what was claimed, how it is checked, numerator and denominator, as it was made and again on the day of"
                    + " --date, else the last that the data know, of --group, else the one that each is about; with --claim"
                    + " one claim or formula: whether it holds, what it lacks, at the end of which years and of which other"
                    + " groups it is true. A claim for which the data are lacking is undecided, with the reason, and not"
                    + " false.",
            "roll-calls: the votes of the General Assembly with their results; votes: what each member did in them, or, "
                    + "with --state, one of them.",
            "agreement: how each two members of the United Nations, or states of a --group, voted on whole texts in the "
                    + "year of --date, without it in each year: the share of same votes, Cohen's kappa, Scott's pi and "
                    + "Signorino and Ritter's S, and on how many votes they rest. Where one did not vote or it is not known "
                    + "what it did, the roll call counts neither way. cohesion: how united an organization or --group "
                    + "voted, year by year. Since 2020 the data have only the votes on the atlas's conflicts.",
            "armed-conflicts: a row for each conflict and year in which it was active, as UCDP counts them; with --date, "
                    + "those of the day's year. recorded-conflicts: a row for each conflict of a --group, else all, that the "
                    + "atlas tells or UCDP counts, with its status and deaths in the year of --date. conflict-years: a row "
                    + "for each of them and each year; with --date, those of the day's year.",
            "overlap: a row for each two organizations that have members on the day of --date, else on the last that the data"
                    + " know: members in common, Jaccard's coefficient, how much of each is in the other. shared: a row for"
                    + " each two states, of --group or all members of some organization, with the organizations that both are"
                    + " members of. intersections: a row for each combination of organizations of which states are members, and"
                    + " of no other.",
            "compare: states, organizations and groups side by side, with --sides and --aspect, as the chart of that name.",
            "answer: what a question of --ask was understood as, its answer in a line, what has to be said of it, and the"
                    + " viewpoint that shows it, a row for each way in which it can be read; a question that names no time"
                    + " is about the day of --date, else the last that the data know.",
            "csv: a text that a spreadsheet program would take for a formula has an apostrophe in front; numbers have none. "
                    + "json: numbers are numbers, lists are arrays and what is not known is null. "
                    + "xlsx: numbers and whole days are what they are, and the sources cited have a sheet of their own. "
                    + "geojson: states and colouring with their areas, and events, cities, meetings, seats, conflict-events and "
                    + "armed-conflicts with their places. "
                    + "gpkg: the same, and every other table without places; the sources cited are a table of their own.",
            "The same table makes the same file, byte for byte."
        },
        footerHeading = "%nFor example:%n",
        footer = {
            "  table --what colouring --figure life-expectancy --out life.csv",
            "  table --what ranking --figure gdp-ppp --group sco --measure share-of-world",
            "  table --what state-table --group \"cica not sco\" --figures population,gdp-ppp --organizations csto,oic",
            "  table --what memberships --organization cica --bom --out members.csv",
            "  table --what claims --format json",
            "  table --what claims --date 2014-12-31 --group \"cica or cica:observer\"",
            "  table --what claims --claim \"share of population of cica >= 50 %%\" --date 2022-10-13",
            "  table --what agreement --date 2018-12-31 --group \"cica and sco\"",
            "  table --what organizations --language kk --format markdown",
            "  table --what figures --format xlsx --out figures.xlsx",
            "  table --what states --format geojson --out states.geojson",
            "  table --what meetings --format gpkg --out meetings.gpkg",
            "  table --what overlap --date 2024-07-10",
            "  table --what conflict-years --group cica --out conflict-years.csv",
            "  table --what events --type membership,meeting --organization cica --from 2010 --to 2015",
            "  table --what shared --group \"cica and not sco\" --format json",
            "  table --what intersections --organizations cica,sco,csto --group cica --at-least 2",
            "  table --what transformation --organization cica --date 2022-10-13",
            "  table --what compare --sides \"cica;sco\" --aspect memberships",
            "  table --what answer --ask \"who joined SCO since 2017\""
        })
final class TableCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AtlasCommand atlasCommand;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--what", required = true, paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}.")
    private @Nullable TableKind what;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = "--state",
            paramLabel = "ISO3",
            description = "A state by ISO 3166-1 alpha-3, for instance KAZ: what the tables of votes and events are"
                    + " limited to.")
    private @Nullable String state;

    @Mixin
    private GroupOption group = new GroupOption();

    @Mixin
    private EventOptions events = new EventOptions();

    @Mixin
    private ClaimOption claim = new ClaimOption();

    @Mixin
    private AskOption ask = new AskOption();

    @Mixin
    private RankingOptions ranking = new RankingOptions();

    @Mixin
    private ViewpointOptions viewpoints = new ViewpointOptions();

    @Mixin
    private ThemeOptions themes = new ThemeOptions();

    @Mixin
    private FiguresOption figures = new FiguresOption();

    @Mixin
    private CombinationOptions combinations = new CombinationOptions();

    @Mixin
    private CompareOptions compared = new CompareOptions();

    @Mixin
    private AspectOption aspect = new AspectOption();

    @Option(
            names = "--format",
            paramLabel = "F",
            description =
                    "csv, json, markdown, xlsx, geojson or gpkg; by default what the file's name ends with, and csv"
                            + " on the console.")
    private @Nullable TableOutput given;

    @Option(
            names = "--bom",
            description = "Begin with a byte order mark, by which Excel knows that a csv is written in UTF-8.")
    private boolean isMarked;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "The file to write, whole or not at all; - is the console, and the default but for xlsx and gpkg.")
    private @Nullable String out;

    /// What was asked for; else what the name of the file promises.
    private TableOutput format() {
        return given != null
                ? given
                : Optional.ofNullable(out).flatMap(TableOutput::of).orElse(TableOutput.CSV);
    }

    @Override
    public Integer call() {
        if (atlasCommand == null || what == null || spec == null) {
            throw new IllegalStateException("picocli gives all three");
        }
        refuseUseless(what, spec);
        compared.check(
                "table " + what, what.isOfSides(), new CompareOptions.Beside(group, ranking, aspect, figures), spec);
        if (what.isOfAFigure() && !themes.areOneFigure()) {
            throw new ParameterException(spec.commandLine(), "The table " + what + " needs --figure.");
        }
        if (what.isOfAQuestion() && !ask.isGiven()) {
            throw new ParameterException(spec.commandLine(), "The table " + what + " needs " + AskOption.NAME + ".");
        }
        if (group.isGiven() && filter.limitOrganization()) {
            throw new ParameterException(
                    spec.commandLine(), "Of whom the table is says either --group or --organization.");
        }
        refuse(spec, what);
        Console console = atlasCommand.console();
        Destination destination = Destination.of(out == null ? Destination.CONSOLE : out, console);
        DatasetFolder datasets = DatasetFolder.in(atlasCommand.assets());
        Atlas atlas = datasets.atlas(console.err());
        Table table = table(atlas, what);
        TableFile file =
                new TableFiles(atlas, datasets, console, filter.language()).of(table, what, format().isSpatial());
        destination.write(stream -> file.write(format().inFile(isMarked), stream, RowsWritten.UNTOLD));
        return ExitCode.DONE;
    }

    /// An option that not all kinds have a use for.
    ///
    /// @param uses which have
    private record Limit(boolean isGiven, String option, Predicate<TableKind> uses) {}

    /// Refuses what the kind of table has no use for.
    private void refuseUseless(TableKind kind, CommandSpec of) {
        boolean hasTheme = (themes.areGiven() && !(kind.isOfAFigure() && themes.areOneFigure()))
                || viewpoints.given().isPresent();
        boolean hasChange = ranking.hasSince() || ranking.hasChange();
        Stream.of(
                        new Limit(filter.limitDay(), "--date", TableKind::isOfADay),
                        new Limit(filter.limitOrganization(), "--organization", TableKind::isOfOrganizations),
                        new Limit(hasTheme, "a viewpoint or a theme", TableKind::isOfAViewpoint),
                        new Limit(
                                combinations.limitCombinations(),
                                CombinationOptions.LIMITS,
                                TableKind::isOfCombinations),
                        new Limit(
                                combinations.haveOrganizations(),
                                "--organizations",
                                TableKind::isOfSeveralOrganizations),
                        new Limit(figures.areGiven(), "--figures", TableKind::isOfSeveralFigures),
                        new Limit(state != null, "--state", TableKind::isOfStates),
                        new Limit(group.isGiven(), "--group", TableKind::isOfAGroup),
                        new Limit(events.areGiven(), EventOptions.NAMES, TableKind::isOfEvents),
                        new Limit(claim.isGiven(), ClaimOption.NAME, TableKind::isOfAClaim),
                        new Limit(ask.isGiven(), AskOption.NAME, TableKind::isOfAQuestion),
                        new Limit(ranking.hasMeasure(), "--measure", TableKind::isOfAMeasure),
                        new Limit(hasChange, "--since and --change", TableKind::isOfAChange),
                        new Limit(aspect.isGiven(), "--aspect", TableKind::isOfSides))
                .filter(limit -> limit.isGiven() && !limit.uses().test(kind))
                .findFirst()
                .ifPresent(limit -> refuse(of, kind, limit));
    }

    /// Refuses what the format has no use for.
    private void refuse(CommandSpec spec, TableKind kind) {
        if (isMarked && format() != TableOutput.CSV) {
            throw new ParameterException(
                    spec.commandLine(), "The format " + format() + " has no use for --bom; csv has.");
        }
        if (format() == TableOutput.GEOJSON && !kind.isOnTheMap()) {
            refuse(spec, kind, new Limit(true, "--format geojson", TableKind::isOnTheMap));
        }
        if (format().isBinary() && out == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The format " + format() + " is no text to be read on the console. Name a file with --out; --out - "
                            + "hands the bytes to the console all the same.");
        }
    }

    private static void refuse(CommandSpec spec, TableKind kind, Limit limit) {
        throw new ParameterException(
                spec.commandLine(),
                "The table " + kind + " has no use for " + limit.option() + "; these have: "
                        + Arrays.stream(TableKind.values())
                                .filter(limit.uses())
                                .map(TableKind::toString)
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    private Table table(Atlas atlas, TableKind kind) {
        Language words = filter.language();
        Optional<Organization> only = filter.organization(atlas);
        Optional<LocalDate> day = filter.day(atlas);
        LocalDate shown = day.orElse(atlas.asOf());
        Messages messages = new Messages(words);
        GroupTables groups = new GroupTables(atlas, messages, group);
        RecordTables recordTables = new RecordTables(atlas, words);
        OrganizationTables organizations = new OrganizationTables(atlas, words, only);
        ConflictTables conflicts = new ConflictTables(atlas, words);
        VoteTables votes = new VoteTables(atlas, words);
        ReferenceTables references = new ReferenceTables(atlas, words);
        return switch (kind) {
            case MEMBERSHIPS -> organizations.memberships(day);
            case FIGURES -> recordTables.figures(only, day);
            case EVENTS -> recordTables.events(events.filter(atlas, only, Optional.ofNullable(state)), day);
            case RANKING -> groups.ranking(ranking, themes.figure(atlas), shown);
            case STATE_TABLE -> groups.states(figures, combinations.organizations(atlas), ranking, shown);
            case COLOURING ->
                new ColouringTable(atlas, messages, new StateColourer(atlas))
                        .of(viewpoints.viewpoint(filter, themes, atlas));
            case STATES -> references.states();
            case CITIES -> references.cities();
            case ORGANIZATIONS -> organizations.organizations();
            case PARTNERS -> organizations.partners();
            case MEETINGS -> organizations.meetings();
            case CHAIRS -> organizations.chairs();
            case OFFICERS -> organizations.officers();
            case SEATS -> organizations.seats();
            case BODIES -> organizations.bodies();
            case MILESTONES -> organizations.milestones();
            case STAGES -> organizations.stages();
            case MEASURES -> organizations.measures();
            case CONFLICTS -> conflicts.conflicts(shown);
            case CONFLICT_PARTIES -> conflicts.parties();
            case CONFLICT_PHASES -> conflicts.phases();
            case CONFLICT_EVENTS -> conflicts.events();
            case AGREEMENTS -> conflicts.agreements();
            case RESOLUTIONS -> conflicts.resolutions();
            case ROLL_CALLS -> votes.rollCalls();
            case VOTES -> votes.votes(Optional.ofNullable(state).map(iso3 -> CliArguments.state(atlas, iso3)));
            case AGREEMENT -> groups.agreement(day);
            case COHESION -> CohesionTable.byYear(atlas, groups.voters(only), day);
            case ARMED_CONFLICTS -> conflicts.armedConflicts(day);
            case RECORDED_CONFLICTS -> recordedConflicts(atlas, shown);
            case CONFLICT_YEARS ->
                new ConflictYearTables(atlas, words)
                        .conflictYears(group.group(atlas).map(of -> GroupStates.on(atlas, of, shown)), day);
            case CONTROLS -> conflicts.controls();
            case CLAIMS -> claim.table(atlas, group.group(atlas), group.orHome(atlas), shown, messages);
            case GLOSSARY -> references.glossary();
            case INDICATORS -> references.indicators();
            case FIGURES_ELSEWHERE -> references.figuresElsewhere();
            case SOURCES -> references.sources();
            case OVERLAP -> OverlapTables.organizations(OrganizationPair.all(MemberSets.on(atlas, shown)));
            case SHARED -> groups.shared(shown);
            case INTERSECTIONS ->
                OverlapTables.intersections(new UpSetCharts(atlas, messages)
                        .intersections(combinations.upSet(atlas), group.group(atlas), shown));
            case COMPARE ->
                new CompareCharts(atlas, messages)
                        .of(
                                compared.view(atlas, day, new CompareOptions.Beside(group, ranking, aspect, figures)),
                                shown)
                        .data();
            case ANSWER -> ask.answers(atlas, shown, messages);
            case TRANSFORMATION -> TransformationTable.of(atlas, only, shown, messages);
        };
    }

    /// The list of the desk; of all states where no group is given.
    private Table recordedConflicts(Atlas atlas, LocalDate day) {
        Messages messages = new Messages(filter.language());
        Group of = group.group(atlas).orElseGet(Group.Everybody::new);
        return RecordedConflicts.of(atlas, ConflictGroup.of(atlas, of, day, messages), messages)
                .table();
    }
}
