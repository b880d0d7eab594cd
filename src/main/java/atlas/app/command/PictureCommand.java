package atlas.app.command;

import atlas.app.command.option.FilterOptions;
import atlas.app.command.option.PictureOf;
import atlas.app.command.option.PictureSizeOptions;
import atlas.app.command.option.ThemeOptions;
import atlas.app.command.option.ViewpointOptions;
import atlas.app.picture.ChartPicture;
import atlas.app.picture.LegendPicture;
import atlas.app.picture.MapPicture;
import atlas.app.picture.PictureSubject;
import atlas.app.system.ExitCode;
import atlas.app.system.NotDoneException;
import atlas.app.system.UsageException;
import atlas.app.system.Version;
import atlas.assets.AssetFolder;
import atlas.assets.LoadedDetail;
import atlas.assets.LoadedWorld;
import atlas.cartography.Appearance;
import atlas.desk.kind.DeskContent;
import atlas.desk.kind.DeskKinds;
import atlas.domain.Atlas;
import atlas.export.picture.ChartExport;
import atlas.export.picture.PageSize;
import atlas.export.picture.PictureExport;
import atlas.export.picture.PictureFile;
import atlas.export.picture.PictureFormat;
import atlas.export.picture.PictureProgress;
import atlas.geo.World;
import atlas.i18n.Messages;
import atlas.render.MapPainter;
import atlas.render.PictureLook;
import atlas.render.canvas.Frame;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.view.Viewpoint;
import java.io.PrintStream;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Paints a picture of the map, or the chart of a desk, into a file; needs no display.
@Command(
        name = "picture",
        description = {
            "Paints the map with title, legend and sources into a PNG, SVG or PDF file; needs no display.",
            "Of a viewpoint that shows the desk alone, or with --of desk, the chart of the desk is drawn; with --of legend"
                    + " the legend without the map, as large as its words need it unless a size is given."
        },
        footer = {
            "",
            "For example: picture --out cica.pdf --paper A4 --date 2022-12-31 --language ru",
            "or picture --of legend --out legend.svg --figure population",
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

    @Mixin
    private ViewpointOptions viewpoints = new ViewpointOptions();

    /// The word for it in earlier versions.
    @Option(names = "--theme", hidden = true)
    void appearAs(Appearance wanted) {
        appearance = wanted;
    }

    @Option(
            names = "--of",
            paramLabel = "WHAT",
            description = "map, legend, or desk: the chart that the desk of the viewpoint shows. By default what the"
                    + " viewpoint shows, and of both the map.")
    private @Nullable PictureOf of;

    @Override
    public Integer call() {
        if (atlasCommand == null || out == null || spec == null) {
            throw new IllegalStateException("picocli gives all");
        }
        PictureFormat format = format(out);
        PageSize size = sizes.of(format, spec);
        Destination destination = Destination.of(out, atlasCommand.console());
        DatasetFolder datasets = DatasetFolder.in(atlasCommand.assets());
        Atlas atlas = datasets.atlas(atlasCommand.console().err());
        Viewpoint viewpoint = viewpoints.viewpoint(filter, themes, atlas);
        PictureOf usual = viewpoint.desk().showsMap() ? PictureOf.MAP : PictureOf.DESK;
        GlyphCache glyphs = new GlyphCache(new Typeface());
        PictureSubject subject = switch (of == null ? usual : of) {
            case MAP -> map(viewpoint, size, atlas, datasets, glyphs);
            case LEGEND -> legend(viewpoint, atlas, datasets, glyphs);
            case DESK -> desk(viewpoint, atlas, glyphs);
        };
        write(subject, of == PictureOf.LEGEND ? ofLegend(subject, format) : size, format, destination, glyphs);
        return ExitCode.DONE;
    }

    private PictureSubject map(
            Viewpoint viewpoint, PageSize size, Atlas atlas, DatasetFolder datasets, GlyphCache glyphs) {
        AssetFolder folder = datasets.folder();
        LoadedWorld world = worldOf(datasets);
        MapPainter mapPainter = new MapPainter(atlas, world.world(), glyphs);
        if (World.isCloseUp(
                Frame.of(viewpoint, size.widthPixels(), size.heightPixels()).kilometresPerPixel())) {
            LoadedDetail closeUp = folder.readCloseUp(world.world().overview());
            DatasetFolder.tell(closeUp.problems(), err());
            if (closeUp.problems().isEmpty()) {
                mapPainter.refine(closeUp.detail());
            }
        }
        return new MapPicture(new PictureExport(atlas, mapPainter, glyphs, Version.number()), viewpoint, size);
    }

    private PictureSubject legend(Viewpoint viewpoint, Atlas atlas, DatasetFolder datasets, GlyphCache glyphs) {
        MapPainter mapPainter = new MapPainter(atlas, worldOf(datasets).world(), glyphs);
        return new LegendPicture(new PictureExport(atlas, mapPainter, glyphs, Version.number()), viewpoint);
    }

    private LoadedWorld worldOf(DatasetFolder datasets) {
        LoadedWorld world = datasets.folder().readWorld();
        DatasetFolder.tell(world.problems(), err());
        return world;
    }

    private PrintStream err() {
        return Objects.requireNonNull(atlasCommand).console().err();
    }

    private PageSize ofLegend(PictureSubject legend, PictureFormat format) {
        return sizes.orOwn(format, Objects.requireNonNull(spec), legend.ownSize(look()));
    }

    private PictureLook look() {
        return new PictureLook(appearance, new Messages(filter.language()));
    }

    private PictureSubject desk(Viewpoint viewpoint, Atlas atlas, GlyphCache glyphs) {
        Messages messages = new Messages(filter.language());
        DeskContent shown = DeskKinds.content(viewpoint, atlas, messages);
        return ChartPicture.ofDesk(new ChartExport(atlas, glyphs), atlas, viewpoint, shown, messages)
                .orElseThrow(() -> new UsageException("The desk of this viewpoint shows a table, \"" + shown.title()
                        + "\", and no chart. Nothing was written; --of map paints the map."));
    }

    private static PictureFormat format(String out) {
        return out.equals(Destination.CONSOLE)
                ? PictureFormat.PNG
                : PictureFormat.of(out)
                        .orElseThrow(() -> new UsageException("A picture is written as PNG, SVG or PDF, and \"" + out
                                + "\" does not end with .png, .svg or .pdf. Nothing was written; choose another name"
                                + " with --out."));
    }

    private void write(
            PictureSubject subject, PageSize size, PictureFormat format, Destination destination, GlyphCache glyphs) {
        PictureLook look = look();
        subject.smallest(look, size).ifPresent(smallest -> {
            throw new UsageException("A picture of " + sizes.words(size)
                    + " has no room beside its legend and notes. The smallest of this form is "
                    + sizes.words(smallest) + ". Nothing was written; choose another size with "
                    + sizes.option() + ".");
        });
        try {
            destination.write(stream -> new PictureFile(glyphs)
                    .write(
                            subject.page(look, size, format),
                            format,
                            subject.metadata(look, size),
                            stream,
                            PictureProgress.NONE));
        } catch (OutOfMemoryError _) {
            throw new NotDoneException("A picture of " + sizes.words(size)
                    + " does not fit into the memory. Nothing was written; choose a smaller one with "
                    + sizes.option() + ".");
        }
    }
}
