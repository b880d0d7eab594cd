package atlas.render.chart;

import atlas.chart.ChartContent;
import atlas.domain.Atlas;
import atlas.domain.date.Edtf;
import atlas.domain.text.Source;
import atlas.render.text.TextOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is written below a chart: what counts, the sources, the edition.
final class ChartFoot {

    private static final int MOST_LINES_OF_SOURCES = 3;

    private final Atlas atlas;
    private final ChartSheet sheet;

    ChartFoot(Atlas atlas, ChartSheet sheet) {
        this.atlas = atlas;
        this.sheet = sheet;
    }

    List<TextOutline> lines(ChartContent<?> content, double widestPixels) {
        List<TextOutline> lines = new ArrayList<>();
        if (!content.notes().isEmpty()) {
            lines.addAll(wrapped(String.join(" ", content.notes()), widestPixels));
        }
        if (!content.sources().isEmpty()) {
            lines.addAll(sources(content.sources(), widestPixels));
        }
        String edition = sheet.messages()
                .get(
                        "chart.edition",
                        sheet.messages().get("app.title"),
                        sheet.words().version(),
                        sheet.messages().day(atlas.asOf()));
        // Russian dates end with a point of their own.
        String end = edition.endsWith(".") ? " " : ". ";
        lines.addAll(wrapped(edition + end + sheet.messages().get("chart.notice"), widestPixels));
        return lines;
    }

    /// As many sources as three lines hold, and how many more there are.
    private List<TextOutline> sources(List<String> ids, double widestPixels) {
        List<String> citations = ids.stream()
                .flatMap(id -> Optional.ofNullable(atlas.sources().get(id)).stream())
                .map(ChartFoot::citation)
                .distinct()
                .toList();
        List<TextOutline> lines = List.of();
        for (int told = 1; told <= citations.size(); told++) {
            List<TextOutline> longer = sources(citations, told, widestPixels);
            if (told > 1 && longer.size() > MOST_LINES_OF_SOURCES) {
                return lines;
            }
            lines = longer;
        }
        return lines;
    }

    private List<TextOutline> sources(List<String> citations, int told, double widestPixels) {
        int more = citations.size() - told;
        String words = String.join("; ", citations.subList(0, told))
                + (more == 0 ? "" : "; " + sheet.messages().get("source.more", more));
        return wrapped(sheet.messages().get("chart.sources", words) + ".", widestPixels);
    }

    /// Who published what, and when.
    private static String citation(Source source) {
        String by = source.author().or(source::publisher).or(source::container).orElse("");
        String year = source.issued()
                .map(Edtf::latest)
                .map(day -> " (" + day.getYear() + ")")
                .orElse("");
        return (by.isEmpty() || source.title().startsWith(by) ? "" : by + ", ") + source.title() + year;
    }

    private List<TextOutline> wrapped(String text, double widestPixels) {
        return sheet.wrapped(text, Lettering.FOOT, widestPixels);
    }
}
