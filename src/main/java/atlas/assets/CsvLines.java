package atlas.assets;

import java.nio.charset.StandardCharsets;

/// Walks through the lines of a CSV file without quotation marks. Cells are read where they stand: tens of thousands
/// of lines are walked while the program starts.
final class CsvLines {

    private static final int MAX_CELLS = 8;

    private final byte[] bytes;
    private final int[] starts = new int[MAX_CELLS + 1];
    private int cells;
    private int lineNumber;
    private int next;
    private boolean isCutOff;
    private String key = "";

    CsvLines(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Goes to the next line, if there is one.
    boolean next() {
        if (next >= bytes.length) {
            return false;
        }
        lineNumber++;
        cells = 0;
        starts[0] = next;
        int at = next;
        while (at < bytes.length && bytes[at] != '\n') {
            if (bytes[at] == ',') {
                endCell(at);
            }
            at++;
        }
        isCutOff = at == bytes.length;
        next = at + 1;
        endCell(at > starts[0] && bytes[at - 1] == '\r' ? at - 1 : at);
        return true;
    }

    private void endCell(int at) {
        if (cells < MAX_CELLS) {
            cells++;
            starts[cells] = at + 1;
        }
    }

    /// The number of the line, counted from 1.
    int number() {
        return lineNumber;
    }

    /// Whether the file ends before the line does.
    boolean isCutOff() {
        return isCutOff;
    }

    int cells() {
        return cells;
    }

    String line() {
        return text(starts[0], starts[cells] - 1);
    }

    boolean isEmpty(int cell) {
        return starts[cell + 1] - 1 == starts[cell];
    }

    /// The first cell. Lines in a row with the same share one string.
    String key() {
        int length = starts[1] - 1 - starts[0];
        boolean isSame = length == key.length();
        for (int i = 0; isSame && i < length; i++) {
            isSame = bytes[starts[0] + i] == key.charAt(i);
        }
        if (!isSame) {
            key = text(starts[0], starts[1] - 1);
        }
        return key;
    }

    /// A cell as it is written.
    String text(int cell) {
        return text(starts[cell], starts[cell + 1] - 1);
    }

    /// A cell as a number.
    ///
    /// @throws NumberFormatException with the cell's text, if it is none
    double number(int cell) {
        return DecimalNumber.parse(bytes, starts[cell], starts[cell + 1] - 1);
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
