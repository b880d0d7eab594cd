package atlas.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Where this person's programs keep what can be had again.
final class UserFolders {

    private static final String NAME = "asian-security-atlas";

    private UserFolders() {}

    /// As the system has it: XDG's folder, `Library/Caches`, or `LocalAppData`.
    static Path cache() {
        String given = System.getProperty("atlas.cache");
        if (given != null) {
            return Path.of(given);
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home"));
        if (system.contains("win")) {
            return folder("LOCALAPPDATA").orElse(home.resolve("AppData/Local")).resolve(NAME);
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Caches").resolve(NAME);
        }
        return folder("XDG_CACHE_HOME").orElse(home.resolve(".cache")).resolve(NAME);
    }

    private static Optional<Path> folder(String variable) {
        return Optional.ofNullable(System.getenv(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
