package atlas.assets;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import atlas.assets.check.Check;
import atlas.cartography.Appearance;
import atlas.cartography.Classing;
import atlas.domain.Atlas;
import atlas.domain.conflict.Conflict;
import atlas.domain.figure.Indicator;
import atlas.geo.World;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.projection.MapProjection;
import atlas.records.OrganizationTables;
import atlas.records.RecordTables;
import atlas.render.MapPainter;
import atlas.render.PicturePainter;
import atlas.render.PictureWords;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.view.AtlasState;
import atlas.view.EqualAreas;
import atlas.view.MapTheme;
import atlas.view.Viewpoint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever stands in the files, the readers tell it and nothing else happens; and what they let pass can be checked,
/// tabled, and painted from afar and from near.
final class SpoiledDatasetsTest {

    /// More sets and other seeds are for whoever lets it run for long: `-Datlas.spoiled.seed=7
    /// -Datlas.spoiled.sets=9000`.
    private static final long SEED = Long.getLong("atlas.spoiled.seed", 19);

    private static final int SMALL_SETS = Integer.getInteger("atlas.spoiled.sets", 90);
    private static final int SETS_OF_RECORD = SMALL_SETS / 60;

    private static final GlyphCache LETTERINGS = new GlyphCache(new Typeface());
    private static final PictureWords WORDS = new PictureWords(Appearance.LIGHT, new Messages(Language.ENGLISH), "1.0");

    private static final Messages RUSSIAN = new Messages(Language.RUSSIAN);
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    @TempDir
    Path folder;

    @Test
    void aSmallDatasetSpoiledAnywhereIsToldOrBorne() {
        new SmallAtlas(folder).withSchemas();
        spoil(SmallAtlas.FILES, new Mutations(SEED), SMALL_SETS);
    }

    @Test
    void theDatasetOfRecordSpoiledAnywhereIsToldOrBorne() throws IOException {
        Path record = Path.of("assets");
        List<String> files;
        try (Stream<Path> all = Files.walk(record)) {
            files = all.filter(Files::isRegularFile)
                    .map(file -> record.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.endsWith(".md"))
                    .sorted()
                    .toList();
        }
        for (String file : files) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.copy(record.resolve(file), folder.resolve(file));
        }
        spoil(files, new Mutations(SEED), SETS_OF_RECORD);
    }

    private void spoil(List<String> files, Mutations mutations, int sets) {
        for (int set = 0; set < sets; set++) {
            spoilOnce(files, mutations, set);
        }
    }

    /// Spoils one or two files, uses the datasets, and mends the files again.
    private void spoilOnce(List<String> files, Mutations mutations, int set) {
        Path file = folder.resolve(files.get(mutations.below(files.size())));
        Path other = folder.resolve(files.get(mutations.below(files.size())));
        try {
            byte[] whole = Files.readAllBytes(file);
            byte[] wholeOther = Files.readAllBytes(other);
            Files.write(file, mutations.spoil(whole));
            if (mutations.below(3) == 0) {
                Files.write(other, mutations.spoil(Files.readAllBytes(other)));
            }
            use(set);
            Files.write(file, whole);
            Files.write(other, file.equals(other) ? whole : wholeOther);
        } catch (RuntimeException | Error e) {
            fail("set " + set + ", " + file + " and perhaps " + other, e);
        } catch (IOException e) {
            fail(e);
        }
    }

    private void use(int set) {
        AssetFolder assets = new AssetFolder(folder);
        LoadedAtlas loaded = assets.readAtlas();
        LoadedWorld world = assets.readWorld();
        LoadedDetail closeUp = assets.readCloseUp(world.world().overview());
        Stream.of(loaded.problems(), world.problems(), closeUp.problems())
                .flatMap(List::stream)
                .forEach(problem -> {
                    assertFalse(problem.what().isBlank());
                    assertTrue(CYRILLIC.matcher(problem.sentence().in(RUSSIAN)).find(), problem::what);
                });
        if (set % 8 == 0) {
            Check.of(folder);
        }
        table(loaded.atlas());
        paint(loaded.atlas(), world.world(), closeUp);
    }

    private static void table(Atlas atlas) {
        RecordTables recordTables = new RecordTables(atlas, Language.ENGLISH);
        recordTables.figures(Optional.empty(), Optional.empty());
        recordTables.events(Optional.empty(), Optional.empty());
        OrganizationTables organizations = new OrganizationTables(atlas, Language.ENGLISH, Optional.empty());
        organizations.organizations();
        organizations.memberships(Optional.empty());
        organizations.meetings();
    }

    private static void paint(Atlas atlas, World world, LoadedDetail closeUp) {
        MapPainter painter = new MapPainter(atlas, world, LETTERINGS);
        painter.refine(closeUp.detail());
        PicturePainter pictures = new PicturePainter(atlas, painter, LETTERINGS);
        Viewpoint home = Viewpoint.home(atlas.asOf());
        paint(pictures, home);
        paint(pictures, home.withProjection(MapProjection.WORLD));
        for (Indicator indicator : atlas.indicators().values().stream().limit(2).toList()) {
            Viewpoint figure = home.withTheme(new MapTheme.FigureTheme(indicator.id(), Classing.USUAL));
            paint(pictures, EqualAreas.kept(figure, atlas));
        }
        for (Conflict conflict : atlas.conflicts().values()) {
            AtlasState state = new AtlasState(atlas, home);
            state.visit(conflict);
            paint(pictures, state.viewpoint());
        }
    }

    private static void paint(PicturePainter pictures, Viewpoint viewpoint) {
        pictures.page(viewpoint, 320, 240, 1, 1, WORDS).inkOn(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB));
    }
}
