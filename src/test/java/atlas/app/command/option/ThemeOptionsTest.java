package atlas.app.command.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atlas.analysis.FigureFixture;
import atlas.app.system.UsageException;
import atlas.cartography.Classing;
import atlas.domain.Atlas;
import atlas.theme.ThemeKinds;
import atlas.view.Comparison;
import atlas.view.MapTheme;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

final class ThemeOptionsTest {

    private final Atlas atlas = FigureFixture.atlas(List.of());

    private static final List<String> OPTIONS =
            List.of("--participation", "--figure=ID", "--shared-with=ISO3", "--conflicts", "--vote=SYMBOL");

    @Command(name = "picture")
    private static final class Picture {

        @Mixin
        private final ThemeOptions themes = new ThemeOptions();
    }

    private static final Viewpoint HOME = Viewpoint.home(LocalDate.of(2022, 10, 13));

    private Viewpoint applied(Viewpoint to, String... arguments) {
        return CommandLine.populateCommand(new Picture(), arguments).themes.applyTo(to, atlas);
    }

    private MapTheme theme(String... arguments) {
        return applied(HOME, arguments).subject().theme();
    }

    @Test
    void eachKindOfThemeHasAnOptionWithHelp() {
        String help = new CommandLine(new Picture()).getUsageMessage();
        assertEquals(
                ThemeKinds.all().size(), OPTIONS.stream().filter(help::contains).count(), help);
    }

    @Test
    void anOptionSaysWhatColoursThePicture() {
        assertEquals(new MapTheme.FigureTheme("population", Classing.USUAL), theme("--figure", "population"));
        assertEquals(new MapTheme.SharedOrganizationsTheme("TUR"), theme("--shared-with", "TUR"));
        assertEquals(new MapTheme.ConflictsTheme(), theme("--conflicts"));
        assertEquals(new MapTheme.ParticipationTheme(), theme("--participation"));
        assertEquals(HOME, applied(HOME));
    }

    @Test
    void classesOfTwoDaysAreCommonUnlessOwnOnesAreAskedFor() {
        Viewpoint compared = HOME.withComparison(
                Optional.of(new Comparison(HOME.subject().withDate(LocalDate.of(1995, 1, 1)), 0.5)));
        assertEquals(compared, applied(compared));
        assertFalse(
                applied(compared, "--own-classes").comparison().orElseThrow().hasCommonClasses());
    }

    @Test
    void whatTheAtlasDoesNotHaveIsRefusedInWords() {
        assertEquals(
                "The atlas has no state \"XYZ\"; states are named by ISO 3166-1 alpha-3, for instance KAZ.",
                assertThrows(UsageException.class, () -> theme("--shared-with", "XYZ"))
                        .getMessage());
        assertEquals(
                "The atlas has no roll call \"68/262\"; they are named by the symbol of the resolution, for instance"
                        + " A/RES/ES-11/1, and all stand in the table roll-calls.",
                assertThrows(UsageException.class, () -> theme("--vote", "68/262"))
                        .getMessage());
    }

    @Test
    void twoThemesAreRefusedInWords() {
        assertEquals(
                "A map has one theme; choose one of --conflicts and --shared-with.",
                assertThrows(UsageException.class, () -> theme("--conflicts", "--shared-with", "TUR"))
                        .getMessage());
    }
}
