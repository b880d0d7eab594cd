package atlas.app.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.panel.bar.UnopenedAddressCard.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The toolkit is started, because what went wrong is told on its thread.
@ExtendWith(ApplicationExtension.class)
final class BrowserTest {

    @TempDir
    private Path folder = Path.of("");

    private final List<String> handedOver = new CopyOnWriteArrayList<>();
    private final List<String> unopened = new CopyOnWriteArrayList<>();

    private Browser browser(Function<String, List<String>> command) {
        return new Browser(
                address -> {
                    handedOver.add(address);
                    return command.apply(address);
                },
                (address, reason) -> unopened.add(reason + " " + address));
    }

    private void waitUntilUnopened() throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !unopened.isEmpty());
    }

    private static List<String> noProgram(String address) {
        return List.of("no-such-program-as-this", address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-x https://example.org/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "ftp://example.org/",
                "https:example.org",
                "https://",
                "//example.org/",
                "example.org",
                "C:\\Windows\\System32\\calc.exe",
                "https://example.org/a b",
                ""
            })
    void whatIsNoAddressOfTheWebIsHandedToNoProgramAndToldToTheReader(String address) {
        browser(BrowserTest::noProgram).open(address);
        assertEquals(List.of(), handedOver);
        assertEquals(List.of(Reason.NOT_OF_THE_WEB + " " + address), unopened);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=c&d#e", "http://example.org", "HTTPS://example.org/"})
    void anAddressOfTheWebIsHandedOver(String address) {
        browser(BrowserTest::noProgram).open(address);
        assertEquals(List.of(address), handedOver);
    }

    @Test
    void lettersOfOtherAlphabetsAreWrittenAsTheWebHasThem() {
        browser(BrowserTest::noProgram).open("https://example.org/Қазақстан");
        assertEquals(List.of("https://example.org/%D2%9A%D0%B0%D0%B7%D0%B0%D2%9B%D1%81%D1%82%D0%B0%D0%BD"), handedOver);
    }

    @Test
    void aSystemWithoutABrowserIsToldToTheReader() {
        browser(BrowserTest::noProgram).open("https://example.org/");
        assertEquals(List.of(Reason.NO_BROWSER + " https://example.org/"), unopened);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProgramThatEndsBadlyIsToldToTheReader() throws TimeoutException {
        browser(address -> List.of("sh", "-c", "exit 3")).open("https://example.org/");
        waitUntilUnopened();
        assertEquals(List.of(Reason.NO_BROWSER + " https://example.org/"), unopened);
    }

    /// More than a pipe holds. The program would wait for a reader for ever.
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProgramThatSaysAMegabyteComesToItsEnd() throws TimeoutException {
        Path end = folder.resolve("end");
        browser(address -> List.of(
                        "sh",
                        "-c",
                        "head -c 1000000 /dev/zero; head -c 1000000 /dev/zero >&2; cat; : > \"$0\"",
                        end.toString()))
                .open("https://example.org/");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Files.exists(end));
        assertTrue(Files.exists(end));
        assertEquals(List.of(), unopened);
    }
}
