package atlas.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The import table of `src/docs/ARCHITECTURE.md`.
final class ArchitectureTest {

    private static final String JAVA = "java.";

    private static final Map<String, Room> TABLE = new TreeMap<>(Map.ofEntries(
            room("failure", "whatever fails is told the same way everywhere", none()),
            room("i18n", "words know nothing of what they name", none()),
            room("cache", "what is kept is nothing to the one who keeps it", none()),
            room("geo", "places know nothing of states", none()),
            room("projection", "formulas know places only", of("geo")),
            room(
                    "table",
                    "tables know nothing of what they are about, so that panels have them too",
                    none(),
                    "com.fasterxml.jackson.core.",
                    "de.siegmar.fastcsv."),
            room("domain", "the model knows nothing of files, windows and pictures", of("geo", "i18n")),
            room(
                    "cartography",
                    "how the map speaks is independent of who paints it",
                    of("geo", "projection", "domain")),
            room("analysis", "analysis is pure functions of the atlas and a day", of("geo", "domain", "i18n")),
            room(
                    "view",
                    "what the reader looks at is independent of how it is shown",
                    of("geo", "projection", "domain", "cartography"),
                    "javafx.beans."),
            room(
                    "theme",
                    "what colours stand for is worked out once, for windows and pictures",
                    of("domain", "cartography", "analysis", "view", "i18n", "cache")),
            room(
                    "assets",
                    "files are read here and nowhere else",
                    of("geo", "projection", "domain", "cartography", "view", "theme", "i18n"),
                    "com.fasterxml.jackson.",
                    "de.siegmar.fastcsv.",
                    "com.networknt."),
            room(
                    "render",
                    "pictures are painted without a window",
                    of("geo", "projection", "domain", "cartography", "analysis", "view", "theme", "i18n", "cache")),
            room("tiles", "the network and databases are known here alone", of("geo"), "org.sqlite."),
            room(
                    "map",
                    "Gluon Maps is known here alone",
                    of(
                            "geo",
                            "projection",
                            "domain",
                            "cartography",
                            "view",
                            "theme",
                            "render",
                            "i18n",
                            "tiles",
                            "cache"),
                    "javafx.",
                    "com.gluonhq."),
            room(
                    "panel",
                    "panels speak to the state and never to the map",
                    of(
                            "geo",
                            "projection",
                            "domain",
                            "cartography",
                            "analysis",
                            "view",
                            "theme",
                            "i18n",
                            "tiles",
                            "table"),
                    "javafx.",
                    "org.controlsfx.",
                    "atlantafx.",
                    "com.github.weisj."),
            room(
                    "panel.details",
                    "panels speak to the state and never to the map",
                    of(
                            "failure",
                            "geo",
                            "projection",
                            "domain",
                            "cartography",
                            "analysis",
                            "view",
                            "theme",
                            "i18n",
                            "panel",
                            "table",
                            "cache"),
                    "javafx.",
                    "org.controlsfx.",
                    "atlantafx.",
                    "com.github.weisj."),
            room(
                    "export",
                    "what leaves the atlas does not know the window",
                    of("geo", "domain", "analysis", "i18n", "table"))));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("atlas");

    /// What a package may import.
    private record Room(Set<String> ours, List<String> libraries, String because) {}

    private static Set<String> none() {
        return Set.of();
    }

    private static Set<String> of(String... packages) {
        return Set.of(packages);
    }

    private static Map.Entry<String, Room> room(String name, String because, Set<String> ours, String... libraries) {
        return Map.entry(name, new Room(ours, List.of(libraries), because));
    }

    @TestFactory
    Stream<DynamicTest> everyPackageImportsOnlyWhatTheTableAllows() {
        return TABLE.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> rule(entry.getKey(), entry.getValue()).check(CLASSES)));
    }

    private static ArchRule rule(String name, Room room) {
        List<String> allowed = new ArrayList<>(List.of(JAVA, "javax.imageio.", "org.jspecify."));
        allowed.addAll(room.libraries());
        Set<String> ours = new TreeSet<>(room.ours());
        ours.add(name);
        return noClasses()
                .that()
                .resideInAPackage("atlas." + name)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are neither of " + ours + " nor of " + allowed,
                        type -> !type.isPrimitive()
                                && !type.isArray()
                                && ours.stream()
                                        .noneMatch(our -> type.getPackageName().equals("atlas." + our))
                                && allowed.stream().noneMatch(type.getName()::startsWith)))
                .because(room.because());
    }

    @Test
    void everyPackageButTheAppStandsInTheTable() {
        Set<String> packages = CLASSES.stream()
                .map(type -> type.getPackageName())
                .filter(name -> !name.equals("atlas.app") && name.startsWith("atlas."))
                .map(name -> name.substring("atlas.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(TABLE.keySet(), packages);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("atlas.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTilesReadDatabasesAndAskTheNetwork() {
        noClasses()
                .that()
                .resideOutsideOfPackage("atlas.tiles")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "java.net.http..")
                .orShould()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are sockets or open connections",
                        type -> type.getName().matches("java\\.net\\.(.*Socket.*|.*Connection)")
                                || type.getName().matches("java\\.nio\\.channels\\..*SocketChannel")))
                .because("the atlas opens no socket unless the reader has consented")
                .check(CLASSES);
    }

    @Test
    void theCoreNeverPaintsWithAwtNorShowsWithJavaFx() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "atlas.geo",
                        "atlas.projection",
                        "atlas.domain",
                        "atlas.cartography",
                        "atlas.analysis",
                        "atlas.i18n",
                        "atlas.table")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javafx..")
                .because("the core is tested without a toolkit")
                .check(CLASSES);
    }
}
