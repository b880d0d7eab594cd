package atlas.panel.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CommandSearchTest {

    private final CommandSearch search = new CommandSearch(
            new Commands()
                    .add(Command.of("zoom-out", CommandGroup.VIEW, () -> {}))
                    .add(Command.of("full-screen", CommandGroup.VIEW, () -> {}))
                    .add(Command.of("larger-text", CommandGroup.SETTINGS, () -> {})
                            .in("text-size"))
                    .add(Command.of("redo", CommandGroup.EDIT, () -> {}))
                    .add(Command.of("undo", CommandGroup.EDIT, () -> {}))
                    .all(),
            new Messages(Language.ENGLISH));

    @ParameterizedTest
    @CsvSource({
        "во весь, full-screen",
        "tam ekran, full-screen",
        "толық экран, full-screen",
        "full, full-screen",
        "text size, larger-text",
        "размер текста, larger-text",
        "fs, full-screen",
        "LARGER, larger-text",
        "otmenit, ''"
    })
    void aNameInAnyLanguageFindsACommand(String query, String first) {
        assertEquals(first, ids(query).stream().findFirst().orElse(""));
    }

    @Test
    void aBeginningComesBeforeWhatIsInside() {
        assertEquals("undo", ids("un").getFirst());
        assertEquals(List.of("redo", "undo"), ids("do").subList(0, 2));
    }

    @Test
    void aNameInAnotherLanguageIsTold() {
        assertEquals(
                Optional.of("Во весь экран"), search.find("во весь").getFirst().foundName());
        assertEquals(Optional.empty(), search.find("full").getFirst().foundName());
    }

    @Test
    void nothingTypedIsAllInTheOrderOfTheMenus() {
        assertEquals(List.of("redo", "undo", "zoom-out", "full-screen", "larger-text"), ids(""));
    }

    @Test
    void whatIsNoNameFindsNothing() {
        assertTrue(ids("qqq").isEmpty());
    }

    private List<String> ids(String query) {
        return search.find(query).stream().map(found -> found.command().id()).toList();
    }
}
