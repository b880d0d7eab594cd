package atlas.app.command;

import atlas.app.system.CliArguments;
import atlas.app.system.NotDoneException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where the answers of a command go, and where what it has to say besides: both in UTF-8.
///
/// @param out unlike [System#out] it tells when it cannot be written
public record Console(OutputStream out, PrintStream err) {

    public static Console ofProcess() {
        return new Console(
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    /// @throws NotDoneException if it cannot be written
    void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    static NotDoneException unwritable(IOException e) {
        return new NotDoneException("The console could not be written to: " + CliArguments.reason(e) + ".", e);
    }
}
