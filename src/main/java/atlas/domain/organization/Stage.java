package atlas.domain.organization;

import atlas.domain.date.Edtf;
import atlas.domain.text.Text;
import java.util.List;
import java.util.Optional;

/// A step from conference to organization that can be laid beside another organization's.
///
/// @param date empty where it was not reached by the day up to which the data were checked
public record Stage(StageKind stageKind, Optional<Edtf> date, Text text, List<String> sources) {

    /// The steps, in the order in which the CSCE took them.
    public enum StageKind {
        PROPOSAL,
        PRINCIPLES,
        FIRST_SUMMIT,
        MEASURES_CATALOGUE,
        SECRETARIAT,
        CONFLICT_PREVENTION_BODY,
        PARLIAMENTARY_BODY,
        SECRETARY_GENERAL,
        CHANGE_OF_NAME,
        CHARTER,
        LEGAL_PERSONALITY
    }

    public Stage {
        sources = List.copyOf(sources);
    }
}
