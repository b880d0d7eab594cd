package atlas.render.chart;

import atlas.chart.ChartContent;
import atlas.domain.Atlas;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.Lettering;
import atlas.render.text.TextOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What is written below a chart: what counts, the sources, the edition.
final class ChartFoot {

    private static final int FEWEST_LINES_OF_NOTES = 3;
    /// A picture has a line of notes for each of so many pixels of its height: six at 675.
    private static final double HEIGHT_A_LINE_OF_NOTES = 110;
    private static final int MOST_LINES_OF_SOURCES = 3;
    private static final String BETWEEN = " · ";

    private final Atlas atlas;
    private final ChartSheet sheet;

    ChartFoot(Atlas atlas, ChartSheet sheet) {
        this.atlas = atlas;
        this.sheet = sheet;
    }

    /// @param heightPixels of the whole picture: a small one has room for fewer notes
    List<TextOutline> lines(ChartContent<?> content, double widestPixels, double heightPixels) {
        List<TextOutline> lines = new ArrayList<>();
        lines.addAll(notes(content.notes(), widestPixels, mostLinesOfNotes(heightPixels)));
        lines.addAll(sources(content.sourcesInShort(atlas, sheet.messages().language()), widestPixels));
        lines.addAll(wrapped(edition() + BETWEEN + sheet.messages().get("chart.notice"), widestPixels));
        return lines;
    }

    private String edition() {
        return sheet.messages().get("app.title")
                + " "
                + sheet.words().version()
                + BETWEEN
                + sheet.messages().get("statusbar.as-of", sheet.messages().day(atlas.asOf()));
    }

    private static int mostLinesOfNotes(double heightPixels) {
        return Math.max(FEWEST_LINES_OF_NOTES, (int) (heightPixels / HEIGHT_A_LINE_OF_NOTES));
    }

    /// As many notes as some lines hold, one at least, and how many more there are.
    private List<TextOutline> notes(List<String> all, double widestPixels, int mostLines) {
        List<TextOutline> lines = List.of();
        for (int told = 1; told <= all.size(); told++) {
            int more = all.size() - told;
            String words = String.join(" ", all.subList(0, told))
                    + (more == 0 ? "" : " " + sheet.words().more().wordsOfNotes(sheet.messages(), more));
            List<TextOutline> longer = wrapped(words, widestPixels);
            if (told > 1 && longer.size() > mostLines) {
                return lines;
            }
            lines = longer;
        }
        return lines;
    }

    /// As many sources as three lines hold, and how many more there are.
    private List<TextOutline> sources(List<String> all, double widestPixels) {
        List<TextOutline> lines = List.of();
        for (int told = 1; told <= all.size(); told++) {
            List<TextOutline> longer = sources(all, told, widestPixels);
            if (told > 1 && longer.size() > MOST_LINES_OF_SOURCES) {
                return lines;
            }
            lines = longer;
        }
        return lines;
    }

    private List<TextOutline> sources(List<String> all, int told, double widestPixels) {
        String words = IntStream.range(0, told)
                .mapToObj(i -> (i + 1) + "\u00a0" + all.get(i))
                .collect(Collectors.joining("; "));
        int more = all.size() - told;
        return wrapped(
                sheet.messages().get("picture.sources")
                        + ": "
                        + words
                        + (more == 0 ? "" : "; " + sheet.words().more().words(sheet.messages(), more)),
                widestPixels);
    }

    private List<TextOutline> wrapped(String text, double widestPixels) {
        return sheet.wrapped(text, Lettering.FOOT, widestPixels);
    }
}
