package atlas.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class TypedDayTest {

    @ParameterizedTest
    @CsvSource({
        "2022-10-13, 2022-10-13",
        "13.10.2022, 2022-10-13",
        "3.1.2022, 2022-01-03",
        "13 october 2022, 2022-10-13",
        "2014, 2014-01-01",
        "2014-05, 2014-05-01",
        "05.2014, 2014-05-01"
    })
    void aDayIsReadAsPeopleTypeIt(String typed, LocalDate day) {
        assertEquals(Optional.of(day), new TypedDay(new Messages(Language.ENGLISH)).read(typed));
    }

    @ParameterizedTest
    @EnumSource
    void aDayIsReadAsTheLanguageWritesIt(Language language) {
        Messages messages = new Messages(language);
        LocalDate day = LocalDate.of(2022, 10, 13);
        assertEquals(Optional.of(day), new TypedDay(messages).read(messages.day(day)));
    }

    @Test
    void aDayThatDoesNotExistIsNotRead() {
        assertEquals(Optional.empty(), new TypedDay(new Messages(Language.ENGLISH)).read("30.2.2022"));
    }
}
