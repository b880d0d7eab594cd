package atlas.panel.timeline;

import atlas.analysis.TimelineEvent;
import atlas.domain.organization.Meeting;
import java.util.Optional;

/// The sorts of dots on the timeline, in the order in which they are painted.
enum DotKind {
    OTHER_MEETING("timeline-dot-small", 5),
    MINISTERIAL("timeline-dot-hollow", 9),
    /// The proposal with which an organization began, and its summits.
    SUMMIT("timeline-dot", 11);

    private static final String PROPOSAL = "-proposal";

    private final String styleClass;
    private final double size;

    DotKind(String styleClass, double size) {
        this.styleClass = styleClass;
        this.size = size;
    }

    String styleClass() {
        return styleClass;
    }

    double size() {
        return size;
    }

    static Optional<DotKind> of(TimelineEvent event) {
        return switch (event) {
            case TimelineEvent.MeetingHeld held -> Optional.of(of(held.meeting().meetingKind()));
            case TimelineEvent.MilestoneReached reached when isProposal(reached) -> Optional.of(SUMMIT);
            case TimelineEvent.MilestoneReached _,
                    TimelineEvent.Accession _,
                    TimelineEvent.Departure _,
                    TimelineEvent.ConflictEvent _ -> Optional.empty();
        };
    }

    static boolean isProposal(TimelineEvent.MilestoneReached reached) {
        return reached.milestone().id().endsWith(PROPOSAL);
    }

    private static DotKind of(Meeting.MeetingKind meetingKind) {
        return switch (meetingKind) {
            case SUMMIT -> SUMMIT;
            case HEADS_OF_GOVERNMENT, MINISTERIAL -> MINISTERIAL;
            case INFORMAL_MINISTERIAL, SPECIAL_MINISTERIAL, PREPARATORY, THEMATIC, GOVERNING_BODY, PLENARY ->
                OTHER_MEETING;
        };
    }
}
