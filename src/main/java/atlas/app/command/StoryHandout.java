package atlas.app.command;

import atlas.app.handout.StorySlides;
import atlas.app.system.CliArguments;
import atlas.app.system.NotDoneException;
import atlas.app.system.PictureSize;
import atlas.app.system.UsageException;
import atlas.assets.LoadedDetail;
import atlas.assets.LoadedWorld;
import atlas.assets.story.LoadedStory;
import atlas.domain.Atlas;
import atlas.export.WholeFile;
import atlas.export.picture.PageSize;
import atlas.export.story.SlideDeck;
import atlas.export.story.SlidePainter;
import atlas.export.story.StoryFolder;
import atlas.export.story.StoryHtml;
import atlas.export.story.StoryPdf;
import atlas.geo.World;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.render.MapPainter;
import atlas.render.canvas.Frame;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.story.Story;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/// Hands a story out as slides, as a page for a browser, or as pictures; needs no display.
///
/// @param areNotesWanted whether the lecturer's notes are handed out too
/// @param size           of a slide: of pictures in pixels, of vectors its form
record StoryHandout(String out, Language language, boolean areNotesWanted, PictureSize size) {

    private static final PageSize MAP_SIZE = new PageSize(1280, 720, PageSize.LOGICAL_DPI);

    /// Where it is written.
    private sealed interface Place {
        record OfFile(Destination destination) implements Place {}

        record OfFolder(StoryFolder folder) implements Place {}
    }

    /// Writes a story, whole or not at all.
    ///
    /// @param story a file, or the id of a story that comes with the atlas
    /// @throws UsageException   if it cannot be written as such
    /// @throws NotDoneException if it cannot be read or written
    void write(String story, DatasetFolder datasets, Console console) {
        StoryOutput output = StoryOutput.of(out);
        Place place = place(output, console);
        PrintStream err = console.err();
        Atlas atlas = datasets.atlas(err);
        LoadedStory loaded = GivenStory.read(story, datasets.folder(), atlas);
        DatasetFolder.tell(loaded.problems(), err);
        GlyphCache glyphs = new GlyphCache(new Typeface());
        MapPainter mapPainter = mapPainter(loaded.story(), atlas, datasets, glyphs, err);
        SlideDeck deck =
                new StorySlides(atlas, new Messages(language), mapPainter, glyphs).deck(loaded.story(), areNotesWanted);
        try {
            switch (place) {
                case Place.OfFile(Destination file) -> file.write(content(output, deck, glyphs));
                case Place.OfFolder(StoryFolder folder) -> folder.write(deck, pictureSize(deck, glyphs), glyphs);
            }
        } catch (IOException e) {
            throw unwritten(e);
        } catch (OutOfMemoryError _) {
            throw new NotDoneException("Pictures of " + size
                    + " do not fit into the memory. Nothing was written; choose a smaller size with --size.");
        }
    }

    private Place place(StoryOutput output, Console console) {
        if (output != StoryOutput.FOLDER) {
            return new Place.OfFile(Destination.of(out, console));
        }
        try {
            return new Place.OfFolder(StoryFolder.at(Path.of(out)));
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    private NotDoneException unwritten(IOException e) {
        String reason = switch (e) {
            case DirectoryNotEmptyException _ -> "the folder there is not empty";
            case NotDirectoryException _ -> "a file stands there";
            case NoSuchFileException _ -> "the folder for it does not exist";
            default -> CliArguments.reason(e);
        };
        return new NotDoneException(
                "\"" + out + "\" could not be written: " + reason
                        + ". Nothing was changed there. Choose another place with --out.",
                e);
    }

    private WholeFile.Content content(StoryOutput output, SlideDeck deck, GlyphCache glyphs) {
        return switch (output) {
            case HTML -> stream -> new StoryHtml(glyphs, deck).write(stream);
            case PDF -> {
                PageSize slide = slideSize(deck, glyphs);
                yield stream -> new StoryPdf(glyphs, deck).write(slide, areNotesWanted, stream);
            }
            case FOLDER -> throw new IllegalStateException("a folder is no file");
        };
    }

    private double widthToHeight() {
        return (double) size.width() / size.height();
    }

    private PageSize slideSize(SlideDeck deck, GlyphCache glyphs) {
        return new SlidePainter(glyphs, deck)
                .smallestSize(widthToHeight())
                .orElseThrow(() -> new UsageException("A slide of the form " + size
                        + " has no room for its map beside title, text and legend. Nothing was written; choose another"
                        + " form with --size."));
    }

    /// A slide in so many pixels as were asked for: its logical pixels are as large as that makes them.
    private PageSize pictureSize(SlideDeck deck, GlyphCache glyphs) {
        PageSize slide = slideSize(deck, glyphs);
        double scale = size.height() / slide.heightPixels();
        return new PageSize(size.width() / scale, slide.heightPixels(), scale * PageSize.LOGICAL_DPI);
    }

    /// Shapes of close-ups are read where a chapter looks at one.
    private static MapPainter mapPainter(
            Story story, Atlas atlas, DatasetFolder datasets, GlyphCache glyphs, PrintStream err) {
        LoadedWorld world = datasets.folder().readWorld();
        DatasetFolder.tell(world.problems(), err);
        MapPainter painter = new MapPainter(atlas, world.world(), glyphs);
        boolean looksClosely = story.chapters().stream()
                .filter(chapter -> chapter.viewpoint().desk().showsMap())
                .anyMatch(chapter ->
                        World.isCloseUp(Frame.of(chapter.viewpoint(), MAP_SIZE.widthPixels(), MAP_SIZE.heightPixels())
                                .kilometresPerPixel()));
        if (looksClosely) {
            LoadedDetail closeUp = datasets.folder().readCloseUp(world.world().overview());
            DatasetFolder.tell(closeUp.problems(), err);
            if (closeUp.problems().isEmpty()) {
                painter.refine(closeUp.detail());
            }
        }
        return painter;
    }
}
