package atlas.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FailuresTest {

    @TempDir
    private Path folder = Path.of("");

    private final List<Failure> told = new ArrayList<>();
    private Failures failures = new Failures(folder);

    @BeforeEach
    void watch() {
        failures = new Failures(folder.resolve("log 100%"));
        failures.watchAllThreads();
        failures.listen(told::add);
    }

    @AfterEach
    void close() {
        failures.close();
    }

    private static void runInAThread(Runnable what) throws InterruptedException {
        Thread thread = new Thread(what, "some thread");
        thread.start();
        thread.join();
    }

    private String log() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder.resolve("log 100%"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".log")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    @Test
    void whatNobodyCatchesOnAThreadIsToldAndLoggedWithItsStackTrace() throws InterruptedException, IOException {
        IllegalStateException problem = new IllegalStateException("no longitude");
        runInAThread(() -> {
            throw problem;
        });
        assertSame(problem, told.getFirst().problem());
        assertEquals("some thread", told.getFirst().thread());
        assertTrue(log().contains("some thread"), log());
        assertTrue(log().contains("IllegalStateException: no longitude"), log());
        assertTrue(log().contains("\tat atlas.failure.FailuresTest"), log());
    }

    @Test
    void whatFailsInAFutureIsToldWithoutTheWrapping() throws InterruptedException {
        IllegalStateException problem = new IllegalStateException();
        runInAThread(() -> {
            var _ = CompletableFuture.failedFuture(new CompletionException(problem))
                    .whenComplete((_, failure) -> Failures.tell(failure));
        });
        assertSame(problem, told.getFirst().problem());
    }

    @Test
    void theSameFailureIsToldOnceAndLoggedMoreAndMoreRarely() throws InterruptedException, IOException {
        for (int i = 0; i < 20; i++) {
            runInAThread(() -> {
                throw new IllegalStateException("again");
            });
        }
        assertEquals(1, told.size());
        assertEquals(5, log().split("IllegalStateException: again", -1).length - 1);
    }

    @Test
    void anotherFailureIsToldBesides() throws InterruptedException {
        runInAThread(() -> {
            throw new IllegalStateException();
        });
        runInAThread(() -> {
            throw new IllegalArgumentException();
        });
        assertEquals(2, told.size());
    }

    @Test
    void everyTimeThatMemoryRunsOutIsTold() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            runInAThread(() -> {
                throw new OutOfMemoryError("Java heap space");
            });
        }
        assertEquals(
                List.of(Part.MEMORY, Part.MEMORY, Part.MEMORY),
                told.stream().map(Failure::part).toList());
    }

    @Test
    void aListenerThatFailsItselfEndsNothing() throws InterruptedException {
        failures.close();
        Failures deaf = new Failures(folder);
        List<Failure> heard = new ArrayList<>();
        deaf.listen(failure -> {
            heard.add(failure);
            throw new IllegalStateException("the window is gone");
        });
        deaf.uncaughtException(Thread.currentThread(), new IllegalArgumentException());
        deaf.close();
        assertEquals(1, heard.size());
    }

    @Test
    void aLogThatCannotBeWrittenHindersNothing() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        try (Failures unwritten = new Failures(file.resolve("log"))) {
            unwritten.listen(told::add);
            unwritten.uncaughtException(Thread.currentThread(), new IllegalStateException());
        }
        assertEquals(1, told.size());
    }

    @Test
    void theLogStaysBelowAMegabyte() throws IOException {
        failures.openLog();
        Logger logger = Logger.getLogger("atlas");
        logger.setUseParentHandlers(true);
        // Below what the console prints, but not below what the log keeps.
        Logger.getLogger("atlas.test").setLevel(Level.ALL);
        for (int i = 0; i < 3_000; i++) {
            Logger.getLogger("atlas.test").log(Level.FINE, "x".repeat(1_000));
        }
        long bytes = log().length();
        assertTrue(bytes > 300_000 && bytes < 1_000_000, () -> bytes + " bytes");
    }

    @Test
    void whatFailedIsToldByTheCodeThatIsFirstInTheStackTrace() {
        assertEquals(Part.MAP, partOf("java.util.List", "atlas.render.MapPainter", "atlas.app.WindowStart"));
        assertEquals(Part.MAP, partOf("atlas.map.studio.Studio"));
        assertEquals(Part.DATASETS, partOf("atlas.assets.Arcs", "atlas.render.MapPainter"));
        assertEquals(Part.PANELS, partOf("atlas.panel.details.Flags"));
        assertEquals(Part.REFERENCE_MAP, partOf("atlas.tiles.TileServer"));
        assertEquals(Part.OTHER, partOf("javafx.scene.Node"));
        assertEquals(Part.OTHER, partOf());
    }

    private static Part partOf(String... classes) {
        IllegalStateException problem = new IllegalStateException();
        problem.setStackTrace(Stream.of(classes)
                .map(name -> new StackTraceElement(name, "run", null, -1))
                .toArray(StackTraceElement[]::new));
        return Part.of(new CompletionException(problem));
    }

    @Test
    void detailsNameTheProgramTheSystemAndTheStackTrace() {
        String details = Failure.of(new IllegalStateException("no longitude"), Thread.currentThread())
                .details("Atlas 9");
        assertTrue(details.startsWith("Atlas 9"), details);
        assertTrue(details.contains(System.getProperty("os.name")), details);
        assertTrue(details.contains(System.getProperty("java.runtime.version")), details);
        assertTrue(details.contains("detailsNameTheProgramTheSystemAndTheStackTrace"), details);
    }
}
