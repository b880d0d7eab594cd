package atlas.app.command;

import atlas.app.system.ExitCode;
import atlas.app.system.PictureSize;
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

/// Lists, checks and hands out stories; needs no display.
@Command(
        name = "story",
        description = {
            "Lists and checks stories, and hands one out: as PDF or as a page for a browser, each in"
                    + " one file, or as a folder of pictures; needs no display.",
            "Where two chapters have the same text and view, their pictures are the same, byte for byte."
        },
        footerHeading = "%nFor example:%n",
        footer = {
            "  story --list --language ru",
            "  story check lecture.atlasstory",
            "  story karabakh --out karabakh.html --language tr",
            "  story lecture.atlasstory --out handout.pdf --notes",
            "  story karabakh --out pictures --size 1024x768"
        })
final class StoryCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AtlasCommand atlasCommand;

    @Option(
            names = "--list",
            description = "Lists the stories that come with the atlas: id, number of chapters, planned minutes, title.")
    private boolean isList;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "STORY",
            description = "What is handed out: the id of a story that comes with the atlas, or a file .atlasstory.")
    private @Nullable String given;

    @Option(
            names = "--out",
            paramLabel = "PLACE",
            description = "Where the story is written, whole or not at all: a file .pdf or .html, or a folder, which"
                    + " is made or is there and empty.")
    private @Nullable String out;

    @Option(
            names = "--notes",
            description = "With the notes for the lecturer: below each chapter of a page, and of PDF a handout on A4 in"
                    + " place of slides.")
    private boolean areNotesWanted;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            description = "Of a slide, by default 1920x1080: of pictures in pixels, of PDF its form, as 1024x768 for"
                    + " 4:3.")
    private @Nullable PictureSize size;

    @Option(
            names = "--language",
            paramLabel = "L",
            description = "The language of titles and texts, ${COMPLETION-CANDIDATES}; by default en.")
    private Language language = Language.ENGLISH;

    private static final PictureSize USUAL_SIZE = new PictureSize(1920, 1080);

    @Override
    public Integer call() {
        refuseWhatIsOfNoUse();
        if (given != null && out != null) {
            new StoryHandout(out, language, areNotesWanted, size == null ? USUAL_SIZE : size)
                    .write(
                            given,
                            DatasetFolder.in(command().assets()),
                            command().console());
            return ExitCode.DONE;
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

    private void refuseWhatIsOfNoUse() {
        if (isList ? given != null || out != null || areNotesWanted || size != null : given == null) {
            throw new UsageException(
                    isList
                            ? "--list lists all stories: give it with --language alone."
                            : "What about the stories? --list lists them, check FILE checks one, and STORY --out PLACE"
                                    + " hands one out.");
        }
        if (isList) {
            return;
        }
        if (out == null) {
            throw new UsageException("Where should the story \"" + given
                    + "\" be written? Name a file .pdf or .html, or a folder, with --out.");
        }
        StoryOutput output = StoryOutput.of(out);
        if (output == StoryOutput.HTML && size != null) {
            throw new UsageException("A page for a browser has no use for --size; pdf and pictures have.");
        }
        if (output == StoryOutput.FOLDER && areNotesWanted) {
            throw new UsageException("Pictures have no use for --notes; pdf and html have.");
        }
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
