package atlas.analysis;

import atlas.domain.Conflict;
import atlas.domain.Meeting;
import atlas.domain.Organization;
import atlas.domain.State;
import atlas.domain.Term;
import atlas.domain.Text;

/// What a reader can look up by name.
public sealed interface Found {

    Text names();

    /// A state or territory.
    record OfState(State state) implements Found {
        @Override
        public Text names() {
            return state.names();
        }
    }

    /// An organization.
    record OfOrganization(Organization organization) implements Found {
        @Override
        public Text names() {
            return organization.names();
        }
    }

    /// A conflict.
    record OfConflict(Conflict conflict) implements Found {
        @Override
        public Text names() {
            return conflict.names();
        }
    }

    /// A term of the glossary.
    record OfTerm(Term term) implements Found {
        @Override
        public Text names() {
            return term.names();
        }
    }

    /// A meeting of an organization.
    record OfMeeting(Organization organization, Meeting meeting) implements Found {
        @Override
        public Text names() {
            return meeting.names();
        }
    }
}
