package atlas.domain.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atlas.domain.date.Period.Certainty;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2015-10-31, NO",
        "2015-11-01, PERHAPS",
        "2016-10-30, PERHAPS",
        "2016-10-31, YES",
        "2018-08-14, YES",
        "2018-08-15, NO"
    })
    void betweenTwoDatesTheBeginningIsUncertainAndTheEndIsTheFirstDayWithout(LocalDate day, Certainty expected) {
        Period period = new Period(Edtf.parse("2015-11/2016-10"), Optional.of(Edtf.parse("2018-08-15")));
        assertEquals(expected, period.on(day));
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        Edtf from = Edtf.parse("2010");
        Optional<Edtf> to = Optional.of(Edtf.parse("2009"));
        assertThrows(IllegalArgumentException.class, () -> new Period(from, to));
    }
}
