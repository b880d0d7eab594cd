package atlas.app.command;

import atlas.app.system.CliArguments;
import atlas.app.system.ExitCode;
import atlas.app.system.UsageException;
import atlas.app.system.Version;
import atlas.assets.AssetFolder;
import atlas.assets.LoadedDetail;
import atlas.assets.LoadedWorld;
import atlas.assets.json.AssetProblem;
import atlas.assets.viewpoint.LoadedViewpoint;
import atlas.assets.viewpoint.ViewpointJson;
import atlas.cartography.Appearance;
import atlas.domain.Atlas;
import atlas.domain.organization.Organization;
import atlas.export.picture.EmbeddedViewpoint;
import atlas.export.picture.PageSize;
import atlas.export.picture.PictureExport;
import atlas.export.picture.PictureFormat;
import atlas.export.picture.PictureProgress;
import atlas.geo.World;
import atlas.i18n.Messages;
import atlas.render.MapPainter;
import atlas.render.canvas.Frame;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.view.EqualAreas;
import atlas.view.Viewpoint;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Paints a picture of the map into a file; needs no display.
@Command(
        name = "picture",
        description = "Paints the map with title, legend and sources into a PNG, SVG or PDF file; needs no display.",
        footer = {
            "",
            "For example: picture --out cica.pdf --paper A4 --date 2022-12-31 --language ru",
            "The file carries its view: picture --viewpoint cica.pdf --out cica.png paints it again."
        })
final class PictureCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AtlasCommand atlasCommand;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write, whole or not at all: .png, .svg or .pdf; - hands a PNG to the console.")
    private @Nullable String out;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private PictureSizeOptions sizes = new PictureSizeOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--appearance", paramLabel = "A", description = "light (the default) or dark.")
    private Appearance appearance = Appearance.LIGHT;

    @Mixin
    private ThemeOptions themes = new ThemeOptions();

    @Option(
            names = "--viewpoint",
            paramLabel = "FILE",
            description = "A viewpoint as JSON, or a picture of the atlas; other options change it.")
    private @Nullable Path viewpointFile;

    /// The word for it in earlier versions.
    @Option(names = "--theme", hidden = true)
    void appearAs(Appearance wanted) {
        appearance = wanted;
    }

    @Override
    public Integer call() {
        if (atlasCommand == null || out == null || spec == null) {
            throw new IllegalStateException("picocli gives all");
        }
        PictureFormat format = format(out);
        PageSize size = sizes.of(format, spec);
        Destination destination = Destination.of(out, atlasCommand.console());
        DatasetFolder datasets = DatasetFolder.in(atlasCommand.assets());
        PrintStream err = atlasCommand.console().err();
        Atlas atlas = datasets.atlas(err);
        Viewpoint viewpoint = viewpoint(atlas);
        AssetFolder folder = datasets.folder();
        LoadedWorld world = folder.readWorld();
        DatasetFolder.tell(world.problems(), err);
        GlyphCache glyphs = new GlyphCache(new Typeface());
        MapPainter mapPainter = new MapPainter(atlas, world.world(), glyphs);
        if (World.isCloseUp(
                Frame.of(viewpoint, size.widthPixels(), size.heightPixels()).kilometresPerPixel())) {
            LoadedDetail closeUp = folder.readCloseUp(world.world().overview());
            DatasetFolder.tell(closeUp.problems(), err);
            if (closeUp.problems().isEmpty()) {
                mapPainter.refine(closeUp.detail());
            }
        }
        write(
                new PictureExport(atlas, mapPainter, glyphs, Version.number()),
                new PictureExport.Order(viewpoint, appearance, new Messages(filter.language()), size, format),
                destination);
        return ExitCode.DONE;
    }

    private static PictureFormat format(String out) {
        return out.equals(Destination.CONSOLE)
                ? PictureFormat.PNG
                : PictureFormat.of(out)
                        .orElseThrow(() -> new UsageException("A picture is written as PNG, SVG or PDF, and \"" + out
                                + "\" does not end with .png, .svg or .pdf. Nothing was written; choose another name"
                                + " with --out."));
    }

    private void write(PictureExport export, PictureExport.Order order, Destination destination) {
        export.smallest(order).ifPresent(smallest -> {
            throw new UsageException("A picture of " + sizes.words(order.size())
                    + " has no room beside its legend and notes. The smallest of this form is "
                    + sizes.words(smallest) + ". Nothing was written; choose another size with "
                    + sizes.option() + ".");
        });
        try {
            destination.write(stream -> export.write(order, stream, PictureProgress.NONE));
        } catch (OutOfMemoryError _) {
            throw new UsageException("A picture of " + sizes.words(order.size())
                    + " does not fit into the memory. Nothing was written; choose a smaller one with "
                    + sizes.option() + ".");
        }
    }

    private Viewpoint viewpoint(Atlas atlas) {
        Viewpoint viewpoint =
                viewpointFile == null ? Viewpoint.home(CliArguments.FIRST_SHOWN) : read(viewpointFile, atlas);
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

    private static Viewpoint read(Path file, Atlas atlas) {
        try {
            LoadedViewpoint loaded = ViewpointJson.read(file.toString(), json(file), atlas);
            if (!loaded.problems().isEmpty()) {
                throw new UsageException(loaded.problems().stream()
                        .map(AssetProblem::toString)
                        .collect(Collectors.joining(
                                "\n", "", "\nNothing was painted: the viewpoint must be put right.")));
            }
            return loaded.viewpoint();
        } catch (IOException e) {
            throw new UsageException("The viewpoint " + file + " could not be read: " + CliArguments.reason(e), e);
        }
    }

    private static String json(Path file) throws IOException {
        if (!EmbeddedViewpoint.isPicture(file)) {
            return Files.readString(file);
        }
        try {
            return EmbeddedViewpoint.in(file)
                    .orElseThrow(() -> new UsageException("The picture " + file
                            + " carries no view: it is not one of the atlas, or another program took its metadata away."
                            + " Nothing was painted."));
        } catch (EmbeddedViewpoint.RefusedException e) {
            throw new UsageException(
                    "The viewpoint " + file + " could not be read: "
                            + switch (e.reason()) {
                                case NO_PICTURE -> "the file is no PNG, SVG or PDF";
                                case BROKEN -> "its metadata are cut off or spoiled";
                            }
                            + ". Nothing was painted.",
                    e);
        }
    }
}
