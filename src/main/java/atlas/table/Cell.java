package atlas.table;

import java.math.BigDecimal;
import java.util.List;

/// What stands in a cell of a table.
public sealed interface Cell {

    /// Nothing is known.
    record Empty() implements Cell {}

    /// Words, a code, or a date as it is written in EDTF; never blank.
    record Text(String text) implements Cell {

        public Text {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a blank text is an empty cell");
            }
        }
    }

    /// A number, with as many digits as are known.
    record Numeric(BigDecimal value) implements Cell {

        public Numeric {
            value = value.stripTrailingZeros();
        }
    }

    /// Yes or no.
    record Truth(boolean isTrue) implements Cell {}

    /// Several texts; none is not the same as nothing known.
    record Texts(List<String> texts) implements Cell {

        public Texts {
            texts = List.copyOf(texts);
        }
    }

    /// A cell of which nothing is known.
    static Cell empty() {
        return new Empty();
    }

    /// A cell with a text; empty if the text is blank.
    static Cell of(String text) {
        return text.isBlank() ? empty() : new Text(text);
    }

    /// A cell with a number.
    ///
    /// @throws NumberFormatException if the number is infinite or none
    static Cell of(double value) {
        return new Numeric(BigDecimal.valueOf(value));
    }

    /// A cell with a whole number.
    static Cell of(int value) {
        return new Numeric(BigDecimal.valueOf(value));
    }

    /// The cell in one line of text: numbers in full with a point, lists with semicolons between, empty where nothing
    /// is known.
    default String text() {
        return switch (this) {
            case Empty _ -> "";
            case Text(String text) -> text;
            case Numeric(BigDecimal value) -> value.toPlainString();
            case Truth(boolean isTrue) -> Boolean.toString(isTrue);
            case Texts(List<String> texts) -> String.join(";", texts);
        };
    }
}
