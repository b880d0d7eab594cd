package atlas.app.print;

import java.util.List;
import java.util.Optional;

/// Where pages go.
///
/// @param words   in the reader's language
/// @param printer empty: into a PDF file
record PrintTarget(String words, Optional<Printer> printer) {

    /// The papers that it takes; the usual one first.
    List<PrintPaper> papers() {
        return printer.map(Printer::papers).orElse(List.of(PrintPaper.A4, PrintPaper.A3));
    }

    /// As it is remembered.
    Optional<String> name() {
        return printer.map(Printer::name).or(PrintChoices::file);
    }
}
