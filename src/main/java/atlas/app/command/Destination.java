package atlas.app.command;

import atlas.app.system.CliArguments;
import atlas.app.system.NotDoneException;
import atlas.app.system.UsageException;
import atlas.export.WholeFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Where a command writes: a file, or the console.
final class Destination {

    /// The word for the console.
    static final String CONSOLE = "-";

    private final String name;
    private final Console console;
    private final Optional<WholeFile> file;

    private Destination(String name, Console console, Optional<WholeFile> file) {
        this.name = name;
        this.console = console;
        this.file = file;
    }

    /// Where to write, before anything is.
    ///
    /// @param out a file, or [#CONSOLE]
    /// @throws NotDoneException if no file can be written there
    static Destination of(String out, Console console) {
        if (out.equals(CONSOLE)) {
            return new Destination(out, console, Optional.empty());
        }
        try {
            return new Destination(out, console, Optional.of(WholeFile.at(Path.of(out))));
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + out + "\" cannot be the name of a file. Choose another one with --out.", e);
        } catch (IOException e) {
            throw unwritten(out, e);
        }
    }

    /// Writes the whole of it.
    ///
    /// @throws NotDoneException if it cannot be written
    void write(WholeFile.Content content) {
        try {
            if (file.isPresent()) {
                file.get().write(content);
            } else {
                writeToConsole(content);
            }
        } catch (IOException e) {
            throw file.isPresent() ? unwritten(name, e) : Console.unwritable(e);
        }
    }

    private void writeToConsole(WholeFile.Content content) throws IOException {
        OutputStream out = new BufferedOutputStream(console.out());
        content.writeTo(out);
        out.flush();
    }

    private static NotDoneException unwritten(String out, IOException e) {
        return new NotDoneException(
                "\"" + out + "\" could not be written: " + CliArguments.reason(e)
                        + ". Nothing was changed there. Choose another file with --out.",
                e);
    }
}
