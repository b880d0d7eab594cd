package atlas.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The two tables of `src/docs/ARCHITECTURE.md`, and the size of folders.
final class ArchitectureTest {

    private static final int MOST_FILES = 25;

    private static final ArchitectureTables TABLES = ArchitectureTables.read(Path.of("src/docs/ARCHITECTURE.md"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("atlas");

    @TestFactory
    Stream<DynamicTest> everyPackageUsesOnlyWhatItsRowAllows() {
        return TABLES.packages().entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.getKey(),
                        () -> noClasses()
                                .that(describedAs(
                                        "belong to " + row.getKey(),
                                        type -> owner(type).equals(row.getKey())))
                                .should()
                                .dependOnClassesThat(describedAs(
                                        "its row in ARCHITECTURE.md does not allow",
                                        type -> !TABLES.isAllowed(row.getKey(), type.getName(), type.getPackageName())))
                                .check(CLASSES)));
    }

    @TestFactory
    Stream<DynamicTest> everyRoomUsesOnlyTheRoomsThatItsRowAllows() {
        return TABLES.rooms().entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.getKey(),
                        () -> noClasses()
                                .that()
                                .resideInAPackage("atlas." + row.getKey())
                                .should()
                                .dependOnClassesThat(describedAs(
                                        "stand in another room of its package than " + row.getValue(),
                                        type -> owner(type).equals(TABLES.ownerOf("atlas." + row.getKey()))
                                                && !roomOf(type).equals(row.getKey())
                                                && !row.getValue().contains(roomOf(type))))
                                .check(CLASSES)));
    }

    @Test
    void everyPackageAndRoomHasARowAndEveryRowHasClasses() {
        Set<String> written = new TreeSet<>(TABLES.rooms().keySet());
        TABLES.packages().keySet().stream()
                .filter(name -> TABLES.rooms().keySet().stream()
                        .noneMatch(room -> TABLES.ownerOf("atlas." + room).equals(name)))
                .forEach(written::add);
        Set<String> real = CLASSES.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("atlas."))
                .map(name -> name.substring("atlas.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, real);
    }

    @Test
    void packagesAndRoomsFormNoCycle() {
        slices().matching("atlas.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void topPackagesFormNoCycle() {
        slices().matching("atlas.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTilesAndGeoPackagesAreDatabases() {
        noClasses()
                .that()
                .resideOutsideOfPackages("atlas.tiles..", "atlas.export.spatial..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .check(CLASSES);
    }

    @Test
    void onlyTilesAskTheNetwork() {
        noClasses()
                .that()
                .resideOutsideOfPackage("atlas.tiles..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .orShould()
                .dependOnClassesThat(describedAs(
                        "are sockets or open connections",
                        type -> type.getName().matches("java\\.net\\.(.*Socket.*|.*Connection)")
                                || type.getName().matches("java\\.nio\\.channels\\..*SocketChannel")))
                .because("the atlas opens no socket unless the reader has consented")
                .check(CLASSES);
    }

    @Test
    void onlyWhatPaintsUsesAwt() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "atlas.render..",
                        "atlas.map..",
                        "atlas.export..",
                        "atlas.tiles..",
                        "atlas.panel.details..",
                        "atlas.desk..",
                        "atlas.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.imageio..")
                .because("readers, themes and panels are free of Java2D, whatever their rows say")
                .check(CLASSES);
    }

    @Test
    void theCoreKnowsNoToolkit() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "atlas.geo..",
                        "atlas.projection..",
                        "atlas.domain..",
                        "atlas.cartography..",
                        "atlas.analysis..",
                        "atlas.i18n..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javafx..")
                .because("the core is tested without a toolkit, whatever its rows say")
                .check(CLASSES);
    }

    @Test
    void noFolderHoldsMoreThanTwentyFiveSourceFiles() {
        Map<String, Long> crowded = new TreeMap<>(sources().stream()
                .collect(Collectors.groupingBy(file -> String.valueOf(file.getParent()), Collectors.counting())));
        assertFalse(crowded.isEmpty());
        crowded.values().removeIf(files -> files <= MOST_FILES);
        assertEquals(Map.of(), crowded);
    }

    @Test
    void noTwoTypesOfTheHouseHaveTheSameName() {
        Map<String, List<Path>> byName = new TreeMap<>(sources().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(file -> String.valueOf(file.getFileName()))));
        assertFalse(byName.isEmpty());
        byName.values().removeIf(files -> files.size() == 1);
        assertEquals(Map.of(), byName);
    }

    private static List<Path> sources() {
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("src/main/java", "src/test/java")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static DescribedPredicate<JavaClass> describedAs(String words, Predicate<JavaClass> isOne) {
        return DescribedPredicate.describe(words, isOne);
    }

    private static String owner(JavaClass type) {
        return TABLES.ownerOf(type.getPackageName());
    }

    private static String roomOf(JavaClass type) {
        return type.getPackageName().substring("atlas.".length());
    }
}
