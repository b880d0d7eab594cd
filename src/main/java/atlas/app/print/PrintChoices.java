package atlas.app.print;

import atlas.app.system.Settings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the reader chose about printing, remembered for the next time.
///
/// @param printer by its name; empty: a PDF file, or the usual printer where nothing was ever chosen
/// @param paper   empty: the usual one of the printer
/// @param without ids of the usual parts that are left out
record PrintChoices(Optional<String> printer, Optional<PrintPaper> paper, boolean isLandscape, Set<String> without) {

    static final String MAP = "map";
    private static final String PDF = "pdf";
    private static final String LONG = "colouring";

    PrintChoices {
        without = Set.copyOf(without);
    }

    /// Whether a PDF file was wanted rather than a printer.
    boolean isFile() {
        return printer.filter(PDF::equals).isPresent();
    }

    static Optional<String> file() {
        return Optional.of(PDF);
    }

    /// What was chosen last; at first all but the table, which is long.
    static PrintChoices rememberedIn(Settings settings) {
        return new PrintChoices(
                settings.text("print-to").filter(name -> !name.isBlank()),
                settings.text("print-paper")
                        .flatMap(name -> List.of(PrintPaper.values()).stream()
                                .filter(paper -> paper.name().equals(name))
                                .findFirst()),
                !settings.isSet("print-portrait"),
                settings.text("print-without")
                        .orElse(LONG)
                        .lines()
                        .flatMap(ids -> Stream.of(ids.split(" ", -1)))
                        .filter(id -> !id.isBlank())
                        .collect(Collectors.toSet()));
    }

    void rememberIn(Settings settings) {
        settings.rememberText("print-to", printer.orElse(""));
        settings.rememberText("print-paper", paper.map(Enum::name).orElse(""));
        settings.remember("print-portrait", !isLandscape);
        // A blank says that nothing was left out.
        settings.rememberText("print-without", String.join(" ", new TreeSet<>(without)) + " ");
    }
}
