package atlas.app;

import atlas.assets.AssetFolder;
import atlas.assets.LoadedAtlas;
import atlas.domain.Atlas;
import atlas.domain.Organization;
import atlas.export.ConflictTables;
import atlas.export.OrganizationTables;
import atlas.export.ReferenceTables;
import atlas.export.Table;
import atlas.export.TableFormat;
import atlas.export.Tables;
import atlas.i18n.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Writes a table.
@Command(
        name = "table",
        description = {
            "Writes the records of the datasets as a table, one row a record, with the ids of its sources.",
            "memberships: with --organization, who takes part on the day (all records without a day); a status with a "
                    + "question mark is not certain on the day. Without --organization, all records of all.",
            "figures: the newest value up to the day's year (all values without a day).",
            "events: all that is dated, up to the day."
        })
final class TableCommand implements Callable<Integer> {

    /// What the table holds.
    enum What {
        MEMBERSHIPS,
        FIGURES,
        EVENTS,
        STATES,
        CITIES,
        ORGANIZATIONS,
        PARTNERS,
        MEETINGS,
        CHAIRS,
        OFFICERS,
        SEATS,
        BODIES,
        MILESTONES,
        STAGES,
        MEASURES,
        AGREEMENTS,
        RESOLUTIONS,
        VOTES,
        CONTROLS,
        CLAIMS,
        GLOSSARY,
        INDICATORS,
        SOURCES;

        /// As it is written on the command line.
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @ParentCommand
    private @Nullable AtlasCommand atlasCommand;

    @Option(names = "--what", required = true, paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}.")
    private @Nullable What what;

    @Mixin
    private Limits limits = new Limits();

    @Option(names = "--format", paramLabel = "F", description = "csv (the default), json or markdown.")
    private TableFormat format = TableFormat.CSV;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; - (the default) is the console.")
    private String out = "-";

    @Override
    public Integer call() {
        if (atlasCommand == null || what == null) {
            throw new IllegalStateException("picocli gives both");
        }
        LoadedAtlas loaded = new AssetFolder(atlasCommand.assets()).readAtlas();
        loaded.problems().forEach(problem -> System.err.println(problem));
        write(format.write(table(loaded.atlas(), what)));
        return 0;
    }

    private Table table(Atlas atlas, What kind) {
        Language words = limits.language();
        Tables tables = new Tables(atlas, words);
        Optional<Organization> only = limits.organization(atlas);
        Optional<LocalDate> day = limits.day();
        OrganizationTables organizations = new OrganizationTables(atlas, words, only);
        ConflictTables conflicts = new ConflictTables(atlas, words);
        ReferenceTables references = new ReferenceTables(atlas, words);
        return switch (kind) {
            case MEMBERSHIPS -> only.map(one -> tables.memberships(one, day)).orElseGet(organizations::memberships);
            case FIGURES -> tables.figures(only, day);
            case EVENTS -> tables.events(only, day);
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
            case AGREEMENTS -> conflicts.agreements();
            case RESOLUTIONS -> conflicts.resolutions();
            case VOTES -> conflicts.votes();
            case CONTROLS -> conflicts.controls();
            case CLAIMS -> references.claims();
            case GLOSSARY -> references.glossary();
            case INDICATORS -> references.indicators();
            case SOURCES -> references.sources();
        };
    }

    private void write(String text) {
        if (out.equals("-")) {
            PrintStream console = new PrintStream(System.out, false, StandardCharsets.UTF_8);
            console.print(text);
            console.flush();
            return;
        }
        try {
            Files.writeString(Path.of(out), text);
        } catch (IOException e) {
            throw new UserMistake("The table could not be written to " + out + ": " + Words.reason(e) + ".", e);
        }
    }
}
