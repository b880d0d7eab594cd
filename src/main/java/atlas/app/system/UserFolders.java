package atlas.app.system;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where this person's programs keep their files, as each system has it: the XDG Base Directory Specification, Apple's
/// File System Programming Guide, the known folders of Windows.
///
/// @param system      the value of `os.name`
/// @param environment the variables of the process
public record UserFolders(String system, Path home, Map<String, String> environment) {

    private static final String NAME = "asian-security-atlas";

    static UserFolders ofThisSystem() {
        return new UserFolders(
                System.getProperty("os.name", ""), Path.of(System.getProperty("user.home")), System.getenv());
    }

    /// What can be had again. `-Datlas.cache` names another folder.
    public static Path cache() {
        return given("atlas.cache").orElseGet(() -> ofThisSystem().caches());
    }

    /// The log. `-Datlas.log` names another folder.
    public static Path log() {
        return given("atlas.log").orElseGet(() -> ofThisSystem().logs());
    }

    /// The views that the reader keeps. `-Datlas.views` names another folder.
    public static Path views() {
        return given("atlas.views").orElseGet(() -> ofThisSystem().data().resolve("views"));
    }

    /// What is the reader's own.
    Path data() {
        return isWindows() || isMac()
                ? settings()
                : folder("XDG_DATA_HOME", ".local/share").resolve(NAME);
    }

    Path caches() {
        return isWindows()
                ? localData()
                : isMac()
                        ? home.resolve("Library/Caches").resolve(NAME)
                        : folder("XDG_CACHE_HOME", ".cache").resolve(NAME);
    }

    Path settings() {
        return isWindows()
                ? folder("APPDATA", "AppData/Roaming").resolve(NAME)
                : isMac()
                        ? home.resolve("Library/Application Support").resolve(NAME)
                        : folder("XDG_CONFIG_HOME", ".config").resolve(NAME);
    }

    Path logs() {
        return isWindows()
                ? localData().resolve("Logs")
                : isMac()
                        ? home.resolve("Library/Logs").resolve(NAME)
                        : folder("XDG_STATE_HOME", ".local/state").resolve(NAME);
    }

    /// Where versions up to 0.2 kept settings on every system.
    Path settingsBefore() {
        return home.resolve(".config").resolve(NAME);
    }

    private boolean isWindows() {
        return system.toLowerCase(Locale.ROOT).startsWith("win");
    }

    private boolean isMac() {
        return system.toLowerCase(Locale.ROOT).startsWith("mac");
    }

    private Path localData() {
        return folder("LOCALAPPDATA", "AppData/Local").resolve(NAME);
    }

    /// A path that is not absolute does not count: so says XDG, and it would lead elsewhere at each start.
    private Path folder(String variable, String usualInHome) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(home.resolve(usualInHome));
    }

    private static Optional<Path> given(String property) {
        return Optional.ofNullable(System.getProperty(property)).map(Path::of);
    }
}
