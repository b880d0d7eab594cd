package atlas.chart.overlap;

import atlas.analysis.overlap.ExactIntersection;
import atlas.analysis.overlap.OrganizationPair;
import atlas.analysis.overlap.StatePair;
import atlas.table.Columns;
import atlas.table.Table;
import java.util.List;

/// What organizations, and states, have in common, as tables. Columns have one name in all languages.
public final class OverlapTables {

    private OverlapTables() {}

    /// A row for each two organizations.
    public static Table organizations(List<OrganizationPair> pairs) {
        return new Columns<OrganizationPair>()
                .text("organization", OrganizationPair::left)
                .text("other", OrganizationPair::right)
                .wholeNumber("members", OrganizationPair::leftMembers)
                .wholeNumber("other_members", OrganizationPair::rightMembers)
                .wholeNumber("in_common", OrganizationPair::count)
                .number("jaccard_percent", OrganizationPair::jaccardPercent)
                .number("in_other_percent", OrganizationPair::leftInRightPercent)
                .number("other_in_percent", OrganizationPair::rightInLeftPercent)
                .list("states_in_common", pair -> List.copyOf(pair.inCommon()))
                .of(pairs);
    }

    /// A row for each two states.
    public static Table states(List<StatePair> pairs) {
        return new Columns<StatePair>()
                .text("iso3", StatePair::left)
                .text("other_iso3", StatePair::right)
                .wholeNumber("shared", StatePair::count)
                .list("organizations", StatePair::shared)
                .of(pairs);
    }

    /// A row for each combination of organizations.
    public static Table intersections(List<ExactIntersection> intersections) {
        return new Columns<ExactIntersection>()
                .wholeNumber("states", ExactIntersection::size)
                .wholeNumber("organizations", ExactIntersection::degree)
                .list("exactly", ExactIntersection::organizations)
                .list("iso3", intersection -> List.copyOf(intersection.states()))
                .of(intersections);
    }

    /// How a number of two things was on an earlier day and is on a later one.
    ///
    /// @param before on the earlier day
    /// @param after  on the later day
    record PairChange(String left, String right, double before, double after) {

        double change() {
            return after - before;
        }
    }

    /// A row for each two things that were there on both days.
    static Table changes(String left, String right, List<PairChange> changes) {
        return new Columns<PairChange>()
                .text(left, PairChange::left)
                .text(right, PairChange::right)
                .number("before", PairChange::before)
                .number("after", PairChange::after)
                .number("change", PairChange::change)
                .of(changes);
    }
}
