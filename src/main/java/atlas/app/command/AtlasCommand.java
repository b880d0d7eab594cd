package atlas.app.command;

import atlas.app.system.PictureSize;
import atlas.app.system.Version;
import atlas.app.window.WindowStart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command line. Without a command it opens the window.
@Command(
        name = "atlas",
        description = "Atlas of Asian Security Cooperation. Without a command it opens the window.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all was done",
            "1:it could not be done, as where a file cannot be read or written; or a check found problems",
            "2:the words make no sense, or name what the atlas has not"
        },
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        subcommands = {
            PictureCommand.class,
            ChartCommand.class,
            TableCommand.class,
            CiteCommand.class,
            ViewCommand.class,
            StoryCommand.class,
            CheckCommand.class
        })
public final class AtlasCommand implements Callable<Integer> {

    @Option(
            names = "--assets",
            paramLabel = "DIR",
            description = "Folder of the datasets; by default the assets folder of the program.",
            scope = ScopeType.INHERIT)
    private @Nullable Path assets;

    @Option(names = "--size", paramLabel = "WxH", description = "Size of the window, for instance 1280x800.")
    private @Nullable PictureSize size;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description =
                    "A view with which the window opens: a file .atlasview, a viewpoint as JSON, or a picture of the atlas.")
    private @Nullable Path view;

    @Spec
    private @Nullable CommandSpec spec;

    private final Console console;

    public AtlasCommand(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    /// The folder of the datasets.
    Path assets() {
        return assets != null ? assets : Path.of(System.getProperty("atlas.assets", "assets"));
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }

    @Override
    public Integer call() {
        if (view != null && !Files.exists(view)) {
            throw new ParameterException(
                    commandLine(),
                    "There is neither a command nor a file \"" + view
                            + "\". No window was opened; --help lists the commands.");
        }
        return new WindowStart(assets(), Optional.ofNullable(size), Optional.ofNullable(view)).open();
    }
}
