package atlas.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where the answers of a command go, and where what it has to say besides: both in UTF-8.
///
/// @param out unlike [System#out] it tells when it cannot be written
record Console(OutputStream out, PrintStream err) {

    static Console ofProcess() {
        return new Console(
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    /// @throws UserMistake if it cannot be written
    void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    static UserMistake unwritable(IOException e) {
        return new UserMistake("The console could not be written to: " + Words.reason(e) + ".", e);
    }
}
