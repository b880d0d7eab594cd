package atlas.app.command;

import atlas.app.system.PictureSize;
import atlas.app.system.Version;
import atlas.app.window.WindowStart;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The command line. Without a command it opens the window.
@Command(
        name = "atlas",
        description = "Atlas of Asian Security Cooperation. Without a command it opens the window.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        subcommands = {PictureCommand.class, TableCommand.class, CiteCommand.class, CheckCommand.class})
public final class AtlasCommand implements Callable<Integer> {

    @Option(
            names = "--assets",
            paramLabel = "DIR",
            description = "Folder of the datasets; by default the assets folder of the program.",
            scope = ScopeType.INHERIT)
    private @Nullable Path assets;

    @Option(names = "--size", paramLabel = "WxH", description = "Size of the window, for instance 1280x800.")
    private @Nullable PictureSize size;

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

    @Override
    public Integer call() {
        return new WindowStart(assets(), Optional.ofNullable(size)).open();
    }
}
