package atlas.domain.organization;

import java.util.List;
import java.util.Optional;

/// What makes an international organization, and which organizations have it.
///
/// @param criteria in the order in which they are told
/// @param findings each about one organization and one criterion
public record InstitutionalLadder(List<Criterion> criteria, List<CriterionFinding> findings) {

    public static final InstitutionalLadder NONE = new InstitutionalLadder(List.of(), List.of());

    public InstitutionalLadder {
        criteria = List.copyOf(criteria);
        findings = List.copyOf(findings);
    }

    /// What was found of an organization; empty where nobody looked.
    public Optional<CriterionFinding> finding(String organization, String criterion) {
        return findings.stream()
                .filter(finding -> finding.organization().equals(organization)
                        && finding.criterion().equals(criterion))
                .findFirst();
    }
}
