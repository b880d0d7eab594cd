package atlas.analysis;

import atlas.domain.conflict.Agreement;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Control;
import atlas.domain.conflict.Resolution;
import atlas.domain.figure.Indicator;
import atlas.domain.organization.Meeting;
import atlas.domain.organization.Organization;
import atlas.domain.place.State;
import atlas.domain.text.Term;
import atlas.domain.text.Text;
import atlas.geo.LonLat;

/// What a reader can look up by name.
public sealed interface SearchHit {

    Text names();

    /// A state or territory.
    record StateHit(State state) implements SearchHit {
        @Override
        public Text names() {
            return state.names();
        }
    }

    /// An organization.
    record OrganizationHit(Organization organization) implements SearchHit {
        @Override
        public Text names() {
            return organization.names();
        }
    }

    /// A conflict.
    record ConflictHit(Conflict conflict) implements SearchHit {
        @Override
        public Text names() {
            return conflict.names();
        }
    }

    /// An armed conflict as UCDP counts it.
    record ArmedConflictHit(ArmedConflict conflict) implements SearchHit {
        @Override
        public Text names() {
            return conflict.names();
        }
    }

    /// A term of the glossary.
    record TermHit(Term term) implements SearchHit {
        @Override
        public Text names() {
            return term.names();
        }
    }

    /// A figure.
    record FigureHit(Indicator indicator) implements SearchHit {
        @Override
        public Text names() {
            return indicator.names();
        }
    }

    /// A city.
    ///
    /// @param state in which it lies, ISO 3166-1 alpha-3
    record CityHit(Text names, String state, LonLat at) implements SearchHit {}

    /// An area that is or was under another's control.
    record AreaHit(Control area) implements SearchHit {
        @Override
        public Text names() {
            return area.names();
        }
    }

    /// A resolution of the United Nations on a conflict.
    record ResolutionHit(Conflict conflict, Resolution resolution) implements SearchHit {
        @Override
        public Text names() {
            return resolution.names();
        }
    }

    /// An agreement in a conflict.
    record AgreementHit(Conflict conflict, Agreement agreement) implements SearchHit {
        @Override
        public Text names() {
            return agreement.names();
        }
    }

    /// A meeting of an organization.
    record MeetingHit(Organization organization, Meeting meeting) implements SearchHit {
        @Override
        public Text names() {
            return meeting.names();
        }
    }
}
