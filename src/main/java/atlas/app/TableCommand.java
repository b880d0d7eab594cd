package atlas.app;

import atlas.assets.AssetFolder;
import atlas.assets.LoadedAtlas;
import atlas.domain.Atlas;
import atlas.domain.Organization;
import atlas.export.Table;
import atlas.export.TableFormat;
import atlas.export.Tables;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Writes a table.
@Command(
        name = "table",
        description = {
            "Writes memberships, figures or events as a table.",
            "memberships: who takes part on the day (all records without a day); a status with a question mark is not "
                    + "certain on the day.",
            "figures: the newest value up to the day's year (all values without a day).",
            "events: all that is dated, up to the day."
        })
final class TableCommand implements Callable<Integer> {

    /// What the table holds.
    enum What {
        MEMBERSHIPS,
        FIGURES,
        EVENTS
    }

    @ParentCommand
    private @Nullable AtlasCommand atlasCommand;

    @Option(names = "--what", required = true, paramLabel = "KIND", description = "memberships, figures or events.")
    private @Nullable What what;

    @Option(names = "--organization", paramLabel = "ID", description = "Limits the table to an organization.")
    private @Nullable String organization;

    @Option(names = "--date", paramLabel = "D", description = "The day, for instance 2022-10-13.")
    private @Nullable LocalDate date;

    @Option(names = "--format", paramLabel = "F", description = "csv (the default) or json.")
    private TableFormat format = TableFormat.CSV;

    @Option(names = "--language", paramLabel = "L", description = "Of names: en (the default), tr, ru or kk.")
    private String language = "en";

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
        Tables tables = new Tables(atlas, Words.language(language));
        Optional<Organization> only = Optional.ofNullable(organization).map(id -> Words.organization(atlas, id));
        Optional<LocalDate> day = Optional.ofNullable(date);
        return switch (kind) {
            case MEMBERSHIPS -> tables.memberships(only.orElseGet(() -> Words.organization(atlas, "cica")), day);
            case FIGURES -> tables.figures(only, day);
            case EVENTS -> tables.events(only, day);
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
