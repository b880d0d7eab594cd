package atlas.failure;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

/// Something that went wrong and that nobody caught.
///
/// @param problem what was thrown, without the wrapping that a future puts around it
/// @param thread  the name of the thread that it ended or disturbed
public record Failure(Part part, Throwable problem, String thread) {

    private static final int TELLING_FRAMES = 3;

    /// What was thrown on a thread.
    public static Failure of(Throwable thrown, Thread thread) {
        Throwable problem = withoutWrapping(thrown);
        return new Failure(Part.of(problem), problem, thread.getName());
    }

    static Throwable withoutWrapping(Throwable thrown) {
        Throwable problem = thrown;
        while ((problem instanceof CompletionException || problem instanceof ExecutionException)
                && problem.getCause() != null) {
            problem = problem.getCause();
        }
        return problem;
    }

    /// Two failures with the same key are one that happened again.
    String key() {
        return part == Part.MEMORY
                ? part.name()
                : problem.getClass().getName()
                        + Arrays.stream(problem.getStackTrace())
                                .limit(TELLING_FRAMES)
                                .map(StackTraceElement::toString)
                                .collect(Collectors.joining("\n"));
    }

    /// For those who maintain the program: its version, the system, the thread and the stack trace, in English.
    ///
    /// @param program its name and version
    public String details(String program) {
        StringWriter details = new StringWriter();
        PrintWriter lines = new PrintWriter(details);
        lines.println(program);
        lines.println("System: " + property("os.name") + " " + property("os.version") + ", " + property("os.arch"));
        lines.println("Java: " + property("java.vm.name") + " " + property("java.runtime.version"));
        lines.println("JavaFX: " + property("javafx.runtime.version"));
        lines.println("Memory: " + Runtime.getRuntime().maxMemory() / (1 << 20) + " MB at most");
        lines.println("Thread: " + thread);
        problem.printStackTrace(lines);
        return details.toString();
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }
}
