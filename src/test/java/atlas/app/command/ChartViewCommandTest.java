package atlas.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.app.views.ViewFiles;
import atlas.assets.AssetFolder;
import atlas.assets.SmallAtlas;
import atlas.view.Viewpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The view that a picture of `atlas chart` opens as.
final class ChartViewCommandTest {

    @TempDir
    private Path folder;

    private Path assets;

    @BeforeEach
    void datasetsAreThere() throws IOException {
        assets = Files.createDirectory(folder.resolve("assets"));
        var _ = new SmallAtlas(assets);
    }

    private Path drawn(String name, String... words) {
        Path file = folder.resolve(name);
        Ran ran = Ran.of(Stream.of(
                        Stream.of("chart", "--assets", assets.toString()),
                        Arrays.stream(words),
                        Stream.of("--out", file.toString()))
                .flatMap(each -> each)
                .toArray(String[]::new));
        assertEquals("", ran.err());
        assertEquals(0, ran.exit());
        return file;
    }

    private Viewpoint opened(Path file) throws IOException {
        return ViewFiles.read(file, new AssetFolder(assets).readAtlas().atlas())
                .view()
                .viewpoint();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "claim;--claim;count of cica > 1|DESK Participants[organization=cica, status=Optional[MEMBER]] Own[formula=Formula[left=CountOf[group=ByRule[group=Participants[organization=cica, status=Optional[MEMBER]]]], relation=MORE_THAN, right=Constant[number=1, magnitude=ONE, isPercent=false]]]",
                "figure;--figure;population;--state;KAZ,ARM|DESK Picked[states=[ARM, KAZ]] Trend[figure=population, measure=ABSOLUTE, baseYear=Optional.empty, form=LINES, span=YearSpan[from=Optional.empty, to=Optional.empty], bands=TrendBands[conflict=Optional.empty, accessions=Optional.empty]]",
                "ranking;--figure;population;--group;KAZ,ARM;--since;2010-01-01|DESK Picked[states=[ARM, KAZ]] Ranking[figure=population, measure=ABSOLUTE, since=Optional[Since[day=2010-01-01, form=DIFFERENCE]], form=BARS]",
                "trend;--figure;population;--group;KAZ,ARM;--form;together|DESK Picked[states=[ARM, KAZ]] Trend[figure=population, measure=ABSOLUTE, baseYear=Optional.empty, form=TOGETHER, span=YearSpan[from=Optional.empty, to=Optional.empty], bands=TrendBands[conflict=Optional.empty, accessions=Optional.empty]]",
                "scatter;--figure;population;--against;population;--group;KAZ,ARM|DESK Picked[states=[ARM, KAZ]] Scatter[across=population, up=population, size=Optional.empty, colour=One[], since=Optional.empty]",
                "votes;--group;KAZ,ARM;--coefficient;kappa|DESK Picked[states=[ARM, KAZ]] Agreement[measure=KAPPA, span=ALL_YEARS, topic=Everything[]]",
                "cohesion;--group;KAZ,ARM;--index;agreement;--beside;cica|DESK Picked[states=[ARM, KAZ]] Cohesion[index=AGREEMENT, topic=Everything[], beside=[cica]]",
                "overlap;--by;common|DESK Participants[organization=cica, status=Optional[MEMBER]] Overlap[measure=COMMON, since=Optional.empty]",
                "upset;--at-least;1|DESK Everybody[] UpSet[organizations=[], atLeast=1, atMost=Optional.empty, withState=Optional.empty]",
                "shared;--since;2010-01-01|DESK Participants[organization=cica, status=Optional[MEMBER]] Shared[since=Optional[2010-01-01]]",
                "network;--sharing;2|DESK Participants[organization=cica, status=Optional[MEMBER]] Network[atLeast=Optional[2]]",
                "transformation;--aspect;ladder;--organizations;cica|DESK Participants[organization=cica, status=Optional[MEMBER]] Transformation[aspect=LADDER, organizations=[cica]]",
                "compare;--sides;KAZ/ARM;--aspect;figures|DESK Participants[organization=cica, status=Optional[MEMBER]] Compare[sides=[Side[group=Picked[states=[KAZ]], colour=0], Side[group=Picked[states=[ARM]], colour=1]], aspect=Figures[figures=[population]]]",
                "conflicts;--group;ARM,AZE;--aspect;years|DESK Picked[states=[ARM, AZE]] Conflicts[aspect=YEARS, told=Optional.empty]"
            })
    void aChartOpensOnTheDeskAsItWasAskedFor(String words, String shown) throws IOException {
        String[] given = words.split(";", -1);
        Viewpoint view = opened(drawn(
                "chart.svg",
                Arrays.stream(given).map(word -> word.replace('/', ';')).toArray(String[]::new)));
        assertEquals(
                shown,
                view.desk().layout() + " " + view.group() + " " + view.desk().shown());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "members;--organization;cica|MAP cica OfOrganization[id=cica]",
                "claims|MAP cica OfOrganization[id=cica]",
                "shares;--figure;population|MAP cica OfStatistics[]",
                "fatalities;--conflict;karabakh|MAP cica OfConflict[id=karabakh]",
                "phases;--conflict;karabakh|MAP cica OfConflict[id=karabakh]",
                "active-years;--conflict;ucdp-388|MAP cica OfArmedConflict[id=ucdp-388]"
            })
    void aChartOfAPageOpensAsThatPage(String words, String page) throws IOException {
        Viewpoint view = opened(drawn("chart.pdf", words.split(";", -1)));
        assertEquals(page, view.desk().layout() + " " + view.organization() + " " + view.selection());
    }

    @Test
    void theDayOfAChartIsThatOfItsView() throws IOException {
        Path file = drawn("chart.png", "overlap", "--date", "2015-05-05");
        assertEquals("2015-05-05", opened(file).date().toString());
    }

    @Test
    void theOneStateThatStandsOutIsChosenInTheView() throws IOException {
        Path file = drawn("chart.svg", "ranking", "--figure", "population", "--group", "KAZ,ARM", "--state", "ARM");
        assertEquals("OfState[iso3=ARM]", opened(file).selection().toString());
    }
}
