package atlas.chart.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.assets.AssetFolder;
import atlas.chart.ScatterPlot.PointGroup;
import atlas.domain.Atlas;
import atlas.domain.group.GroupText;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.view.desk.Scatter.PointColour;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the states of record belong to.
final class PointGroupsTest {

    private static final Atlas ATLAS =
            new AssetFolder(Path.of("assets")).readAtlas().atlas();
    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    private static List<String> names(PointColour colour, String group) {
        return PointGroups.of(
                        ATLAS,
                        ENGLISH,
                        colour,
                        FigureGroup.of(ATLAS, GroupText.read(group), LocalDate.of(2022, 10, 13), Set.of(), ENGLISH))
                .groups()
                .stream()
                .map(PointGroup::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sco | Central Asia, Eastern Asia, Southern Asia, Eastern Europe",
                "all | Africa, the Americas, Asia, Europe, Oceania, In no region of the United Nations"
            })
    void regionsAreTheSmallestOfWhichColoursAreEnough(String group, String regions) {
        assertEquals(regions, String.join(", ", names(new PointColour.ByRegion(), group)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cica or cica:observer | CICA: Member, CICA: Observer",
                "KAZ,FRA | CICA: Member, CICA: takes no part"
            })
    void statusesAreThoseThatStatesOfTheGroupHave(String group, String statuses) {
        assertEquals(statuses, String.join(", ", names(new PointColour.ByStatus("cica"), group)));
    }
}
