package atlas.app.command;

import atlas.app.system.CliArguments;
import atlas.app.system.ExitCode;
import atlas.assets.check.Check;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Checks the datasets.
@Command(
        name = "check",
        description =
                "Checks the datasets: counts by kind, what weakens the sources, then every problem with file and place. The exit status is "
                        + "1 where there is one.")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AtlasCommand atlasCommand;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "Folder of the datasets.")
    private @Nullable Path folder;

    @Override
    public Integer call() {
        if (atlasCommand == null) {
            throw new IllegalStateException("picocli sets the parent command before it calls this");
        }
        DatasetFolder datasets = DatasetFolder.in(folder != null ? folder : atlasCommand.assets());
        Check check = Check.of(datasets.folder().path());
        StringBuilder report = new StringBuilder();
        check.counts()
                .forEach((kind, count) -> report.append(String.format(
                        Locale.ROOT, "%8d  %s%n", count, kind.name().toLowerCase(Locale.ROOT))));
        report.append(System.lineSeparator());
        check.sources()
                .weaknesses()
                .forEach((caveat, weakness) -> report.append(String.format(
                        Locale.ROOT,
                        "%8d  sources: %s; facts that rest on such alone: %d%n",
                        weakness.sources(),
                        CliArguments.small(caveat),
                        weakness.facts())));
        report.append(System.lineSeparator());
        check.problems().forEach(problem -> report.append(problem).append(System.lineSeparator()));
        int problems = check.problems().size();
        report.append(problems == 0 ? "No problems." : problems == 1 ? "1 problem." : problems + " problems.")
                .append(System.lineSeparator());
        atlasCommand.console().print(report.toString());
        return check.isFine() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
