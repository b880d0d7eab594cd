package atlas.analysis;

import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Event;
import atlas.domain.date.Edtf;
import atlas.domain.organization.Meeting;
import atlas.domain.organization.Membership;
import atlas.domain.organization.Milestone;
import atlas.domain.organization.Organization;
import atlas.domain.place.State;
import atlas.domain.text.Text;
import java.time.LocalDate;
import java.util.List;

/// Something dated that the atlas tells of.
public sealed interface TimelineEvent {

    /// When, as the sources have it.
    Edtf date();

    /// What it is called; for an accession or a departure, who came or went.
    Text title();

    List<String> sources();

    /// The first day on which it was under way.
    default LocalDate firstDay() {
        return day();
    }

    /// The day that stands for it on an axis of time.
    default LocalDate day() {
        return date().shownDay();
    }

    /// Whether it is about an organization.
    boolean concernsOrganization(String id);

    /// Whether it is about a conflict.
    boolean concernsConflict(String id);

    /// A meeting. It stands at its last day: by then it had adopted what it adopted.
    record MeetingHeld(Organization organization, Meeting meeting) implements OrganizationEvent {
        @Override
        public Edtf date() {
            return meeting.to().orElse(meeting.from());
        }

        @Override
        public LocalDate firstDay() {
            return meeting.from().shownDay();
        }

        @Override
        public Text title() {
            return meeting.names();
        }

        @Override
        public List<String> sources() {
            return meeting.sources();
        }
    }

    /// A state's participation in one status begins.
    record Accession(Organization organization, State state, Membership membership) implements OrganizationEvent {
        @Override
        public Edtf date() {
            return membership.period().from();
        }

        @Override
        public Text title() {
            return state.names();
        }

        @Override
        public List<String> sources() {
            return membership.sources();
        }
    }

    /// A state's participation ends, and no other begins.
    ///
    /// @param date the first day without it
    record Departure(Organization organization, State state, Membership membership, Edtf date)
            implements OrganizationEvent {
        @Override
        public Text title() {
            return state.names();
        }

        @Override
        public List<String> sources() {
            return membership.sources();
        }
    }

    /// A step of an organization's way.
    record MilestoneReached(Organization organization, Milestone milestone) implements OrganizationEvent {
        @Override
        public Edtf date() {
            return milestone.date();
        }

        @Override
        public Text title() {
            return milestone.title();
        }

        @Override
        public List<String> sources() {
            return milestone.sources();
        }
    }

    /// An event of a conflict.
    record ConflictEvent(Conflict conflict, Event event) implements TimelineEvent {
        @Override
        public Edtf date() {
            return event.date();
        }

        @Override
        public Text title() {
            return event.text();
        }

        @Override
        public List<String> sources() {
            return event.sources();
        }

        @Override
        public boolean concernsOrganization(String id) {
            return false;
        }

        @Override
        public boolean concernsConflict(String id) {
            return conflict.id().equals(id);
        }
    }

    /// What happens to an organization.
    sealed interface OrganizationEvent extends TimelineEvent {
        Organization organization();

        @Override
        default boolean concernsOrganization(String id) {
            return organization().id().equals(id);
        }

        @Override
        default boolean concernsConflict(String id) {
            return false;
        }
    }
}
