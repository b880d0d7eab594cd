package atlas.app;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Hands an address to the person's browser, when the person has asked for it by name.
final class Browser {

    private Browser() {}

    static void open(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of(system.contains("mac") ? "open" : "xdg-open", address);
        try {
            new ProcessBuilder(command).start();
        } catch (IOException e) {
            System.err.println("No browser could be opened for " + address + ": " + Words.reason(e));
        }
    }
}
