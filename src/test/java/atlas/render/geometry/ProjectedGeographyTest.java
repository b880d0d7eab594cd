package atlas.render.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.geo.Geography;
import atlas.geo.LonLat;
import atlas.projection.MapProjection;
import atlas.render.canvas.Frame;
import atlas.render.drawing.Linework;
import atlas.view.Camera;
import atlas.view.Viewpoint;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProjectedGeographyTest {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 200;
    /// Wide enough for all of the plane.
    private static final double MARGIN_PIXELS = 3e4;
    /// Far from the plane's corner the last digits of a pixel's middle are lost.
    private static final int PIXELS_ON_THE_BORDER = 10;

    private final Geography states =
            new AssetFolder(Path.of("assets")).readWorld().world().overview().states();

    @ParameterizedTest
    @CsvSource({"RUS, 45, 43, 400", "RUS, 130, 48, 900", "CHN, 76, 39, 600", "KAZ, 71, 43, 300", "IDN, 118, -3, 2000"})
    void aFillIsTheSameWithoutWhatLiesOutsideThePicture(String iso3, double lon, double lat, double spanKm) {
        Frame frame = closeUp(lon, lat, spanKm);
        byte[] cut = filled(iso3, frame, frame, 0);
        byte[] whole = filled(iso3, frame, frame.withMargin(MARGIN_PIXELS), MARGIN_PIXELS);
        assertTrue(share(cut) > 0.02 && share(cut) < 0.98, "the state's border crosses the picture");
        int different = 0;
        for (int i = 0; i < cut.length; i++) {
            different += cut[i] == whole[i] ? 0 : 1;
        }
        assertTrue(different <= PIXELS_ON_THE_BORDER, different + " pixels differ");
    }

    @ParameterizedTest
    @CsvSource({"RUS, 45, 10, 400", "FRA, 100, 40, 900"})
    void aStateThatIsNotSeenLeavesNoPath(String iso3, double lon, double lat, double spanKm) {
        Frame frame = closeUp(lon, lat, spanKm);
        assertEquals(0, rings(iso3, frame).getBounds2D().getWidth());
    }

    private static Frame closeUp(double lon, double lat, double spanKm) {
        return Frame.of(
                Viewpoint.home(LocalDate.of(2022, 10, 13))
                        .withProjection(MapProjection.CLOSE_UP)
                        .withCamera(new Camera(new LonLat(lon, lat), spanKm)),
                WIDTH,
                HEIGHT);
    }

    private Linework rings(String iso3, Frame frame) {
        return Linework.of(new ProjectedGeography(states, frame.projection())
                .rings(states.shape(iso3).orElseThrow(), ClipWindow.of(frame)));
    }

    private byte[] filled(String iso3, Frame frame, Frame composed, double margin) {
        BufferedImage image =
                new BufferedImage((int) frame.widthPixels(), (int) frame.heightPixels(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        graphics.setColor(Color.WHITE);
        graphics.translate(-margin, -margin);
        graphics.fill(rings(iso3, composed));
        graphics.dispose();
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    private static double share(byte[] pixels) {
        int inside = 0;
        for (byte pixel : pixels) {
            inside += pixel == 0 ? 0 : 1;
        }
        return inside / (double) pixels.length;
    }
}
