package atlas.render.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.i18n.Language;
import atlas.projection.MapProjection;
import atlas.render.canvas.Frame;
import atlas.render.canvas.LabelMargins;
import atlas.view.Viewpoint;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The names of states that stand outside of them, in windows of the usual sizes, with the datasets of record.
final class StateLabelsTest {

    /// With half of a large state.
    private static final double FARTHEST_KM = 1_050;
    private static final LabelsFixture NAMES = new LabelsFixture();

    /// Sizes of the map in windows from 1024 × 700 to 1536 × 864.
    private static Stream<double[]> sizes() {
        return Stream.of(
                new double[] {386, 493}, new double[] {642, 513}, new double[] {700, 600}, new double[] {880, 640});
    }

    @ParameterizedTest
    @EnumSource
    void leadersAreNoLongerThanAFewHundredKilometres(MapProjection projection) {
        Viewpoint viewpoint = LabelsFixture.HOME.withProjection(projection).withCamera(Viewpoint.homeOf(projection));
        List<String> tooFar = sizes().flatMap(size -> tooFar(viewpoint, size)).toList();
        assertEquals(List.of(), tooFar);
    }

    private static Stream<String> tooFar(Viewpoint viewpoint, double[] size) {
        Frame frame = Frame.of(viewpoint, size[0], size[1]);
        LabelsInView view =
                NAMES.choose(NAMES.painterOfPictures(), viewpoint, frame, LabelMargins.ALL, Language.ENGLISH);
        return view.names().stream()
                .flatMap(name -> name.leader().stream()
                        .filter(line -> kilometres(line, frame) > FARTHEST_KM)
                        .map(line -> name.id() + " " + Math.round(kilometres(line, frame)) + " km at " + size[0]));
    }

    private static double kilometres(Leader line, Frame frame) {
        Frame plane = frame.wholePlane();
        return plane.placeUnder(line.fromX(), line.fromY())
                .flatMap(from -> plane.placeUnder(line.toX(), line.toY()).map(from::kilometresTo))
                .orElseThrow();
    }

    @Test
    void manyStatesHaveTheirNamesOutsideAllTheSame() {
        LabelsInView view = NAMES.picture(LabelsFixture.HOME, Language.ENGLISH);
        long outside =
                view.names().stream().filter(name -> name.leader().isPresent()).count();
        assertTrue(outside >= 5, outside + " names have a leader");
    }
}
