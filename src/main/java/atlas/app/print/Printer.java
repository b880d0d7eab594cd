package atlas.app.print;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A printer of this computer.
interface Printer {

    /// As its owner calls it.
    String name();

    /// The papers that it takes; the usual one first.
    List<PrintPaper> papers();

    /// Sends a document to it. Returns when the system has taken it over, and not when it lies on the desk.
    ///
    /// @param document a PDF
    /// @throws IOException if it was not taken, with the system's own words
    void print(Path document, Job job) throws IOException;

    /// How a document is to be printed.
    ///
    /// @param name   in the list of what is waiting
    /// @param copies how often
    record Job(String name, PrintPaper paper, int copies) {}

    /// What can be printed on, the usual one first.
    static List<PrintPaper> inOrder(PrintPaper usual, Set<PrintPaper> all) {
        return Stream.concat(
                        all.stream().filter(paper -> paper == usual),
                        all.stream().filter(paper -> paper != usual))
                .toList();
    }
}
