package atlas.table;

import java.io.IOException;

/// Is told while a table is written, and may end it.
@FunctionalInterface
public interface RowsWritten {

    /// Nobody is told.
    RowsWritten UNTOLD = _ -> {};

    /// So many rows have been written.
    ///
    /// @throws IOException to end the writing there
    void of(int rows) throws IOException;
}
