package atlas.desk.kind;

import atlas.chart.ChartContent;
import atlas.desk.choice.DeskSubject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What a view of the desk shows, in the reader's language.
///
/// @param name    for files: small letters, digits and hyphens
/// @param title   says what is shown
/// @param unit    of the values, and of which time; may be empty
/// @param notes   what counts and what is missing, each a sentence or two
/// @param sources ids of the sources, the most telling first
/// @param chart   empty where the view is a table
/// @param table   the view as a table, or the same numbers beside the chart; worked out when it is asked for
public record DeskContent(
        String name,
        String title,
        String unit,
        List<String> notes,
        List<String> sources,
        Optional<ChartContent<?>> chart,
        Supplier<DeskTable> table) {

    public DeskContent {
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }

    /// A chart with its numbers.
    public static DeskContent of(ChartContent<?> chart, DeskSubject subject) {
        return new DeskContent(
                chart.name(),
                chart.title(),
                chart.unit(),
                chart.notes(),
                chart.sources(),
                Optional.of(chart),
                () -> new ColumnWords(subject).told(chart.data()));
    }
}
