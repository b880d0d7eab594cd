package atlas.app;

import atlas.assets.Check;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Checks the datasets.
@Command(name = "check", description = "Checks the datasets: counts by kind, then every problem with file and place.")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AtlasCommand atlasCommand;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "Folder of the datasets.")
    private @Nullable Path folder;

    @Override
    public Integer call() {
        if (atlasCommand == null) {
            throw new IllegalStateException("picocli gives it");
        }
        Check check = Check.of(folder != null ? folder : atlasCommand.assets());
        check.counts()
                .forEach((kind, count) -> System.out.printf(
                        Locale.ROOT, "%8d  %s%n", count, kind.name().toLowerCase(Locale.ROOT)));
        if (check.counts().isEmpty()) {
            check.problems().forEach(problem -> System.out.println(problem));
            return 1;
        }
        System.out.println();
        check.problems().forEach(problem -> System.out.println(problem));
        System.out.println(check.isFine() ? "No problems." : check.problems().size() + " problems.");
        return check.isFine() ? 0 : 1;
    }
}
