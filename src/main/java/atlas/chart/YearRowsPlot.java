package atlas.chart;

import atlas.chart.scale.TimeSpan;
import java.util.List;

/// Years of several things, a row for each with a block for each run of years.
///
/// @param grades        what blocks can stand for, the strongest first
/// @param lastKnownYear of later ones nothing is known
public record YearRowsPlot(TimeSpan span, RowSubject subject, List<YearRow> rows, List<Grade> grades, int lastKnownYear)
        implements Plot {

    /// What the rows are about.
    public enum RowSubject {
        STATES,
        CONFLICTS
    }

    /// How strongly a block stands out.
    public enum Strength {
        STRONG,
        MIDDLE,
        WEAK
    }

    /// What blocks of a strength stand for, in the reader's language.
    public record Grade(Strength strength, String name) {}

    /// A row.
    ///
    /// @param id    of a conflict, or the code of a state, ISO 3166-1 alpha-3
    /// @param name  in the reader's language
    /// @param words what is told of all of it
    /// @param runs  in the order of time
    public record YearRow(String id, String name, String words, List<YearRun> runs) {

        public YearRow {
            runs = List.copyOf(runs);
        }
    }

    /// Years that follow one another and are alike.
    ///
    /// @param last  the same as the first of one year alone
    /// @param words what is told of them
    public record YearRun(int first, int last, Strength strength, String words) {}

    public YearRowsPlot {
        rows = List.copyOf(rows);
        grades = List.copyOf(grades);
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
