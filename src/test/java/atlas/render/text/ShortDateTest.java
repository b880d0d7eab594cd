package atlas.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.domain.date.Edtf;
import atlas.i18n.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShortDateTest {

    @ParameterizedTest
    @CsvSource({
        "2022-09-13, 13 Sep 2022",
        "2022-03, Mar 2022",
        "2022, 2022",
        "2014-04-06/2014-04-14, 6–14 Apr 2014",
        "2014-02-27/2014-03-18, 27 Feb 2014 – 18 Mar 2014",
        "2015-11/2016-10, Nov 2015 – Oct 2016",
        "../2001-11, ≤ Nov 2001"
    })
    void aDateIsAsSharpAsItsSourceAndNoLonger(String date, String words) {
        assertEquals(words, ShortDate.of(Edtf.parse(date), Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"2022-09-13, 2022 ж. 13 қыр.", "2022-03, 2022 ж. нау.", "2014-04-06/2014-04-14, 2014 ж. 6–14 сәу."})
    void inKazakhTheYearStandsFirst(String date, String words) {
        assertEquals(words, ShortDate.of(Edtf.parse(date), Language.KAZAKH));
    }
}
