package atlas.failure;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// The log in this person's folder: files that are begun anew when they are full, so that they never take more than a
/// megabyte together. Everything that the console is told by way of [System.Logger] is written there too; while the log
/// is there, the console is spared stack traces.
final class LogFile implements AutoCloseable {

    private static final int MOST_BYTES = 300_000;
    private static final int FILES = 3;

    /// Kept, since the virtual machine forgets a logger that nobody holds, and its handlers with it.
    private final Logger everything = Logger.getLogger("");

    private final FileHandler handler;

    /// @throws IOException if the folder cannot be made or written in
    LogFile(Path folder) throws IOException {
        Files.createDirectories(folder);
        // In such a pattern a per cent sign is written twice.
        String pattern = folder.toString().replace("%", "%%") + "/atlas-%g.log";
        handler = new FileHandler(pattern, MOST_BYTES, FILES, true);
        handler.setEncoding("UTF-8");
        handler.setFormatter(new Whole());
        everything.addHandler(handler);
        Arrays.stream(everything.getHandlers())
                .filter(ConsoleHandler.class::isInstance)
                .forEach(console -> console.setFormatter(new OneLine(folder)));
    }

    @Override
    public void close() {
        everything.removeHandler(handler);
        handler.close();
    }

    /// The moment, how bad it is, the words; below them the stack trace where there is one.
    private static final class Whole extends Formatter {

        @Override
        public String format(LogRecord entry) {
            StringWriter text = new StringWriter();
            PrintWriter lines = new PrintWriter(text);
            lines.println(entry.getInstant() + " " + entry.getLevel().getName() + " " + formatMessage(entry));
            Throwable thrown = entry.getThrown();
            if (thrown != null) {
                thrown.printStackTrace(lines);
            }
            return text.toString();
        }
    }

    /// For the console: the words, and where the rest is.
    private static final class OneLine extends Formatter {

        private final Path folder;

        OneLine(Path folder) {
            this.folder = folder;
        }

        @Override
        public String format(LogRecord entry) {
            String rest =
                    entry.getThrown() == null ? "" : ": " + entry.getThrown() + ". The details are in " + folder + ".";
            return formatMessage(entry) + rest + System.lineSeparator();
        }
    }
}
