package atlas.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What keeps a spreadsheet program from taking a text of a CSV file for a formula: an apostrophe in front of it.
/// Numbers
/// stay what they are, also those that are written in a text.
final class FormulaGuard {

    /// What a formula begins with, in its wide forms of East Asia too, and what programs pass over in front of one.
    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private FormulaGuard() {}

    /// A cell in one line of text. Each text of a list is guarded: where lists are cut at their semicolons, it stands
    /// in a cell of its own.
    static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> guarded(text);
            case Cell.Texts(List<String> texts) ->
                texts.stream().map(FormulaGuard::guarded).collect(Collectors.joining(";"));
            case Cell.Empty _, Cell.Numeric _, Cell.Truth _ -> cell.text();
        };
    }

    private static String guarded(String text) {
        boolean isLikeAFormula = !text.isEmpty()
                && BEGINNINGS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return isLikeAFormula ? "'" + text : text;
    }
}
