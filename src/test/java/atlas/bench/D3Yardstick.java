package atlas.bench;

import atlas.geo.Arc;
import atlas.geo.ArcPath;
import atlas.geo.Geography;
import atlas.geo.Line;
import atlas.geo.LonLat;
import atlas.geo.Shape;
import atlas.projection.MapProjection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Has the fills and borders of the same pictures drawn by d3-geo on a canvas in Chromium, from the same points, and
/// reads off how long each took. It clips to the picture, fills each kind of state as one path and strokes all lines as
/// one path; it draws no names, no patterns, no waters and no graticule.
final class D3Yardstick {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> SCRIPTS = List.of(
            "META-INF/resources/webjars/d3-array/3.2.4/dist/d3-array.min.js",
            "META-INF/resources/webjars/d3-geo/3.1.1/dist/d3-geo.min.js");
    private static final int MOST_MINUTES = 5;
    private static final Pattern RESULT = Pattern.compile("median (\\d+) ([0-9.]+)");

    /// A picture to be drawn.
    ///
    /// @param states drawn from these
    /// @param kindOf what a state is filled as
    record Job(
            MapProjection projection,
            LonLat centre,
            double kilometresPerPixel,
            Geography states,
            Function<String, String> kindOf) {}

    private final int width;
    private final int height;
    private final int runs;

    D3Yardstick(int width, int height, int runs) {
        this.width = width;
        this.height = height;
        this.runs = runs;
    }

    /// The median of each picture in milliseconds; nothing where there is no Chromium or no d3-geo.
    List<OptionalDouble> measure(List<Job> jobs) {
        try {
            Path page = Path.of("target/bench/d3.html").toAbsolutePath();
            Files.createDirectories(page.getParent());
            Files.writeString(page, page(jobs));
            String result = browse(page);
            Map<Integer, Double> medians = new HashMap<>();
            for (Matcher found = RESULT.matcher(result); found.find(); ) {
                medians.put(Integer.parseInt(found.group(1)), Double.parseDouble(found.group(2)));
            }
            List<OptionalDouble> inOrder = new ArrayList<>();
            for (int job = 0; job < jobs.size(); job++) {
                inOrder.add(medians.containsKey(job) ? OptionalDouble.of(medians.get(job)) : OptionalDouble.empty());
            }
            return inOrder;
        } catch (IOException e) {
            System.out.println("d3-geo was not measured: " + e.getMessage());
            return jobs.stream().map(job -> OptionalDouble.empty()).toList();
        }
    }

    private static String browse(Path page) throws IOException {
        for (String browser : BROWSERS) {
            try {
                Path out = page.resolveSibling("d3.out.html");
                Process process = new ProcessBuilder(
                                browser,
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--user-data-dir=" + page.resolveSibling("chromium"),
                                "--dump-dom",
                                page.toUri().toString())
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new IOException(browser + " did not end within " + MOST_MINUTES + " minutes");
                }
                return Files.readString(out);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("it was interrupted", e);
            } catch (IOException e) {
                if (!String.valueOf(e.getMessage()).startsWith("Cannot run program")) {
                    throw e;
                }
            }
        }
        throw new IOException("there is none of " + BROWSERS + " on this computer");
    }

    private String page(List<Job> jobs) throws IOException {
        StringBuilder page = new StringBuilder("<!doctype html><meta charset=utf-8><pre id=out></pre>");
        for (String script : SCRIPTS) {
            page.append("<script>").append(resource(script)).append("</script>");
        }
        page.append("<script>const WIDTH = %d, HEIGHT = %d, RUNS = %d, JOBS = [".formatted(width, height, runs));
        jobs.forEach(job -> page.append(json(job)).append(",\n"));
        return page.append("];")
                .append(resource("atlas/bench/d3.js"))
                .append("</script>")
                .toString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = D3Yardstick.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("there is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String json(Job job) {
        Map<String, List<Shape>> kinds = job.states().shapes().stream()
                .collect(Collectors.groupingBy(shape -> job.kindOf().apply(shape.id())));
        String fills = kinds.values().stream()
                .map(shapes -> shapes.stream()
                        .flatMap(shape -> shape.rings().stream())
                        .map(ring -> "[" + ring(job.states(), ring) + "]")
                        .collect(Collectors.joining(",", "{type:\"MultiPolygon\",coordinates:[", "]}")))
                .collect(Collectors.joining(",", "[", "]"));
        String lines = job.states().lines().stream()
                .filter(line -> line.lineKind() != Line.LineKind.SEAM)
                .flatMap(line -> line.paths().stream())
                .map(path -> points(along(job.states(), path)))
                .collect(Collectors.joining(",", "{type:\"MultiLineString\",coordinates:[", "]}"));
        return String.format(
                Locale.ROOT,
                "{projection:\"%s\",lon:%f,lat:%f,kmPerPixel:%f,fills:%s,lines:%s}",
                job.projection(),
                job.centre().lonDegrees(),
                job.centre().latDegrees(),
                job.kilometresPerPixel(),
                fills,
                lines);
    }

    /// Clockwise, as d3-geo has it: the other way round a ring encloses the rest of the Earth.
    private static String ring(Geography states, ArcPath ring) {
        List<double[]> points = along(states, ring);
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            double[] a = points.get(i - 1);
            double[] b = points.get(i);
            sum += a[0] * b[1] - b[0] * a[1];
        }
        return points(sum > 0 ? points.reversed() : points);
    }

    private static List<double[]> along(Geography states, ArcPath path) {
        List<double[]> points = new ArrayList<>();
        for (int reference : path.arcs()) {
            Arc arc = states.arcs().get(ArcPath.arcNumber(reference));
            List<double[]> ofArc = new ArrayList<>();
            for (int i = 0; i < arc.size(); i++) {
                ofArc.add(new double[] {arc.lonDegrees(i), arc.latDegrees(i)});
            }
            List<double[]> walked = ArcPath.isBackwards(reference) ? ofArc.reversed() : ofArc;
            points.addAll(points.isEmpty() ? walked : walked.subList(1, walked.size()));
        }
        return points;
    }

    private static String points(List<double[]> points) {
        return points.stream()
                .map(point -> String.format(Locale.ROOT, "[%.5f,%.5f]", point[0], point[1]))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
