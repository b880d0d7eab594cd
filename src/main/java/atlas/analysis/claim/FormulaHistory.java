package atlas.analysis.claim;

import atlas.analysis.claim.Reckoned.Years;
import atlas.domain.Atlas;
import atlas.domain.claim.Formula;
import atlas.domain.group.Group;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Whether a claim held at the end of each year that an atlas knows; of the last year, on the last day known.
///
/// @param findings one a year, in their order
public record FormulaHistory(List<FormulaFinding> findings) {

    public FormulaHistory {
        findings = List.copyOf(findings);
    }

    public static FormulaHistory of(Atlas atlas, FormulaEvaluator evaluator, Formula formula, Group chosen) {
        return new FormulaHistory(IntStream.rangeClosed(
                        Atlas.FIRST_DAY.getYear(), atlas.asOf().getYear())
                .mapToObj(year -> evaluator.on(formula, chosen, atlas.clamp(LocalDate.of(year, 12, 31))))
                .toList());
    }

    /// The years of which something is known of the claim, as spans of years that follow one another.
    public List<Years> spans(Truth truth) {
        List<Years> spans = new ArrayList<>();
        for (FormulaFinding finding : findings) {
            int year = finding.day().getYear();
            if (finding.truth() != truth) {
                continue;
            }
            if (!spans.isEmpty() && spans.getLast().to() == year - 1) {
                spans.set(spans.size() - 1, new Years(spans.getLast().from(), year));
            } else {
                spans.add(new Years(year, year));
            }
        }
        return spans;
    }

    /// Whether both sides came to the same in every year.
    boolean saysTheSameAs(FormulaHistory other) {
        return sides().equals(other.sides());
    }

    private List<List<Reckoned>> sides() {
        return findings.stream()
                .map(finding -> List.of(finding.left(), finding.right()))
                .toList();
    }
}
