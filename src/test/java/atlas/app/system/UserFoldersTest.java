package atlas.app.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Where each system wants a program's files.
final class UserFoldersTest {

    private static final Path HOME = Path.of("/home/aida");

    private static List<String> of(String system, Map<String, String> environment) {
        UserFolders folders = new UserFolders(system, HOME, environment);
        return List.of(
                folders.settings().toString(),
                folders.caches().toString(),
                folders.logs().toString());
    }

    @Test
    void linuxHasThemWhereXdgSays() {
        assertEquals(
                List.of(
                        "/home/aida/.config/asian-security-atlas",
                        "/home/aida/.cache/asian-security-atlas",
                        "/home/aida/.local/state/asian-security-atlas"),
                of("Linux", Map.of()));
        assertEquals(
                List.of("/a/asian-security-atlas", "/b/asian-security-atlas", "/c/asian-security-atlas"),
                of("Linux", Map.of("XDG_CONFIG_HOME", "/a", "XDG_CACHE_HOME", "/b", "XDG_STATE_HOME", "/c")));
    }

    @Test
    void aFolderOfXdgThatIsNotAbsoluteOrEmptyDoesNotCount() {
        assertEquals(
                of("Linux", Map.of()),
                of("Linux", Map.of("XDG_CONFIG_HOME", "here", "XDG_CACHE_HOME", "", "XDG_STATE_HOME", " ")));
    }

    @Test
    void macHasThemInItsLibrary() {
        assertEquals(
                List.of(
                        "/home/aida/Library/Application Support/asian-security-atlas",
                        "/home/aida/Library/Caches/asian-security-atlas",
                        "/home/aida/Library/Logs/asian-security-atlas"),
                of("Mac OS X", Map.of("XDG_CONFIG_HOME", "/a")));
    }

    @Test
    void windowsHasSettingsThatRoamAndTheRestThatStays() {
        assertEquals(
                List.of(
                        "/roaming/asian-security-atlas",
                        "/local/asian-security-atlas",
                        "/local/asian-security-atlas/Logs"),
                of("Windows 11", Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local")));
        assertEquals(
                "/home/aida/AppData/Roaming/asian-security-atlas",
                of("Windows 11", Map.of()).getFirst());
    }
}
