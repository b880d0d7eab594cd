package atlas.app;

import atlas.assets.AssetFolder;
import atlas.assets.AssetProblem;
import atlas.assets.LoadedAtlas;
import atlas.assets.LoadedDetail;
import atlas.assets.LoadedViewpoint;
import atlas.assets.LoadedWorld;
import atlas.assets.ViewpointJson;
import atlas.cartography.Appearance;
import atlas.domain.Atlas;
import atlas.domain.Organization;
import atlas.export.PictureFile;
import atlas.geo.World;
import atlas.i18n.Messages;
import atlas.render.Frame;
import atlas.render.Letterings;
import atlas.render.MapPainter;
import atlas.render.PicturePainter;
import atlas.render.PictureWords;
import atlas.render.Typeface;
import atlas.view.EqualAreas;
import atlas.view.Viewpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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

    @Option(names = "--out", required = true, paramLabel = "FILE.png", description = "The file to write.")
    private @Nullable Path out;

    @Mixin
    private Limits limits = new Limits();

    @Option(names = "--size", paramLabel = "WxH", description = "In pixels; 1920x1080 by default.")
    private PictureSize size = new PictureSize(1920, 1080);

    @Option(names = "--theme", paramLabel = "T", description = "light (the default) or dark.")
    private Appearance theme = Appearance.LIGHT;

    @Mixin
    private ThemeOptions themes = new ThemeOptions();

    @Option(names = "--viewpoint", paramLabel = "FILE", description = "A viewpoint as JSON; other options change it.")
    private @Nullable Path viewpointFile;

    @Override
    public Integer call() {
        if (atlasCommand == null || out == null) {
            throw new IllegalStateException("picocli gives both");
        }
        AssetFolder folder = new AssetFolder(atlasCommand.assets());
        LoadedAtlas loaded = folder.readAtlas();
        LoadedWorld world = folder.readWorld();
        report(loaded.problems());
        report(world.problems());
        Atlas atlas = loaded.atlas();
        Viewpoint viewpoint = viewpoint(atlas);
        Letterings letterings = new Letterings(new Typeface());
        MapPainter mapPainter = new MapPainter(atlas, world.world(), letterings);
        if (World.isCloseUp(Frame.of(viewpoint, size.width(), size.height()).kilometresPerPixel())) {
            LoadedDetail closeUp = folder.readCloseUp(world.world().overview());
            report(closeUp.problems());
            if (closeUp.problems().isEmpty()) {
                mapPainter.refine(closeUp.detail());
            }
        }
        PicturePainter painter = new PicturePainter(atlas, mapPainter, letterings);
        PictureWords words = new PictureWords(theme, new Messages(limits.language()));
        try {
            PictureFile.writePng(PictureFile.paint(painter, viewpoint, size.width(), size.height(), words), out);
        } catch (IOException e) {
            throw new UserMistake(
                    "The picture could not be written to " + out + ": " + Words.reason(e)
                            + ". Nothing was changed there; choose another file with --out.",
                    e);
        }
        return 0;
    }

    private Viewpoint viewpoint(Atlas atlas) {
        Viewpoint viewpoint = viewpointFile == null ? Viewpoint.home(Words.FIRST_SHOWN) : read(viewpointFile, atlas);
        Optional<LocalDate> day = limits.day();
        if (day.isPresent()) {
            if (!atlas.clamp(day.get()).equals(day.get())) {
                throw new UserMistake("The atlas knows the days from " + Atlas.FIRST_DAY + " to " + atlas.asOf() + "; "
                        + day.get() + " is not among them.");
            }
            viewpoint = viewpoint.withDate(day.get());
        }
        Optional<Organization> organization = limits.organization(atlas);
        if (organization.isPresent()) {
            viewpoint = viewpoint.withOrganization(organization.get().id());
        }
        viewpoint = themes.applyTo(viewpoint, atlas);
        return EqualAreas.kept(viewpoint, atlas);
    }

    private static Viewpoint read(Path file, Atlas atlas) {
        try {
            LoadedViewpoint loaded = ViewpointJson.read(file.toString(), Files.readString(file), atlas);
            report(loaded.problems());
            return loaded.viewpoint();
        } catch (IOException e) {
            throw new UserMistake("The viewpoint " + file + " could not be read: " + Words.reason(e), e);
        }
    }

    private static void report(List<AssetProblem> problems) {
        problems.forEach(problem -> System.err.println(problem));
    }
}
