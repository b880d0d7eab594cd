package atlas.panel.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedDayTest {

    private final TypedDay english = new TypedDay(new Messages(Language.ENGLISH));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-10-13 | 2022-10-13",
                "13.10.2022 | 2022-10-13",
                "13.10.22 | 2022-10-13",
                "9.11.20 | 2020-11-09",
                "9.11.91 | 1991-11-09",
                "3.1.2022 | 2022-01-03",
                "2020/11/09 | 2020-11-09",
                "20201109 | 2020-11-09",
                "13/10/2022 | 2022-10-13",
                "10/13/2022 | 2022-10-13",
                "9/9/2020 | 2020-09-09",
                "13 october 2022 | 2022-10-13",
                "Nov 9, 2020 | 2020-11-09",
                "November 9 2020 | 2020-11-09",
                "9. November 2020 | 2020-11-09",
                "the 9th of November 2020 | 2020-11-09",
                "9 Sept 2020 | 2020-09-09",
                "9 nov. '20 | 2020-11-09",
                "Nov 2020 | 2020-11-01",
                "11/2020 | 2020-11-01",
                "05.2014 | 2014-05-01",
                "2014-05 | 2014-05-01",
                "2014 | 2014-01-01",
                "9 ноября 2020 г. | 2020-11-09",
                "ноябрь 2020 | 2020-11-01",
                "2020 ж. 9 қараша | 2020-11-09",
                "2020 жылғы 9 қараша | 2020-11-09",
                "9 Kasım 2020 | 2020-11-09",
                "9 kasim 2020 | 2020-11-09"
            })
    void aDayIsReadAsPeopleTypeIt(String typed, LocalDate day) {
        assertEquals(new TypedDay.Read.Day(day), english.read(typed));
    }

    @ParameterizedTest
    @EnumSource
    void eachDayOfAYearIsReadAsEachLanguageWritesIt(Language language) {
        Messages messages = new Messages(language);
        for (LocalDate day = LocalDate.of(2022, 1, 1); day.getYear() == 2022; day = day.plusDays(1)) {
            assertEquals(new TypedDay.Read.Day(day), english.read(messages.day(day)));
        }
    }

    @Test
    void whatCanBeReadInTwoWaysIsNotGuessed() {
        assertEquals(
                new TypedDay.Read.Ambiguous(LocalDate.of(2020, 9, 11), LocalDate.of(2020, 11, 9)),
                english.read("11/09/2020"));
        assertEquals(
                new TypedDay.Read.Ambiguous(LocalDate.of(2020, 9, 11), LocalDate.of(2020, 11, 9)),
                english.read("11-09-20"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-30", "30.2.2022", "Feb 30, 2022", "20220230", "2022-13", "31 September 2021"})
    void aDayThatTheCalendarDoesNotHaveIsKnownAsSuch(String typed) {
        assertEquals(new TypedDay.Read.NoSuchDay(), english.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "ma 2020", "13 10", "1.2.3", "Nov Dec 2020", "123456789", "9 November"})
    void whatIsNoDayIsNotRead(String typed) {
        assertEquals(new TypedDay.Read.Unreadable(), english.read(typed));
    }

    @Test
    void todayHasItsWordInTheReadersLanguage() {
        assertEquals(new TypedDay.Read.Today(), english.read("Today"));
        assertEquals(new TypedDay.Read.Today(), new TypedDay(new Messages(Language.RUSSIAN)).read("сегодня"));
        assertEquals(new TypedDay.Read.Today(), new TypedDay(new Messages(Language.KAZAKH)).read("бүгін"));
        assertEquals(new TypedDay.Read.Today(), new TypedDay(new Messages(Language.TURKISH)).read("BUGÜN"));
    }
}
