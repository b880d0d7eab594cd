package atlas.cartography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SymbolScaleTest {

    @Test
    void areasAreAsTheValues() {
        SymbolScale scale = new SymbolScale(800);
        assertEquals(2, scale.radiusPixels(400) / scale.radiusPixels(100), 1e-9);
    }

    @Test
    void theLegendHasThreeRoundValues() {
        assertEquals(List.of(1e9, 2e8, 5e7), new SymbolScale(1.42e9).inLegend());
    }
}
