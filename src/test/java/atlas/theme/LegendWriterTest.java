package atlas.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.cartography.Appearance;
import atlas.cartography.Palette;
import atlas.domain.Atlas;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.view.Layer;
import atlas.view.MapTheme;
import atlas.view.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LegendWriterTest {

    private final Atlas atlas = ThemeFixture.atlas();

    private static final List<LayerLegend> LAYERS =
            List.of(layer(Layer.WATERS, "Waters"), layer(Layer.CAPITALS, "Capitals"));

    private static LayerLegend layer(Layer id, String words) {
        return new LayerLegend() {
            @Override
            public boolean isAmong(Set<Layer> layers) {
                return layers.contains(id);
            }

            @Override
            public List<Legend.LegendEntry> legend(Subject subject, Palette palette, Messages messages) {
                return List.of(new Legend.LegendEntry(palette.noData(), Legend.Sample.AREA, words, "", Set.of()));
            }
        };
    }

    private Legend legend(Subject subject, Layer... layers) {
        return new LegendWriter(atlas, new Messages(Language.ENGLISH), new StateColourer(atlas), LAYERS)
                .of(subject, Set.of(layers), Appearance.LIGHT);
    }

    private List<String> rows(Subject subject, Layer... layers) {
        return legend(subject, layers).legendEntries().stream()
                .map(legendEntry -> (legendEntry.words() + " " + legendEntry.count()).strip())
                .toList();
    }

    private static Subject participation(int year) {
        return ThemeFixture.subject(year, new MapTheme.ParticipationTheme()).withDate(LocalDate.of(year, 1, 1));
    }

    @Test
    void onlyWhatOccursOnTheDayIsListed() {
        assertEquals(List.of("Member 1", "Observer 1", "Neither"), rows(participation(2000)));
    }

    @Test
    void layersThatAreShownAddTheirRowsBelow() {
        assertEquals(
                List.of("Member 2", "Neither", "Waters", "Capitals"),
                rows(participation(2010), Layer.CAPITALS, Layer.WATERS));
        assertEquals(List.of("Member 2", "Neither", "Capitals"), rows(participation(2010), Layer.CAPITALS));
    }

    @Test
    void aRowKnowsItsStates() {
        assertEquals(
                Set.of("KGZ", "KWT", "TUR"),
                legend(participation(2010)).legendEntries().stream()
                        .flatMap(legendEntry -> legendEntry.states().stream())
                        .collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void classesOfAFigureAreListedFromTheHighestToNoData() {
        assertEquals(
                List.of("2 and over 1", "under 2 1", "No data 1"),
                rows(ThemeFixture.subject(2022, ThemeFixture.figure(ThemeFixture.RATE))));
    }

    @Test
    void aFigureIsNamedWithItsYearUnitAndSource() {
        Legend legend = legend(ThemeFixture.subject(2022, ThemeFixture.figure(ThemeFixture.RATE)));
        assertEquals("Population, 2022", legend.title());
        assertEquals("persons", legend.unit());
        assertEquals(Optional.of("Source: A publisher"), legend.source());
    }

    @Test
    void olderValuesAreSaidToBeOlder() {
        assertEquals(
                List.of("2 values are older; the oldest is of 2022."),
                legend(ThemeFixture.subject(2024, ThemeFixture.figure(ThemeFixture.RATE)))
                        .notes());
    }

    @Test
    void totalsHaveCirclesAndNoClasses() {
        Legend legend = legend(ThemeFixture.subject(2022, ThemeFixture.figure(ThemeFixture.TOTAL)));
        assertEquals(
                List.of("50 million", "10 million", "2 million"),
                legend.circles().stream().map(Legend.Circle::words).toList());
        assertEquals(Optional.empty(), legend.classes());
    }
}
