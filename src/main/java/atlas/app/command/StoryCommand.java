package atlas.app.command;

import atlas.app.system.ExitCode;
import atlas.app.system.UsageException;
import atlas.assets.AssetFolder;
import atlas.assets.story.LoadedStory;
import atlas.domain.Atlas;
import atlas.i18n.Language;
import atlas.story.Story;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Lists and checks stories; needs no display.
@Command(
        name = "story",
        description = "Lists and checks stories; needs no display.",
        footer = {"", "For example: story --list --language ru", "             story check lecture.atlasstory"})
final class StoryCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AtlasCommand atlasCommand;

    @Option(
            names = "--list",
            description = "Lists the stories that come with the atlas: id, number of chapters, planned minutes, title.")
    private boolean isList;

    @Option(
            names = "--language",
            paramLabel = "L",
            description = "The language of the titles, ${COMPLETION-CANDIDATES}; by default en.")
    private Language language = Language.ENGLISH;

    @Override
    public Integer call() {
        if (!isList) {
            throw new UsageException("What about the stories? --list lists them, and check FILE checks one.");
        }
        AssetFolder folder = DatasetFolder.in(command().assets()).folder();
        StringBuilder told = new StringBuilder();
        for (Story story : folder.stories(folder.readAtlas().atlas())) {
            told.append(String.format(
                    Locale.ROOT,
                    "%s\t%d\t%.0f\t%s%n",
                    story.id(),
                    story.chapters().size(),
                    story.plannedMinutes(),
                    story.title().in(language)));
        }
        command().console().print(told.toString());
        return ExitCode.DONE;
    }

    /// Checks a story in a file.
    ///
    /// @param name of the file, or the id of a story that comes with the atlas
    @Command(
            name = "check",
            description =
                    "Tells what the story in a file is, and what of it this atlas cannot show. The exit status is 1 where there"
                            + " is such.")
    int check(
            @Parameters(
                            paramLabel = "FILE",
                            description = "A file .atlasstory, or the id of a story that comes with the atlas.")
                    String name) {
        DatasetFolder datasets = DatasetFolder.in(command().assets());
        Atlas atlas = datasets.atlas(command().console().err());
        LoadedStory loaded = GivenStory.read(name, datasets.folder(), atlas);
        Story story = loaded.story();
        command()
                .console()
                .print(String.format(
                        Locale.ROOT,
                        "%s: %d chapters, %.0f minutes%n",
                        story.title().in(language),
                        story.chapters().size(),
                        story.plannedMinutes()));
        PrintStream err = command().console().err();
        loaded.problems().forEach(err::println);
        loaded.dataAsOf()
                .filter(day -> !day.equals(atlas.asOf()))
                .ifPresent(day -> err.println("The story was made with data checked up to " + day
                        + "; this atlas has data checked up to " + atlas.asOf() + "."));
        if (loaded.isNewer()) {
            err.println("The story was saved by a later version of the program, which may show more.");
        }
        return loaded.problems().isEmpty() && !loaded.isNewer() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private AtlasCommand command() {
        if (atlasCommand == null) {
            throw new IllegalStateException("picocli sets the parent command before it calls this");
        }
        return atlasCommand;
    }
}
