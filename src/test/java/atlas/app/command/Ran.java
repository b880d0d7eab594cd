package atlas.app.command;

import atlas.app.Main;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What came of a command line: its exit status, and what it wrote on the two streams.
final class Ran {

    private final int exit;
    private final byte[] bytes;
    private final String err;

    Ran(int exit, byte[] bytes, String err) {
        this.exit = exit;
        this.bytes = bytes.clone();
        this.err = err;
    }

    /// Runs a command line in this virtual machine.
    static Ran of(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(new Console(out, new PrintStream(err, true, StandardCharsets.UTF_8)), words);
        return new Ran(exit, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    int exit() {
        return exit;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    String err() {
        return err;
    }
}
