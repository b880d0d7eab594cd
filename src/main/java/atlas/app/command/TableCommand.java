package atlas.app.command;

import atlas.app.system.CliArguments;
import atlas.app.system.ExitCode;
import atlas.domain.Atlas;
import atlas.domain.organization.Organization;
import atlas.export.ConflictTables;
import atlas.export.OrganizationTables;
import atlas.export.RecordTables;
import atlas.export.ReferenceTables;
import atlas.export.VoteTables;
import atlas.i18n.Language;
import atlas.table.Table;
import atlas.table.TableFormat;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
            "events: all that is dated; with --date, up to the day.",
            "roll-calls: the votes of the General Assembly with their results; votes: what each member did in them, or, "
                    + "with --state, one of them.",
            "armed-conflicts: a row for each conflict and year in which it was active, as UCDP counts them; with --date, "
                    + "those of the day's year.",
            "In JSON numbers are numbers, lists are arrays and what is not known is null."
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
            description = "A state by ISO 3166-1 alpha-3, for instance KAZ: what the table of votes is limited to.")
    private @Nullable String state;

    @Option(names = "--format", paramLabel = "F", description = "csv (the default), json or markdown.")
    private TableFormat format = TableFormat.CSV;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write, whole or not at all; - (the default) is the console.")
    private String out = Destination.CONSOLE;

    @Override
    public Integer call() {
        if (atlasCommand == null || what == null || spec == null) {
            throw new IllegalStateException("picocli gives all three");
        }
        refuse(spec, what, filter.limitDay() && !what.isOfADay(), "--date", TableKind::isOfADay);
        refuse(
                spec,
                what,
                filter.limitOrganization() && !what.isOfOrganizations(),
                "--organization",
                TableKind::isOfOrganizations);
        refuse(spec, what, state != null && !what.isOfStates(), "--state", TableKind::isOfStates);
        Console console = atlasCommand.console();
        Destination destination = Destination.of(out, console);
        Atlas atlas = DatasetFolder.in(atlasCommand.assets()).atlas(console.err());
        Table table = table(atlas, what);
        destination.write(stream -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            format.write(table, writer);
            writer.flush();
        });
        return ExitCode.DONE;
    }

    private static void refuse(
            CommandSpec spec, TableKind kind, boolean isUseless, String option, Predicate<TableKind> uses) {
        if (isUseless) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The table " + kind + " has no use for " + option + "; these have: "
                            + Arrays.stream(TableKind.values())
                                    .filter(uses)
                                    .map(TableKind::toString)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
    }

    private Table table(Atlas atlas, TableKind kind) {
        Language words = filter.language();
        Optional<Organization> only = filter.organization(atlas);
        Optional<LocalDate> day = filter.day(atlas);
        RecordTables recordTables = new RecordTables(atlas, words);
        OrganizationTables organizations = new OrganizationTables(atlas, words, only);
        ConflictTables conflicts = new ConflictTables(atlas, words);
        VoteTables votes = new VoteTables(atlas, words);
        ReferenceTables references = new ReferenceTables(atlas, words);
        return switch (kind) {
            case MEMBERSHIPS -> organizations.memberships(day);
            case FIGURES -> recordTables.figures(only, day);
            case EVENTS -> recordTables.events(only, day);
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
            case CONFLICT_EVENTS -> conflicts.events();
            case AGREEMENTS -> conflicts.agreements();
            case RESOLUTIONS -> conflicts.resolutions();
            case ROLL_CALLS -> votes.rollCalls();
            case VOTES -> votes.votes(Optional.ofNullable(state).map(iso3 -> CliArguments.state(atlas, iso3)));
            case ARMED_CONFLICTS -> conflicts.armedConflicts(day);
            case CONTROLS -> conflicts.controls();
            case CLAIMS -> references.claims();
            case GLOSSARY -> references.glossary();
            case INDICATORS -> references.indicators();
            case SOURCES -> references.sources();
        };
    }
}
