package atlas.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.analysis.FigureFixture;
import atlas.cartography.Classing;
import atlas.domain.Atlas;
import atlas.domain.figure.FigureNotes;
import atlas.domain.figure.Indicator;
import atlas.geo.LonLat;
import atlas.projection.MapProjection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class EqualAreasTest {

    private static final MapTheme RATE = new MapTheme.FigureTheme("rate", Classing.USUAL);
    private static final MapTheme TOTAL = new MapTheme.FigureTheme("total", Classing.USUAL);
    private static final Camera FERGANA = new Camera(new LonLat(71, 40.5), 700);

    private AtlasState state = new AtlasState(atlas(), Viewpoint.home(LocalDate.of(2022, 10, 13)));

    private static Atlas atlas() {
        Atlas base = FigureFixture.atlas(List.of());
        return base.changed()
                .indicators(Map.of(
                        "rate",
                        indicator("rate", new Indicator.Aggregation.None()),
                        "total",
                        indicator("total", new Indicator.Aggregation.Sum())))
                .build();
    }

    private static Indicator indicator(String id, Indicator.Aggregation aggregation) {
        Indicator like = FigureFixture.population();
        return new Indicator(
                id,
                like.names(),
                like.unit(),
                like.amount(),
                0,
                like.indicatorKind(),
                aggregation,
                Optional.empty(),
                FigureNotes.NONE,
                like.licence(),
                like.retrieved(),
                like.sources(),
                like.figures());
    }

    @BeforeEach
    void startAfresh() {
        state = new AtlasState(atlas(), Viewpoint.home(LocalDate.of(2022, 10, 13)));
    }

    private void lookCloseUpAtFergana() {
        state.showIn(MapProjection.CLOSE_UP);
        state.lookAt(FERGANA);
    }

    @Test
    void whoChoosesARateInTheCloseUpIsMovedToEqualAreasAtTheSamePlace() {
        lookCloseUpAtFergana();
        state.colourBy(RATE);
        assertEquals(MapProjection.ASIA, state.viewpoint().projection());
        assertEquals(FERGANA, state.viewpoint().camera());
        assertEquals(RATE, state.viewpoint().subject().theme());
        assertEquals(
                Optional.of(Notice.MOVED_TO_EQUAL_AREAS), state.noticeProperty().get());
    }

    @Test
    void farFromAsiaItIsTheMapOfTheWorld() {
        state.showIn(MapProjection.CLOSE_UP);
        state.lookAt(new Camera(new LonLat(-60, -10), 3000));
        state.colourBy(RATE);
        assertEquals(MapProjection.WORLD, state.viewpoint().projection());
    }

    @Test
    void whoChoosesTheCloseUpSeesParticipationAgain() {
        state.colourBy(RATE);
        state.showIn(MapProjection.CLOSE_UP);
        assertEquals(MapProjection.CLOSE_UP, state.viewpoint().projection());
        assertEquals(
                new MapTheme.ParticipationTheme(), state.viewpoint().subject().theme());
        assertEquals(
                Optional.of(Notice.FIGURE_TAKEN_OFF), state.noticeProperty().get());
    }

    @Test
    void undoTakesBothBack() {
        state.colourBy(RATE);
        state.showIn(MapProjection.CLOSE_UP);
        state.undo();
        assertEquals(MapProjection.ASIA, state.viewpoint().projection());
        assertEquals(RATE, state.viewpoint().subject().theme());
        assertEquals(Optional.empty(), state.noticeProperty().get());
    }

    @Test
    void totalsAreCirclesAndStayInTheCloseUp() {
        lookCloseUpAtFergana();
        state.colourBy(TOTAL);
        assertEquals(MapProjection.CLOSE_UP, state.viewpoint().projection());
        assertEquals(Optional.empty(), state.noticeProperty().get());
    }

    @Test
    void theNoticeGoesWithTheNextStep() {
        lookCloseUpAtFergana();
        state.colourBy(RATE);
        state.toggle(Layer.CAPITALS);
        assertEquals(Optional.empty(), state.noticeProperty().get());
    }

    @Test
    void aStateThatIsChosenBecomesTheOneThatOthersShareWith() {
        state.colourBy(new MapTheme.SharedOrganizationsTheme("TUR"));
        state.select(new Selection.OfState("KGZ"));
        assertEquals(
                new MapTheme.SharedOrganizationsTheme("KGZ"),
                state.viewpoint().subject().theme());
    }
}
