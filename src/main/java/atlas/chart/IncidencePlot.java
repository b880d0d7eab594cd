package atlas.chart;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// What each of a few sides is in or has a part in: a row each, with a column of marks for each side.
///
/// @param sides    from left to right
/// @param sections of the rows, from the top down
public record IncidencePlot(List<ComparedSide> sides, List<IncidenceSection> sections) implements Plot {

    /// Rows that have something in common.
    ///
    /// @param head says what, and if there are no rows that there are none
    public record IncidenceSection(String head, List<IncidenceRow> rows) {

        public IncidenceSection {
            rows = List.copyOf(rows);
        }
    }

    /// What sides are in.
    ///
    /// @param cells one for each side
    public record IncidenceRow(RowSubject subject, String name, List<IncidenceCell> cells) {

        public IncidenceRow {
            cells = List.copyOf(cells);
        }
    }

    /// What a row is about.
    public sealed interface RowSubject {

        /// An organization, by its id.
        record OfOrganization(String id) implements RowSubject {}

        /// A conflict, by its id.
        record OfConflict(String id) implements RowSubject {}
    }

    /// How a side is in it.
    ///
    /// @param share  how much of it is, 0 to 1
    /// @param states of it that are, ISO 3166-1 alpha-3
    public record IncidenceCell(CellMark mark, double share, CellWords words, SortedSet<String> states) {

        public IncidenceCell {
            states = Collections.unmodifiableSortedSet(new TreeSet<>(states));
        }

        /// Of a side that is not in it.
        public static IncidenceCell none(String told) {
            return new IncidenceCell(CellMark.NONE, 0, new CellWords("", "", told), Collections.emptySortedSet());
        }
    }

    /// The words of a cell.
    ///
    /// @param beside the mark; may be empty
    /// @param brief  in place of these where they have no room; may be empty
    /// @param told   in full, for who points at it
    public record CellWords(String beside, String brief, String told) {}

    /// The mark of a cell.
    public enum CellMark {
        /// It is not: a small grey dot.
        NONE,
        /// It is: a disc.
        WHOLE,
        /// It is in some other way: a ring.
        OTHERWISE,
        /// A share of its states is: a bar.
        SHARE
    }

    public IncidencePlot {
        sides = List.copyOf(sides);
        sections = List.copyOf(sections);
        int columns = sides.size();
        if (sections.stream()
                .flatMap(section -> section.rows().stream())
                .anyMatch(row -> row.cells().size() != columns)) {
            throw new IllegalArgumentException("each row has a cell for each of " + columns + " sides");
        }
    }

    /// That there are no rows is said by the sections.
    @Override
    public boolean isEmpty() {
        return sections.isEmpty();
    }
}
