package atlas.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
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
        assertEquals(new Edtf(earliest, latest, text), Edtf.parse(text));
    }

    @Test
    void byAMonthIsOpenAtItsBeginning() {
        assertEquals(new Edtf(LocalDate.MIN, LocalDate.of(2001, 11, 30), "../2001-11"), Edtf.parse("../2001-11"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13.10.2022", "2022-13", "2022-02-30", "soon", "2016/2015", "2022-10-13T00:00"})
    void whatIsNoDateIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Edtf.parse(text));
    }
}
