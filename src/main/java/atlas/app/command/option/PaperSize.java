package atlas.app.command.option;

import atlas.export.picture.PageSize;
import atlas.export.picture.Paper;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/// A size of paper as it is written on the command line: a name, or millimetres.
///
/// @param words as they were written
public record PaperSize(PageSize size, String words) {

    private static final Pattern MILLIMETRES = Pattern.compile("(\\d+(?:\\.\\d+)?)[x×](\\d+(?:\\.\\d+)?)mm");
    private static final double LEAST_MM = 20;
    private static final double MOST_MM = 2_000;

    /// Reads it.
    ///
    /// @throws TypeConversionException if the text is no size of paper
    public static PaperSize valueOf(String text) {
        Optional<Paper> named = Arrays.stream(Paper.values())
                .filter(paper -> paper.name().equalsIgnoreCase(text))
                .findFirst();
        if (named.isPresent()) {
            return new PaperSize(named.get().size(), text);
        }
        Matcher matcher = MILLIMETRES.matcher(text);
        if (!matcher.matches()) {
            throw new TypeConversionException(
                    "\"" + text + "\" is none of A4, A3, slide, screen, and no size such as 210x148mm");
        }
        double width = Double.parseDouble(matcher.group(1));
        double height = Double.parseDouble(matcher.group(2));
        if (Math.min(width, height) < LEAST_MM || Math.max(width, height) > MOST_MM) {
            throw new TypeConversionException("paper is between 20 and 2000 mm wide and high");
        }
        return new PaperSize(PageSize.ofMillimetres(width, height, PageSize.PRINT_DPI), text);
    }
}
