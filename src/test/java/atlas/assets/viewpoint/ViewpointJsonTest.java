package atlas.assets.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.SmallAtlas;
import atlas.assets.json.AssetProblem;
import atlas.cartography.Classing;
import atlas.domain.Atlas;
import atlas.domain.claim.FigureRule;
import atlas.domain.claim.Formula;
import atlas.domain.claim.FormulaGroup;
import atlas.domain.claim.Magnitude;
import atlas.domain.claim.Quantity;
import atlas.domain.claim.Relation;
import atlas.domain.figure.FigureMeasure;
import atlas.domain.group.GroupText;
import atlas.domain.vote.AgreementMeasure;
import atlas.domain.vote.CohesionIndex;
import atlas.domain.vote.RollCallSubject;
import atlas.domain.vote.RollCallTopic;
import atlas.domain.vote.VoteSpan;
import atlas.geo.LonLat;
import atlas.projection.MapProjection;
import atlas.view.BoundaryView;
import atlas.view.Camera;
import atlas.view.Comparison;
import atlas.view.Layer;
import atlas.view.MapTheme;
import atlas.view.Selection;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import atlas.view.desk.Claims;
import atlas.view.desk.Compare;
import atlas.view.desk.Compare.CompareAspect;
import atlas.view.desk.Conflicts;
import atlas.view.desk.Desk;
import atlas.view.desk.DeskView;
import atlas.view.desk.EventFilter;
import atlas.view.desk.Ranking;
import atlas.view.desk.Scatter;
import atlas.view.desk.StateTable;
import atlas.view.desk.Transformation;
import atlas.view.desk.Transformation.TransformationAspect;
import atlas.view.desk.Trend;
import atlas.view.desk.TrendBands;
import atlas.view.desk.YearSpan;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ViewpointJsonTest {

    private static final String FILE = "view.json";

    @TempDir
    Path folder;

    private Atlas atlas;
    private Viewpoint home;

    @BeforeEach
    void readAtlas() {
        atlas = new SmallAtlas(folder).assets().readAtlas().atlas();
        home = Viewpoint.home(atlas.asOf());
    }

    private LoadedViewpoint read(String json) {
        return ViewpointJson.read(FILE, json, atlas);
    }

    static Stream<Selection> selections() {
        return Stream.of(
                new Selection.OfState("KAZ"),
                new Selection.OfOrganization("cica"),
                new Selection.OfConflict("karabakh"),
                new Selection.OfStatistics(),
                new Selection.OfArmedConflict("ucdp-388"),
                new Selection.OfTerm("charter"));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void aViewpointIsReadAsItWasWritten(Selection selection) {
        Viewpoint viewpoint = new Viewpoint(
                MapProjection.CLOSE_UP,
                new Camera(new LonLat(46.75, 39.82), 450.5),
                new Subject(
                        LocalDate.of(2020, 11, 10),
                        "cica",
                        new MapTheme.ParticipationTheme(),
                        BoundaryView.DE_FACTO_CONTROL),
                Set.of(Layer.CAPITALS, Layer.STATE_NAMES),
                selection,
                Optional.empty(),
                Desk.HOME);
        assertEquals(new LoadedViewpoint(viewpoint, List.of()), read(ViewpointJson.write(viewpoint)));
    }

    static Stream<DeskView> deskViews() {
        return Stream.of(
                StateTable.of(List.of("population")),
                new StateTable(
                        List.of(),
                        List.of("cica"),
                        Optional.of(new Ranking.Since(LocalDate.of(2000, 1, 1), Ranking.ChangeForm.PERCENT))),
                new DeskView.Events(),
                new DeskView.Events(EventFilter.ALL
                        .withTypes(Set.of(EventFilter.EventType.MEETING, EventFilter.EventType.ARMED))
                        .withAbout(Optional.of(new EventFilter.EventSubject.OfOrganization("cica")))
                        .withFrom(Optional.of(2001))
                        .withTo(Optional.of(2001))),
                new DeskView.Events(EventFilter.ALL
                        .withAbout(Optional.of(new EventFilter.EventSubject.OfConflict("karabakh")))
                        .withState(Optional.of("KAZ"))
                        .withTo(Optional.of(2010))),
                Conflicts.of(Conflicts.ConflictAspect.PARTIES),
                new Conflicts(Conflicts.ConflictAspect.DEATHS, Optional.of("karabakh")),
                new DeskView.Overlap(DeskView.OverlapMeasure.COMMON, Optional.of(LocalDate.of(2000, 1, 1))),
                new DeskView.Overlap(DeskView.OverlapMeasure.JACCARD, Optional.empty()),
                DeskView.UpSet.ALL,
                new DeskView.UpSet(List.of("cica"), 1, Optional.of(3), Optional.of("KAZ")),
                new DeskView.Shared(Optional.of(LocalDate.of(2000, 1, 1))),
                new DeskView.Network(Optional.empty()),
                new DeskView.Network(Optional.of(5)),
                Ranking.of("population"),
                new Ranking(
                        "population",
                        FigureMeasure.SHARE_OF_WORLD,
                        Optional.of(new Ranking.Since(LocalDate.of(2000, 1, 1), Ranking.ChangeForm.PERCENT)),
                        Ranking.RankingForm.RANKS),
                Trend.of("population"),
                new Trend("population", FigureMeasure.INDEX, Optional.of(2000), Trend.TrendForm.TOGETHER),
                Trend.of("population")
                        .in(new YearSpan(Optional.of(2000), Optional.empty()))
                        .before(new TrendBands(Optional.of("karabakh"), Optional.empty())),
                Trend.of("population")
                        .in(new YearSpan(Optional.empty(), Optional.of(2010)))
                        .before(new TrendBands(Optional.empty(), Optional.of("cica"))),
                new Scatter("population", "population", Optional.empty()),
                new Scatter("population", "population", Optional.empty())
                        .in(new Scatter.PointColour.ByStatus("cica"))
                        .since(Optional.of(LocalDate.of(2000, 1, 1))),
                new Scatter("population", "population", Optional.empty()).in(new Scatter.PointColour.ByRegion()),
                new Scatter("population", "population", Optional.empty())
                        .in(new Scatter.PointColour.ByGroup(GroupText.read("cica not KAZ"))),
                new Scatter("population", "population", Optional.of("population")),
                new DeskView.Agreement(AgreementMeasure.PI, VoteSpan.ALL_YEARS, new RollCallTopic.Everything()),
                new DeskView.Agreement(
                        AgreementMeasure.SHARE, VoteSpan.YEAR, new RollCallTopic.About(RollCallSubject.HUMAN_RIGHTS)),
                new DeskView.Cohesion(
                        CohesionIndex.AGREEMENT, new RollCallTopic.OnConflict("karabakh"), List.of("cica")),
                new DeskView.Cohesion(CohesionIndex.RICE, new RollCallTopic.Everything(), List.of()),
                new Claims.All(),
                new Claims.Recorded("most-people"),
                new Claims.Own(new Formula(
                        new Quantity.FigureOf(
                                FigureRule.SHARE,
                                "population",
                                new FormulaGroup.ByRule(GroupText.read("cica not KAZ@2010-06-08"))),
                        Relation.AT_LEAST,
                        new Quantity.Constant(new BigDecimal("50.5"), Magnitude.ONE, true))),
                compare(new CompareAspect.Memberships()),
                compare(new CompareAspect.Figures(List.of("population"))),
                compare(new CompareAspect.Conflicts()),
                compare(new CompareAspect.Votes(VoteSpan.YEAR)),
                compare(new CompareAspect.ThroughTime("population", FigureMeasure.INDEX))
                        .without(GroupText.read("ARM")),
                new Transformation(TransformationAspect.LADDER, List.of("cica")));
    }

    private static Compare compare(CompareAspect aspect) {
        return Compare.of(
                Stream.of("KAZ", "ARM", "cica not KAZ").map(GroupText::read).toList(), aspect);
    }

    @ParameterizedTest
    @MethodSource("deskViews")
    void aDeskIsReadAsItWasWritten(DeskView shown) {
        Viewpoint viewpoint = home.withDesk(new Desk(
                Desk.DeskLayout.MAP_AND_DESK, 0.25, Optional.of(GroupText.read("cica not KAZ@2010-06-08")), shown));
        assertEquals(new LoadedViewpoint(viewpoint, List.of()), read(ViewpointJson.write(viewpoint)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"group\": \"cica and atlantis\"}| /desk/group| There is no organization in organizations/ with the id \"atlantis\".",
                "{\"group\": \"cica and\"}| /desk/group| The group ends where an organization, states or all should stand.",
                "{\"group\": \"QQQ\"}| /desk/group| There is no state in states.json with the id \"QQQ\".",
                "{\"mapShare\": 2}| /desk/mapShare| This number should lie between 0.0 and 1.0.",
                "{\"show\": {\"kind\": \"upset\", \"atLeast\": 3, \"atMost\": 2}}| /desk/show| A combination is of at least 3 and at most 2 organizations: the second number should not be the smaller.",
                "{\"show\": {\"kind\": \"pie\"}}| /desk/show/kind| This should be one of: state-table, events, conflicts, overlap, upset, shared, network, ranking, trend, scatter, agreement, cohesion, claims, transformation, compare, not the text \"pie\".",
                "{\"show\": {\"kind\": \"compare\", \"of\": [\"KAZ\"]}}| /desk/show| A comparison is of 2 to 6 states or groups, not of 1.",
                "{\"show\": {\"kind\": \"compare\", \"of\": [\"KAZ\", \"ARM\"], \"colours\": [3, 3]}}| /desk/show| Each side of a comparison has a colour of its own, numbered from 1 to 6.",
                "{\"show\": {\"kind\": \"compare\", \"of\": [\"KAZ\", \"ARM\", \"QQQ\"]}}| /desk/show/of/2| There is no state in states.json with the id \"QQQ\".",
                "{\"show\": {\"kind\": \"events\", \"organization\": \"cica\", \"conflict\": \"karabakh\"}}| /desk/show| Events are either of an organization or of a conflict.",
                "{\"show\": {\"kind\": \"events\", \"from\": 2011, \"to\": 2010}}| /desk/show| The last year, 2010, lies before the first, 2011.",
                "{\"show\": {\"kind\": \"conflicts\", \"aspect\": \"causes\"}}| /desk/show/aspect| This should be one of: list, active, years, parties, deaths, not the text \"causes\".",
                "{\"show\": {\"kind\": \"state-table\", \"figures\": [\"happiness\"]}}| /desk/show/figures/0| There is no indicator in indicators/indicators.json with the id \"happiness\".",
                "{\"show\": {\"kind\": \"claims\", \"claim\": \"the-earth-is-flat\"}}| /desk/show/claim| There is no claim “the-earth-is-flat”.",
                "{\"show\": {\"kind\": \"claims\", \"formula\": \"count of cica\"}}| /desk/show/formula| The claim ends where one of >= <= > < = != ~ !~ is expected.",
                "{\"show\": {\"kind\": \"agreement\", \"measure\": \"tau\"}}| /desk/show/measure| This should be one of: share, kappa, pi, s, not the text \"tau\".",
                "{\"show\": {\"kind\": \"transformation\", \"aspect\": \"end\"}}| /desk/show/aspect| This should be one of: stages, ladder, measures, not the text \"end\".",
                "{\"show\": {\"kind\": \"transformation\", \"organizations\": [\"atlantis\"]}}| /desk/show/organizations/0| There is no organization in organizations/ with the id \"atlantis\".",
                "{\"show\": {\"kind\": \"cohesion\", \"subject\": \"nuclear\", \"conflict\": \"karabakh\"}}| /desk/show| Votes are either about a subject or on a conflict."
            })
    void whatIsWrongOnADeskIsReportedAndIsAsInANewWindow(String desk, String place, String what) {
        LoadedViewpoint read = read("{\"desk\": " + desk + "}");
        assertEquals(List.of(new AssetProblem(FILE, place, what)), read.problems());
        assertEquals(Optional.empty(), read.viewpoint().desk().group());
    }

    static Stream<MapTheme> themes() {
        return Stream.of(
                new MapTheme.SharedOrganizationsTheme("KAZ"),
                new MapTheme.FigureTheme("population", Classing.USUAL),
                new MapTheme.FigureTheme("population", new Classing(Classing.Method.JENKS, 7, List.of())),
                new MapTheme.FigureTheme("population", Classing.own(List.of(1e6, 2.5e7))),
                new MapTheme.ConflictsTheme());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void aThemeIsReadAsItWasWritten(MapTheme theme) {
        Viewpoint viewpoint = home.withTheme(theme);
        assertEquals(new LoadedViewpoint(viewpoint, List.of()), read(ViewpointJson.write(viewpoint)));
    }

    @Test
    void aFigureWithoutAMethodIsInTheUsualClasses() {
        assertEquals(
                new MapTheme.FigureTheme("population", Classing.USUAL),
                read("{\"theme\": {\"figure\": \"population\"}}")
                        .viewpoint()
                        .subject()
                        .theme());
    }

    @Test
    void aComparisonIsReadAsItWasWritten() {
        Viewpoint viewpoint = home.withComparison(Optional.of(new Comparison(
                new Subject(
                        LocalDate.of(1995, 1, 1),
                        "cica",
                        new MapTheme.SharedOrganizationsTheme("KAZ"),
                        BoundaryView.DE_FACTO_CONTROL),
                0.625)));
        assertEquals(new LoadedViewpoint(viewpoint, List.of()), read(ViewpointJson.write(viewpoint)));
    }

    @Test
    void aComparisonWithClassesOfEachDaysOwnIsReadAsItWasWritten() {
        Viewpoint viewpoint = home.withComparison(Optional.of(
                new Comparison(home.subject().withDate(LocalDate.of(1995, 1, 1)), 0.5).withCommonClasses(false)));
        assertEquals(new LoadedViewpoint(viewpoint, List.of()), read(ViewpointJson.write(viewpoint)));
    }

    @Test
    void classesAreCommonWhereAComparisonDoesNotSay() {
        assertTrue(read("{\"comparison\": {\"date\": \"1995-01-01\"}}")
                .viewpoint()
                .comparison()
                .orElseThrow()
                .hasCommonClasses());
    }

    @Test
    void whatIsLeftOutOfAComparisonIsAsAtTheLeftAndTheDividerInTheMiddle() {
        Viewpoint read = read("""
                {"date": "2001-02-03", "boundaryView": "de-facto-control", "comparison": {"date": "1995-01-01"}}
                """).viewpoint();
        assertEquals(
                Optional.of(new Comparison(read.subject().withDate(LocalDate.of(1995, 1, 1)), 0.5)), read.comparison());
        assertEquals(BoundaryView.DE_FACTO_CONTROL, read.boundaryView());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"organization\": \"eu\"}| /comparison/organization| There is no organization in organizations/ with the id \"eu\".",
                "{\"divider\": 1.5}| /comparison/divider| The divider’s share lies between 0 and 1, not 1.5.",
                "{\"layers\": []}| /comparison/layers| There is no such field; there are: date, organization, theme, boundaryView, divider, commonClasses."
            })
    void aWrongFieldOfAComparisonIsReportedAndIsAsAtTheLeft(String json, String place, String what) {
        Viewpoint expected = home.withComparison(Optional.of(new Comparison(home.subject(), 0.5)));
        assertEquals(
                new LoadedViewpoint(expected, List.of(new AssetProblem(FILE, place, what))),
                read("{\"comparison\": " + json + "}"));
    }

    @Test
    void aViewpointIsWrittenSoThatItCanBeReadByEye() {
        String expected = """
                {
                  "projection" : "asia",
                  "camera" : {
                    "lon" : 80.0,
                    "lat" : 37.0,
                    "spanKm" : 9900.0
                  },
                  "date" : "2025-12-31",
                  "organization" : "cica",
                  "theme" : {
                    "participation" : true
                  },
                  "boundaryView" : "united-nations",
                  "layers" : [ "capitals", "graticule" ],
                  "selection" : {
                    "organization" : "cica"
                  }
                }
                """;
        assertEquals(expected, ViewpointJson.write(home.withLayers(Set.of(Layer.GRATICULE, Layer.CAPITALS))));
    }

    @Test
    void whatIsLeftOutIsAsAtHome() {
        assertEquals(new LoadedViewpoint(home, List.of()), read("{}"));
    }

    @Test
    void withoutACameraTheProjectionShowsWhatItIsFor() {
        assertEquals(
                Viewpoint.homeOf(MapProjection.WORLD),
                read("{\"projection\": \"world\"}").viewpoint().camera());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"projection\": \"mars\"}| /projection| This should be one of: asia, world, close-up, not the text \"mars\".",
                "{\"camera\": {\"lon\": 0, \"lat\": 95, \"spanKm\": 9}}| /camera| A latitude lies between -90 and 90 degrees, not 95.0.",
                "{\"camera\": {\"lon\": 0, \"lat\": 5, \"spanKm\": 0}}| /camera| A span is positive, not 0.0 km.",
                "{\"date\": \"2022\"}| /date| This should be a day such as \"2022-10-13\".",
                "{\"organization\": \"eu\"}| /organization| There is no organization in organizations/ with the id \"eu\".",
                "{\"layers\": \"capitals\"}| /layers| This should be a list, in square brackets, not the text \"capitals\".",
                "{\"selection\": {\"state\": \"XYZ\"}}| /selection/state| There is no state in states.json with the id \"XYZ\".",
                "{\"selection\": {\"conflict\": \"x\"}}| /selection/conflict| There is no conflict in conflicts/ with the id \"x\".",
                "{\"selection\": {\"state\": \"KAZ\", \"statistics\": true}}| /selection| This should have one of \"state\", \"organization\", \"conflict\", \"armedConflict\", \"statistics\", \"term\".",
                "{\"theme\": {\"figure\": \"x\"}}| /theme/figure| There is no indicator in indicators/indicators.json with the id \"x\".",
                "{\"theme\": {\"sharedWith\": \"XYZ\"}}| /theme/sharedWith| There is no state in states.json with the id \"XYZ\".",
                "{\"theme\": {\"conflicts\": true, \"participation\": true}}| /theme| This should have one of \"participation\", \"figure\", \"sharedWith\", \"conflicts\", \"vote\".",
                "{\"theme\": {\"figure\": \"population\", \"classes\": 40}}| /theme| There are 2 to 9 classes, not 40.",
                "{\"theme\": {\"figure\": \"population\", \"breaks\": [2, 1]}}| /theme| Breaks are numbers that rise, not [2.0, 1.0].",
                "{\"theme\": {\"participation\": false}}| /theme/participation| This should be true, or be left out.",
                "[]| ''| The file should hold one record, in curly brackets."
            })
    void aWrongFieldIsReportedAndIsAsAtHome(String json, String place, String what) {
        assertEquals(new LoadedViewpoint(home, List.of(new AssetProblem(FILE, place, what))), read(json));
    }

    @ParameterizedTest
    @CsvSource({"1980-01-01, 1990-01-01", "2031-05-09, 2025-12-31"})
    void aDayThatTheAtlasDoesNotShowIsReportedAndTheNearestIsShown(String day, LocalDate nearest) {
        String what = "The atlas shows the days from 1990-01-01 to 2025-12-31.";
        LoadedViewpoint read = read("{\"date\": \"" + day + "\", \"comparison\": {\"date\": \"" + day + "\"}}");
        assertEquals(nearest, read.viewpoint().date());
        assertEquals(
                nearest, read.viewpoint().comparison().orElseThrow().right().date());
        assertEquals(
                List.of(new AssetProblem(FILE, "/date", what), new AssetProblem(FILE, "/comparison/date", what)),
                read.problems());
    }

    @Test
    void aLayerThatTheAtlasDoesNotHaveIsReportedAndLeftOut() {
        LoadedViewpoint read = read("{\"layers\": [\"capitals\", \"satellites\", \"waters\"]}");
        assertEquals(Set.of(Layer.CAPITALS, Layer.WATERS), read.viewpoint().layers());
        assertEquals(
                List.of("/layers/1"),
                read.problems().stream().map(AssetProblem::place).toList());
    }

    @Test
    void aMisspeltFieldIsReported() {
        assertEquals(
                List.of(new AssetProblem(
                        FILE,
                        "/colored",
                        "There is no such field; there are: projection, camera, date, organization, theme, boundaryView,"
                                + " layers, selection, comparison, desk.")),
                read("{\"colored\": \"cica\"}").problems());
    }

    @Test
    void everyWrongFieldIsReported() {
        assertEquals(
                List.of("/projection", "/date"),
                read("{\"projection\": 1, \"date\": 2, \"layers\": []}").problems().stream()
                        .map(AssetProblem::place)
                        .toList());
    }

    @Test
    void aTruncatedTextIsReportedWithItsPlace() {
        assertEquals(
                new LoadedViewpoint(
                        home,
                        List.of(new AssetProblem(
                                FILE,
                                "line 2, column 1",
                                "The file ends too early: something that was opened is not closed."))),
                read("{\"projection\": \"asia\",\n"));
    }
}
