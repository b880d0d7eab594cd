package atlas.domain.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2022-10-13, 2022-10-13, 2022-10-13",
        "2014-05, 2014-05-01, 2014-05-31",
        "2012-02, 2012-02-01, 2012-02-29",
        "2011, 2011-01-01, 2011-12-31",
        "2015-11/2016-10, 2015-11-01, 2016-10-31",
        "2004-10-22/2004-12-31, 2004-10-22, 2004-12-31"
    })
    void aDateSpansTheDaysItCanBe(String text, LocalDate earliest, LocalDate latest) {
        Edtf date = Edtf.parse(text);
        assertEquals(List.of(earliest, latest), List.of(date.earliest(), date.latest()));
    }

    @Test
    void byAMonthIsOpenAtItsBeginning() {
        Edtf date = Edtf.parse("../2001-11");
        assertEquals(new Edtf.By(new Edtf.Month(YearMonth.of(2001, 11))), date);
        assertTrue(date.mayHaveComeBy(LocalDate.of(1000, 1, 1)));
        assertEquals(LocalDate.of(2001, 11, 30), date.latest());
    }

    @Test
    void aDateIsAsPreciseAsItIsWritten() {
        assertEquals(new Edtf.Day(LocalDate.of(2022, 10, 13)), Edtf.parse("2022-10-13"));
        assertEquals(new Edtf.Month(YearMonth.of(2014, 5)), Edtf.parse("2014-05"));
        assertEquals(new Edtf.Year(2011), Edtf.parse("2011"));
        assertEquals(
                new Edtf.Between(new Edtf.Month(YearMonth.of(2015, 11)), new Edtf.Year(2016)),
                Edtf.parse("2015-11/2016"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-10-13", "2014-05", "0011", "2015-11/2016-10", "2004/2004-12-31", "../2001-11"})
    void aDateIsWrittenAsItWasRead(String text) {
        assertEquals(text, Edtf.parse(text).text());
        assertEquals(text, Edtf.parse(text).toString());
    }

    @Test
    void onlyADayIsExact() {
        assertTrue(Edtf.parse("2022-10-13").isExact());
        assertTrue(Edtf.parse("2022-10-13/2022-10-13").isExact());
        assertFalse(Edtf.parse("2022-10").isExact());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "13.10.2022",
                "2022-13",
                "2022-02-30",
                "soon",
                "2016/2015",
                "2016/..",
                "../..",
                "2016/2017/2018",
                "+016",
                "2022-10-13T00:00"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Edtf.parse(text));
    }
}
