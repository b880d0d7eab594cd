package atlas.bench;

import atlas.assets.AssetFolder;
import atlas.domain.Atlas;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.question.Answers;
import atlas.panel.search.Finding;
import atlas.view.Viewpoint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Measures how long a key in the search field takes: each beginning of each example, in four languages, is read and
/// answered, and searched for as names are.
final class QuestionBenchmark {

    private static final int WARM_UP = 1;
    private static final int RUNS = 2;
    private static final int MOST_OF_A_KIND = 12;
    private static final double NANOS_PER_MILLI = 1e6;

    private QuestionBenchmark() {}

    static void main() {
        Atlas atlas = new AssetFolder(Path.of("assets")).readAtlas().atlas();
        long begin = System.nanoTime();
        Finding finding = Finding.in(atlas);
        System.out.printf("made ready: %.0f ms%n", (System.nanoTime() - begin) / NANOS_PER_MILLI);
        Viewpoint now = Viewpoint.home(atlas.asOf());
        List<Double> questions = new ArrayList<>();
        List<Double> names = new ArrayList<>();
        for (int run = -WARM_UP; run < RUNS; run++) {
            for (Language language : Language.values()) {
                Messages messages = new Messages(language);
                Answers answers = new Answers(finding.questions().get(), messages);
                for (String example : messages.get("question.examples").split("\\|", -1)) {
                    for (int typed = 1; typed <= example.length(); typed++) {
                        String text = example.substring(0, typed);
                        double question = millis(() -> answers.to(text, now));
                        double name = millis(() -> finding.search().find(text, MOST_OF_A_KIND));
                        if (run >= 0) {
                            questions.add(question);
                            names.add(name);
                        }
                    }
                }
            }
        }
        print("a question a key", questions);
        print("names a key", names);
    }

    private static double millis(Runnable task) {
        long begin = System.nanoTime();
        task.run();
        return (System.nanoTime() - begin) / NANOS_PER_MILLI;
    }

    private static void print(String name, List<Double> millis) {
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "%s: %d keys, median %.2f ms, p95 %.2f ms, longest %.1f ms%n",
                name,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                Arrays.stream(sorted).max().orElse(0));
    }
}
