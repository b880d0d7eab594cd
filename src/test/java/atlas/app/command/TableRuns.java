package atlas.app.command;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.app.command.option.TableKind;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/// `atlas table`, run as a program, and what came of it.
final class TableRuns {

    private TableRuns() {}

    static Ran in(Path assets, String... options) {
        return Ran.of(Stream.concat(Stream.of("table", "--assets", assets.toString()), Arrays.stream(options))
                .toArray(String[]::new));
    }

    /// The options that ask for a table, with those that it cannot do without.
    static String[] of(TableKind kind, String... more) {
        Stream<String> needed = kind.isOfAFigure()
                ? Stream.of("--figure", "population")
                : kind.isOfAQuestion() ? Stream.of(AskOption.NAME, "members of CICA") : Stream.empty();
        return Stream.of(Stream.of("--what", kind.toString()), needed, Arrays.stream(more))
                .flatMap(words -> words)
                .toArray(String[]::new);
    }

    static void assertWritten(String text, Ran ran) {
        assertAll(
                () -> assertEquals("", ran.err()),
                () -> assertEquals(text, ran.out()),
                () -> assertEquals(0, ran.exit()));
    }

    static void assertRefused(int exit, String message, Ran ran) {
        assertAll(
                () -> assertTrue(ran.err().contains(message), ran::err),
                () -> assertEquals("", ran.out()),
                () -> assertEquals(exit, ran.exit()));
    }
}
