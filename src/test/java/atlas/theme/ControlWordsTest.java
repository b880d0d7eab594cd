package atlas.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.domain.conflict.Control;
import atlas.domain.date.Edtf;
import atlas.domain.date.Period;
import atlas.domain.text.Text;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ControlWordsTest {

    private static Control since(String date) {
        return new Control(
                "hills",
                List.of("XX-HILLS"),
                "KGZ",
                new Control.Holder.HolderState("TUR"),
                new Period(Edtf.parse(date), Optional.empty()),
                Text.english("Hills"),
                Optional.empty(),
                List.of("source"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1967-06-10 | since 1967",
                "1992/1994 | since 1992–1994",
                "../2001-11 | since 2001 or earlier",
            })
    void theBeginningIsToldInYearsAndNoneIsMadeUpWhereItIsOpen(String date, String words) {
        assertEquals(words, new ControlWords(new Messages(Language.ENGLISH)).since(since(date)));
    }
}
