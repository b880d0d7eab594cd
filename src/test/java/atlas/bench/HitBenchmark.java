package atlas.bench;

import atlas.assets.AssetFolder;
import atlas.geo.Geography;
import atlas.geo.LonLat;
import atlas.geo.Shape;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// Prints how long it takes to find the state under each of 10,000 places over Asia, in one process after a warm-up.
final class HitBenchmark {

    private static final int PLACES = 10_000;
    private static final int WARM_UP = 5;

    private HitBenchmark() {}

    static void main() {
        Geography states = new AssetFolder(Path.of("assets"))
                .readWorld()
                .world()
                .overview()
                .states();
        Random random = new Random(1);
        List<LonLat> places = random.ints(PLACES, 0, Integer.MAX_VALUE)
                .mapToObj(ignored -> new LonLat(random.nextDouble(25, 150), random.nextDouble(-10, 75)))
                .toList();
        double[] microseconds = new double[PLACES];
        int found = 0;
        for (int run = 0; run <= WARM_UP; run++) {
            found = 0;
            for (int i = 0; i < PLACES; i++) {
                long start = System.nanoTime();
                Optional<Shape> under = states.shapeUnder(places.get(i));
                microseconds[i] = (System.nanoTime() - start) / 1e3;
                found += under.isPresent() ? 1 : 0;
            }
        }
        Arrays.sort(microseconds);
        System.out.println("| what is under the pointer | median µs | p99 µs | places in a state |");
        System.out.println("|---|---|---|---|");
        System.out.printf(
                Locale.ROOT,
                "| Asia, %,d points | %.1f | %.1f | %,d of %,d |%n",
                states.arcs().stream().mapToInt(arc -> arc.size()).sum(),
                microseconds[PLACES / 2],
                microseconds[(int) (PLACES * 0.99)],
                found,
                PLACES);
    }
}
