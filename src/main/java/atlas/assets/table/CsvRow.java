package atlas.assets.table;

import atlas.assets.json.LinePlace;
import atlas.assets.json.LoadContext;
import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The row at which the reading of a [table][CsvTable] stands. It keeps the letters of its cells and makes texts of
/// them only when asked: more than a hundred thousand figures are read while the program starts, and as texts they
/// would take twice the time.
final class CsvRow extends CsvCallbackHandler<CsvRow> {

    private final LoadContext context;
    private final String file;
    private char[] letters = new char[256];
    private int[] ends = new int[8];
    private int cells;
    private long lineNumber;
    private String key = "";
    private String sourceIds = "";
    private List<String> sources = List.of();

    CsvRow(LoadContext context, String file) {
        this.context = context;
        this.file = file;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        lineNumber = startingLineNumber;
        cells = 0;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean isQuoted) {
        int from = from(cells);
        if (from + length > letters.length) {
            letters = Arrays.copyOf(letters, 2 * (from + length));
        }
        if (cells == ends.length) {
            ends = Arrays.copyOf(ends, 2 * cells);
        }
        System.arraycopy(buffer, offset, letters, from, length);
        ends[cells] = from + length;
        cells++;
    }

    @Override
    protected void setEmpty() {
        addField(letters, 0, 0, false);
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("the tables have no comments");
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return cells;
    }

    @Override
    protected CsvRow buildRecord() {
        return this;
    }

    /// The number of the line on which it begins, counted from 1.
    long lineNumber() {
        return lineNumber;
    }

    /// Where it stands.
    LinePlace place() {
        return new LinePlace(context, file, lineNumber);
    }

    /// Reports what is wrong with it.
    void report(Sentence what) {
        place().report(what);
    }

    /// Takes away the last cell, which names the sources of the row.
    String takeSources() {
        String last = text(cells - 1);
        cells--;
        if (!last.equals(sourceIds)) {
            sourceIds = last;
            sources = List.of(last.strip().split(" +", -1));
        }
        return last;
    }

    /// The ids of its sources, once they were taken. Rows one after another with the same share one list.
    List<String> sources() {
        return sources;
    }

    int cells() {
        return cells;
    }

    boolean isEmpty(int cell) {
        return ends[cell] == from(cell);
    }

    String text(int cell) {
        return new String(letters, from(cell), ends[cell] - from(cell));
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int cell = 0; cell < cells; cell++) {
            texts.add(text(cell));
        }
        return texts;
    }

    /// The first cell. Rows one after another with the same share one text.
    String key() {
        boolean isSame = Arrays.equals(letters, 0, ends[0], key.toCharArray(), 0, key.length());
        if (!isSame) {
            key = text(0);
        }
        return key;
    }

    /// A cell as a number.
    ///
    /// @throws WrongValue if it is none
    double number(int cell) {
        return DecimalNumber.parse(letters, from(cell), ends[cell]);
    }

    private int from(int cell) {
        return cell == 0 ? 0 : ends[cell - 1];
    }
}
