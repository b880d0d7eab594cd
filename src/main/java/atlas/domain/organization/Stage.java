package atlas.domain.organization;

import atlas.domain.date.Edtf;
import atlas.domain.text.Text;
import java.util.List;
import java.util.Optional;

/// A step from conference to organization that can be laid beside another organization's.
///
/// @param date empty where it was not reached by the day up to which the data were checked
/// @param plan when it is to be reached, of one that was not; empty where no day is known
public record Stage(
        StageKind stageKind, Optional<Edtf> date, Optional<StagePlan> plan, Text text, List<String> sources) {

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
        /// Observer in the General Assembly of the United Nations.
        UN_OBSERVER,
        /// The decision to become an organization, or to be called one.
        DECISION_ON_ORGANIZATION,
        CHANGE_OF_NAME,
        /// A constituent treaty in force.
        CHARTER,
        LEGAL_PERSONALITY
    }

    /// What is planned.
    ///
    /// @param date  for when
    /// @param since when the plan was told
    public record StagePlan(Edtf date, Edtf since) {}

    public Stage {
        sources = List.copyOf(sources);
        if (date.isPresent() && plan.isPresent()) {
            throw new IllegalArgumentException("what was reached on " + date.get() + " is not planned any more");
        }
    }
}
