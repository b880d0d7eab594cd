package atlas.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.table.Cell;
import atlas.table.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CellWordsTest {

    private static final Column SINCE = new Column("since", Column.Kind.DATE);

    private static String words(Language language, Column column, Cell cell) {
        return new CellWords(new Messages(language)).of(column, cell).replaceAll("[\\u00a0\\u202f]", " ");
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 2002-06-04, 4 June 2002",
        "RUSSIAN, 2002-06-04, 4 июня 2002 г.",
        "TURKISH, 2002-06-04, 4 Haziran 2002",
        "KAZAKH, 2002-06-04, 2002 ж. 4 маусым",
        "ENGLISH, 2014-05, May 2014",
        "ENGLISH, 2011, 2011",
        "ENGLISH, ../2001-11, by November 2001"
    })
    void aDateIsReadInTheReadersLanguageAsSharpAsItIs(Language language, String edtf, String words) {
        assertEquals(words, words(language, SINCE, new Cell.Text(edtf)));
    }

    @Test
    void aDateThatIsNotKnownIsEmptyAndATextThatLooksLikeOneStays() {
        assertEquals("", words(Language.ENGLISH, SINCE, new Cell.Empty()));
        assertEquals(
                "2002-06-04",
                words(Language.ENGLISH, new Column("name", Column.Kind.TEXT), new Cell.Text("2002-06-04")));
    }
}
