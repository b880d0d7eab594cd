package atlas.analysis.transformation;

import atlas.domain.date.Edtf;
import atlas.domain.organization.Criterion;
import atlas.domain.organization.CriterionFinding;
import atlas.domain.organization.InstitutionalLadder;
import java.time.LocalDate;
import java.util.Optional;

/// Whether an organization has what a criterion asks for, as it was on a day.
///
/// @param finding empty where nobody looked
public record CriterionOnDay(Criterion criterion, LadderStanding standing, Optional<CriterionFinding> finding) {

    /// How it stands on the day.
    public enum LadderStanding {
        MET,
        DISPUTED,
        /// Met or disputed only later.
        NOT_YET,
        /// Not met up to the day to which the data were checked.
        NOT_MET,
        NOT_KNOWN
    }

    /// How a criterion stands. One that is met or disputed since a date that is not sharp counts once it has surely come.
    public static CriterionOnDay of(
            InstitutionalLadder ladder, Criterion criterion, String organization, LocalDate day) {
        Optional<CriterionFinding> finding = ladder.finding(organization, criterion.id());
        return new CriterionOnDay(
                criterion,
                finding.map(found -> standing(found, day)).orElse(LadderStanding.NOT_KNOWN),
                finding);
    }

    /// Since when, where it is met or disputed on the day.
    public Optional<Edtf> since() {
        return standing == LadderStanding.MET || standing == LadderStanding.DISPUTED
                ? finding.flatMap(CriterionFinding::since)
                : Optional.empty();
    }

    private static LadderStanding standing(CriterionFinding finding, LocalDate day) {
        boolean hasCome =
                finding.since().map(since -> since.hasSurelyComeBy(day)).orElse(true);
        return switch (finding.standing()) {
            case MET -> hasCome ? LadderStanding.MET : LadderStanding.NOT_YET;
            case DISPUTED -> hasCome ? LadderStanding.DISPUTED : LadderStanding.NOT_YET;
            case NOT_MET -> LadderStanding.NOT_MET;
            case NOT_KNOWN -> LadderStanding.NOT_KNOWN;
        };
    }
}
