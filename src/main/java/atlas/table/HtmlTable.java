package atlas.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// A table as a page of HTML. LibreOffice reads from `sdval` and `sdnum` what a cell is, Excel from the number format
/// of its style: numbers are numbers whatever the language of the program, and a text is never a formula or a date.
final class HtmlTable {

    /// American English: the language in which `sdval` is written.
    private static final String NUMBER = "<td align=\"right\" sdnum=\"1033;\" sdval=\"";

    private static final String TEXT = "<td sdnum=\"1033;0;@\" style=\"mso-number-format:'\\@'\">";

    private HtmlTable() {}

    static void write(Table table, Writer writer, RowsWritten written) throws IOException {
        writer.write("<!DOCTYPE html>\n<html><head>"
                + "<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"/><title>table</title>"
                + "</head><body><table border=\"1\">\n<thead><tr>");
        for (Column column : table.columns()) {
            writer.write("<th>" + escaped(column.name()) + "</th>");
        }
        writer.write("</tr></thead>\n<tbody>\n");
        int count = 0;
        for (List<Cell> row : table.rows()) {
            writer.write("<tr>");
            for (Cell cell : row) {
                writer.write(html(cell));
            }
            writer.write("</tr>\n");
            written.of(++count);
        }
        writer.write("</tbody></table></body></html>\n");
    }

    private static String html(Cell cell) {
        return switch (cell) {
            case Cell.Empty _ -> "<td></td>";
            case Cell.Numeric _ -> NUMBER + cell.text() + "\">" + cell.text() + "</td>";
            case Cell.Truth _ -> "<td>" + cell.text() + "</td>";
            case Cell.Text _, Cell.Texts _ -> TEXT + escaped(cell.text()) + "</td>";
        };
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    // No other control character may stand in a page.
                    boolean isAllowed = point >= ' ' || point == '\t' || point == '\n' || point == '\r';
                    escaped.appendCodePoint(isAllowed ? point : ' ');
                }
            }
        });
        return escaped.toString();
    }
}
