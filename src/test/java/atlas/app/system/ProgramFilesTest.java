package atlas.app.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.panel.about.About;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProgramFilesTest {

    @Test
    void everyLibraryOfTheBuildHasAVersionAndALicence() {
        List<About.Library> libraries = ProgramFiles.libraries();
        assertTrue(libraries.stream().anyMatch(library -> library.name().equals("Gluon Maps")), libraries::toString);
        assertTrue(libraries.stream().anyMatch(library -> library.name().startsWith("javafx")), libraries::toString);
        for (About.Library library : libraries) {
            assertFalse(library.version().isBlank(), library::toString);
            assertFalse(library.licence().isBlank(), library::toString);
        }
    }

    @Test
    void aListIsReadByItsLinesAndSorted() {
        assertEquals(
                List.of(new About.Library("a", "2", "MIT; BSD"), new About.Library("B", "1", "GPL")),
                ProgramFiles.librariesOf("B\t1\tGPL\thttps://b\n\na\t2\tMIT; BSD\t\n"));
    }

    @Test
    void theTextsOfTheLicencesAreThere() {
        assertTrue(ProgramFiles.licences().getFirst().text().read().contains("GNU GENERAL PUBLIC LICENSE"));
        assertTrue(ProgramFiles.licences().getLast().text().read().contains("SIL OPEN FONT LICENSE"));
    }
}
