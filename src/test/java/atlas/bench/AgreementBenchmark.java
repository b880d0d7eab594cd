package atlas.bench;

import atlas.analysis.vote.AgreementMatrix;
import atlas.analysis.vote.CohesionThroughTime;
import atlas.assets.AssetFolder;
import atlas.domain.Atlas;
import atlas.domain.organization.Organization;
import atlas.domain.vote.RollCall;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// Measures how long it takes to compare all members of the United Nations with one another over all roll
/// calls, and to follow the cohesion of the largest organization through the years.
final class AgreementBenchmark {

    private static final int WARM_UP = 20;
    private static final int RUNS = 40;
    private static final double NANOS_PER_MILLI = 1e6;

    private AgreementBenchmark() {}

    static void main() {
        Atlas atlas = new AssetFolder(Path.of("assets")).readAtlas().atlas();
        Collection<RollCall> all = atlas.rollCalls().all();
        List<String> states = all.stream()
                .flatMap(vote -> vote.ballots().members().stream())
                .distinct()
                .toList();
        Organization largest = atlas.organization("un").orElseThrow();
        measure(
                "agreement of %d states over %d roll calls, coefficients of all pairs"
                        .formatted(states.size(), all.size()),
                () -> AgreementMatrix.of(all, states).pairs().forEach(pair -> {
                    pair.ballots().agreement();
                    pair.ballots().kappa();
                    pair.ballots().pi();
                    pair.ballots().similarity();
                }));
        measure("cohesion of the United Nations", () -> CohesionThroughTime.of(all, largest::membersOn));
    }

    /// By the clock, and the processor time of the thread, which other work on the machine lengthens less.
    private static void measure(String name, Runnable task) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] millis = new double[RUNS];
        double[] processorMillis = new double[RUNS];
        double first = 0;
        for (int run = -WARM_UP; run < RUNS; run++) {
            long begin = System.nanoTime();
            long processorBegin = threads.getCurrentThreadCpuTime();
            task.run();
            double processorTime = (threads.getCurrentThreadCpuTime() - processorBegin) / NANOS_PER_MILLI;
            if (run == -WARM_UP) {
                first = processorTime;
            }
            if (run >= 0) {
                millis[run] = (System.nanoTime() - begin) / NANOS_PER_MILLI;
                processorMillis[run] = processorTime;
            }
        }
        Arrays.sort(millis);
        Arrays.sort(processorMillis);
        System.out.printf(
                "%s: median %.1f ms, p95 %.1f ms; processor time: the first time %.1f ms, median %.1f ms%n",
                name, millis[RUNS / 2], millis[RUNS * 95 / 100], first, processorMillis[RUNS / 2]);
    }
}
