package atlas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.domain.date.Edtf;
import atlas.domain.date.Period;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateWordsTest {

    private final DateWords english = new DateWords(new Messages(Language.ENGLISH));
    private final DateWords russian = new DateWords(new Messages(Language.RUSSIAN));

    @ParameterizedTest
    @CsvSource({
        "2022-10-13, 13 October 2022",
        "2014-05, May 2014",
        "2011, 2011",
        "2004-10-22/2004-12-31, between 22 October 2004 and 31 December 2004",
        "../2001-11, by November 2001"
    })
    void aDateIsToldNoSharperThanItIsKnown(String date, String words) {
        assertEquals(words, english.of(Edtf.parse(date)));
    }

    @Test
    void whatBeganByAMonthIsSinceThatMonthOrEarlier() {
        assertEquals(
                "since November 2001 or earlier", english.of(new Period(Edtf.parse("../2001-11"), Optional.empty())));
    }

    @Test
    void anUncertainEndIsToldApartFromTheBeginning() {
        assertEquals(
                "since 2001; ended between 2006 and 2008",
                english.of(new Period(Edtf.parse("2001"), Optional.of(Edtf.parse("2006/2008")))));
    }

    @Test
    void russianDeclinesTheMonthWhereItDoesNotStandAlone() {
        assertEquals("май 2014\u00a0г.", russian.of(Edtf.parse("2014-05")));
        assertEquals("с мая 2014\u00a0г.", russian.since(Edtf.parse("2014-05")));
    }

    @Test
    void daysOfOneMonthShareIt() {
        assertEquals(
                "12–13 October 2022", english.days(Edtf.parse("2022-10-12"), Optional.of(Edtf.parse("2022-10-13"))));
    }
}
