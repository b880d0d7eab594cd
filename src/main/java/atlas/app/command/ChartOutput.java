package atlas.app.command;

import atlas.app.system.CliArguments;
import atlas.app.system.UsageException;
import atlas.export.picture.PictureFormat;
import atlas.table.TableFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// As what a chart is written: a picture, or its data.
public enum ChartOutput {
    PNG("png"),
    SVG("svg"),
    PDF("pdf"),
    CSV("csv"),
    JSON("json"),
    MARKDOWN("md"),
    XLSX("xlsx");

    private final String ending;

    ChartOutput(String ending) {
        this.ending = ending;
    }

    /// What the name of a file says.
    ///
    /// @throws UsageException if it says nothing
    static ChartOutput ofFile(String name) {
        return Stream.of(values())
                .filter(output -> name.toLowerCase(Locale.ROOT).endsWith("." + output.ending))
                .findFirst()
                .orElseThrow(() -> new UsageException("A chart is written as a file that ends with "
                        + Stream.of(values()).map(output -> "." + output.ending).collect(Collectors.joining(", "))
                        + ", and \"" + name + "\" does not. Nothing was written; choose another name with --out, or say"
                        + " what it is with --format."));
    }

    /// The format of a picture; empty for data.
    Optional<PictureFormat> picture() {
        return PictureFormat.of("." + ending);
    }

    /// The format of a text that is the data and nothing else.
    Optional<TableFormat> text() {
        return switch (this) {
            case CSV -> Optional.of(TableFormat.CSV);
            case JSON -> Optional.of(TableFormat.JSON);
            case MARKDOWN -> Optional.of(TableFormat.MARKDOWN);
            case PNG, SVG, PDF, XLSX -> Optional.empty();
        };
    }

    /// Whether nobody can read it on a console.
    boolean isBinary() {
        return text().isEmpty();
    }

    /// As it is written on the command line.
    @Override
    public String toString() {
        return CliArguments.small(this);
    }
}
