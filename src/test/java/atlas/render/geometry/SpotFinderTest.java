package atlas.render.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.cartography.Box;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SpotFinderTest {

    private static final Box WINDOW = new Box(0, 0, 100, 100);

    /// A foot 100 wide and 20 high, on it at the left a leg 30 wide.
    private static Area boot() {
        Area boot = new Area(new Rectangle2D.Double(0, 80, 100, 20));
        boot.add(new Area(new Rectangle2D.Double(0, 0, 30, 100)));
        return boot;
    }

    @Test
    void aLongNameStandsInTheFootOfABoot() {
        Spot spot = SpotFinder.spots(boot(), WINDOW, 5, 1).getFirst();
        assertEquals(50, spot.u(), 8);
        assertEquals(90, spot.v(), 4);
    }

    @Test
    void aShortNameStandsInTheLegOfABoot() {
        Spot spot = SpotFinder.spots(boot(), WINDOW, 1, 1).getFirst();
        assertEquals(15, spot.u(), 4);
        assertEquals(30, spot.widthUnits(), 6);
    }

    @Test
    void furtherSpotsLieApart() {
        List<Spot> spots = SpotFinder.spots(boot(), WINDOW, 1, 3);
        assertTrue(spots.size() > 1 && Math.abs(spots.get(0).v() - spots.get(1).v()) > 15, spots::toString);
    }

    @Test
    void nothingIsFoundOutsideTheArea() {
        assertEquals(List.of(), SpotFinder.spots(new Rectangle2D.Double(200, 200, 9, 9), WINDOW, 3, 4));
    }
}
