package atlas.app.command;

import atlas.app.system.CliArguments;
import atlas.app.system.ExitCode;
import atlas.app.system.PictureSize;
import atlas.app.system.UsageException;
import atlas.assets.AssetFolder;
import atlas.assets.LoadedDetail;
import atlas.assets.LoadedWorld;
import atlas.cartography.Appearance;
import atlas.domain.Atlas;
import atlas.domain.organization.Organization;
import atlas.export.PictureFile;
import atlas.geo.World;
import atlas.i18n.Messages;
import atlas.render.MapPainter;
import atlas.render.PicturePainter;
import atlas.render.PictureWords;
import atlas.render.canvas.Frame;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.view.EqualAreas;
import atlas.view.Viewpoint;
import java.awt.image.BufferedImage;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Paints a picture of the map into a file; needs no display.
@Command(name = "picture", description = "Paints the map into a PNG file; needs no display.")
final class PictureCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AtlasCommand atlasCommand;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.png",
            description = "The file to write, whole or not at all; - is the console.")
    private @Nullable String out;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = "--size",
            paramLabel = "WxH",
            description = "In pixels; 1920x1080 by default. As large as the memory allows, up to 20000 a side.")
    private PictureSize size = new PictureSize(1920, 1080);

    @Option(names = "--appearance", paramLabel = "A", description = "light (the default) or dark.")
    private Appearance appearance = Appearance.LIGHT;

    @Mixin
    private ThemeOptions themes = new ThemeOptions();

    @Option(
            names = "--viewpoint",
            paramLabel = "FILE",
            description =
                    "A viewpoint as JSON, in a file or as a word that begins with a brace; other options change it.")
    private @Nullable String viewpointGiven;

    /// The word for it in earlier versions.
    @Option(names = "--theme", hidden = true)
    void appearAs(Appearance wanted) {
        appearance = wanted;
    }

    @Override
    public Integer call() {
        if (atlasCommand == null || out == null) {
            throw new IllegalStateException("picocli gives both");
        }
        Destination destination = destination(out, atlasCommand.console());
        DatasetFolder datasets = DatasetFolder.in(atlasCommand.assets());
        PrintStream err = atlasCommand.console().err();
        Atlas atlas = datasets.atlas(err);
        Viewpoint viewpoint = viewpoint(atlas);
        AssetFolder folder = datasets.folder();
        LoadedWorld world = folder.readWorld();
        DatasetFolder.tell(world.problems(), err);
        GlyphCache glyphs = new GlyphCache(new Typeface());
        MapPainter mapPainter = new MapPainter(atlas, world.world(), glyphs);
        if (World.isCloseUp(Frame.of(viewpoint, size.width(), size.height()).kilometresPerPixel())) {
            LoadedDetail closeUp = folder.readCloseUp(world.world().overview());
            DatasetFolder.tell(closeUp.problems(), err);
            if (closeUp.problems().isEmpty()) {
                mapPainter.refine(closeUp.detail());
            }
        }
        PicturePainter painter = new PicturePainter(atlas, mapPainter, glyphs);
        BufferedImage picture =
                paint(painter, viewpoint, new PictureWords(appearance, new Messages(filter.language())));
        destination.write(stream -> PictureFile.writePng(picture, stream));
        return ExitCode.DONE;
    }

    private static Destination destination(String out, Console console) {
        if (!out.equals(Destination.CONSOLE) && !out.toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw new UsageException("A picture is written as PNG, and \"" + out
                    + "\" does not end with .png. Nothing was written; choose another name with --out.");
        }
        return Destination.of(out, console);
    }

    private BufferedImage paint(PicturePainter painter, Viewpoint viewpoint, PictureWords words) {
        painter.smallestSize(viewpoint, size.width(), size.height(), words).ifPresent(smallest -> {
            throw new UsageException("A picture of " + size
                    + " has no room beside its legend. The smallest of this form is " + smallest.widthPixels() + "x"
                    + smallest.heightPixels() + ". Nothing was written; choose another size with --size.");
        });
        PictureMemory memory = PictureMemory.now();
        if (!memory.holds(size.width(), size.height())) {
            throw tooLarge(memory);
        }
        try {
            BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
            painter.draw(viewpoint, size.width(), size.height(), words).inkOn(image);
            return image;
        } catch (OutOfMemoryError _) {
            // A map with uncommonly much on it: half of the memory is enough for its shapes.
            throw tooLarge(new PictureMemory(memory.freeBytes() / 2));
        }
    }

    private UsageException tooLarge(PictureMemory memory) {
        return new UsageException("A picture of " + size + " does not fit into the memory. The largest of this form is "
                + memory.largestLike(size.width(), size.height())
                + ". Nothing was written; choose another size with --size.");
    }

    private Viewpoint viewpoint(Atlas atlas) {
        Viewpoint viewpoint = viewpointGiven == null
                ? Viewpoint.home(CliArguments.FIRST_SHOWN)
                : GivenViewpoint.read(viewpointGiven, atlas, "Nothing was painted");
        Optional<LocalDate> day = filter.day(atlas);
        if (day.isPresent()) {
            viewpoint = viewpoint.withDate(day.get());
        }
        Optional<Organization> organization = filter.organization(atlas);
        if (organization.isPresent()) {
            viewpoint = viewpoint.withOrganization(organization.get().id());
        }
        viewpoint = themes.applyTo(viewpoint, atlas);
        return EqualAreas.kept(viewpoint, atlas);
    }
}
