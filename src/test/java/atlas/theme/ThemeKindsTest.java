package atlas.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.cartography.Appearance;
import atlas.cartography.Classing;
import atlas.domain.Atlas;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.view.MapTheme;
import atlas.view.Selection;
import atlas.view.Subject;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every kind of theme.
final class ThemeKindsTest {

    private static final Path SCHEMA = Path.of("assets/schema/viewpoint.schema.json");

    private final Atlas atlas = ThemeFixture.atlas();
    private final ThemeWords words = new ThemeWords(atlas, new Messages(Language.ENGLISH));

    /// One theme of each kind, so that what follows is held by all.
    static Stream<MapTheme> themes() {
        return Stream.of(
                new MapTheme.ParticipationTheme(),
                new MapTheme.SharedOrganizationsTheme("TUR"),
                new MapTheme.FigureTheme(ThemeFixture.RATE, Classing.USUAL),
                new MapTheme.FigureTheme(ThemeFixture.TOTAL, Classing.USUAL),
                new MapTheme.ConflictsTheme(),
                new MapTheme.RollCallTheme(ThemeFixture.VOTE));
    }

    @Test
    void eachKindIsAmongTheThemesOfThisTest() {
        assertEquals(Set.copyOf(ThemeKinds.all()), themes().map(ThemeKinds::of).collect(Collectors.toSet()));
    }

    @Test
    void aThemeOfNoKindIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ThemeKinds.of(new MapTheme() {}));
    }

    @Test
    void theSchemaKnowsEachKindByItsFields() throws IOException {
        JsonNode theme = new ObjectMapper().readTree(SCHEMA.toFile()).at("/$defs/theme");
        Set<String> ids = new TreeSet<>();
        theme.path("oneOf").forEach(one -> ids.add(one.at("/required/0").textValue()));
        Set<String> fields = new TreeSet<>();
        theme.path("properties").fieldNames().forEachRemaining(fields::add);
        assertEquals(ThemeKinds.all().stream().map(ThemeKind::id).collect(Collectors.toCollection(TreeSet::new)), ids);
        assertEquals(
                ThemeKinds.all().stream()
                        .flatMap(kind -> Stream.concat(Stream.of(kind.id()), kind.furtherFields().stream()))
                        .collect(Collectors.toCollection(TreeSet::new)),
                fields);
    }

    @ParameterizedTest
    @MethodSource("themes")
    <T extends MapTheme> void aThemeIsWrittenWithFieldsOfItsKindOnly(T theme) {
        ThemeKind<T> kind = ThemeKinds.of(theme);
        Set<String> written = new HashSet<>(kind.fields(theme).keySet());
        assertTrue(written.remove(kind.id()));
        assertTrue(kind.furtherFields().containsAll(written), written.toString());
        assertSame(kind, ThemeKinds.called(kind.id()).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("themes")
    <T extends MapTheme> void everyStateIsInOneClassAtMostAndTheLegendHasARowForEach(T theme) {
        Subject subject = ThemeFixture.subject(2022, theme);
        FigureClassifier figures = new FigureClassifier(atlas);
        Colouring colouring = ThemeKinds.of(theme).colouring(theme, subject, Appearance.LIGHT, figures);
        List<String> classed = colouring.classes().stream()
                .flatMap(same -> same.states().stream())
                .toList();
        assertEquals(classed.size(), Set.copyOf(classed).size());
        Legend legend = ThemeKinds.of(theme).legend(theme, subject, colouring, Appearance.LIGHT, words);
        assertEquals(colouring.classes().size(), legend.legendEntries().size());
        assertFalse(legend.title().isBlank());
    }

    @ParameterizedTest
    @MethodSource("themes")
    <T extends MapTheme> void aKindThatIsChosenFromAMenuOffersThemesOfItsOwn(T theme) {
        ThemeKind<T> kind = ThemeKinds.of(theme);
        kind.menu(ThemeFixture.subject(2022, theme), new Selection.OfState("KGZ"), words)
                .ifPresent(menu -> {
                    List<MapTheme> offered = Stream.concat(
                                    menu.atOnce().stream(),
                                    menu.choices().get().stream().map(ThemeMenu.Choice::theme))
                            .toList();
                    assertFalse(offered.isEmpty());
                    offered.forEach(one -> assertTrue(kind.themes().isInstance(one), one.toString()));
                });
    }
}
