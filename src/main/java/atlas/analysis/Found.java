package atlas.analysis;

import atlas.domain.Agreement;
import atlas.domain.Conflict;
import atlas.domain.Control;
import atlas.domain.Indicator;
import atlas.domain.Meeting;
import atlas.domain.Organization;
import atlas.domain.Resolution;
import atlas.domain.State;
import atlas.domain.Term;
import atlas.domain.Text;
import atlas.geo.LonLat;

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

    /// A figure.
    record OfFigure(Indicator indicator) implements Found {
        @Override
        public Text names() {
            return indicator.names();
        }
    }

    /// A city.
    ///
    /// @param state in which it lies, ISO 3166-1 alpha-3
    record OfCity(Text names, String state, LonLat at) implements Found {}

    /// An area that is or was under another's control.
    record OfArea(Control area) implements Found {
        @Override
        public Text names() {
            return area.names();
        }
    }

    /// A resolution of the United Nations on a conflict.
    record OfResolution(Conflict conflict, Resolution resolution) implements Found {
        @Override
        public Text names() {
            return resolution.names();
        }
    }

    /// An agreement in a conflict.
    record OfAgreement(Conflict conflict, Agreement agreement) implements Found {
        @Override
        public Text names() {
            return agreement.names();
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
