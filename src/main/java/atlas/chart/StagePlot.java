package atlas.chart;

import java.time.LocalDate;
import java.util.List;

/// Steps of organizations on one axis of years since their founding documents, a lane each.
///
/// @param lanes from the top
public record StagePlot(List<StageLane> lanes) implements Plot {

    public StagePlot {
        lanes = List.copyOf(lanes);
    }

    /// What steps of one colour have in common.
    public enum StageGroup {
        /// Proposal, first documents and meetings.
        BEGINNINGS,
        /// Permanent bodies and offices.
        BODIES,
        /// Name, recognition and legal status.
        STATUS
    }

    /// The way of an organization.
    ///
    /// @param organization id
    /// @param head         its name, the founding document and what is not yet reached, in the reader's language
    /// @param yearsOnDay   from the founding document to the day
    /// @param dots         by years, rising
    public record StageLane(String organization, LaneHead head, double yearsOnDay, List<StageDot> dots) {

        public StageLane {
            dots = List.copyOf(dots);
        }
    }

    /// What stands above a lane.
    ///
    /// @param name    the short name of the organization
    /// @param founded when the founding document was signed
    /// @param notYet  what is not yet reached; empty where nothing is
    public record LaneHead(String name, String founded, String notYet) {}

    /// A step that was reached, or is planned.
    ///
    /// @param stage     the same for the same step of all organizations
    /// @param label     its name and year
    /// @param years     since the founding document
    /// @param day       that stands for it
    /// @param isPlanned whether it is only planned
    /// @param words     all that is told of it
    public record StageDot(
            String stage,
            StageGroup group,
            String label,
            double years,
            LocalDate day,
            boolean isPlanned,
            String words) {}

    @Override
    public boolean isEmpty() {
        return lanes.stream().allMatch(lane -> lane.dots().isEmpty());
    }

    /// The fewest years since a founding document of a dot, or none.
    public double firstYear() {
        return lanes.stream()
                .flatMap(lane -> lane.dots().stream())
                .mapToDouble(StageDot::years)
                .reduce(0, Math::min);
    }

    /// The most years since a founding document of a dot or of the day.
    public double lastYear() {
        return lanes.stream()
                .mapToDouble(lane ->
                        lane.dots().stream().mapToDouble(StageDot::years).reduce(lane.yearsOnDay(), Math::max))
                .reduce(1, Math::max);
    }
}
