package atlas.app.command.option;

import atlas.analysis.claim.ClaimFormula;
import atlas.analysis.claim.FormulaCheck;
import atlas.app.system.UsageException;
import atlas.chart.ChartContent;
import atlas.chart.claim.ClaimCharts;
import atlas.chart.claim.ClaimTables;
import atlas.domain.Atlas;
import atlas.domain.claim.Formula;
import atlas.domain.claim.FormulaProblem;
import atlas.domain.group.Group;
import atlas.domain.organization.Claim;
import atlas.i18n.Messages;
import atlas.table.Table;
import atlas.view.desk.Claims;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that says which claim a chart or a table is of.
public final class ClaimOption {

    /// As it is written on the command line.
    public static final String NAME = "--claim";

    @Option(
            names = NAME,
            paramLabel = "CLAIM",
            description =
                    "A claim by its id in the table claims, or as a formula: \"share of population of cica >= 50 %%\","
                            + " \"count of cica and sco > 5\", \"mean of life-expectancy of group > 70\", \"sum of gdp-ppp of cica >"
                            + " 2 * sum of gdp-ppp of osce\". Signs: >= <= > < = != and ~ for about, within 5 percentage points or"
                            + " 5 %%; the word group is --group.")
    private @Nullable String text;

    public boolean isGiven() {
        return text != null;
    }

    /// Whether the claim holds, through the years.
    ///
    /// @throws UsageException if there is no such claim, or it cannot be decided by figures
    ChartContent<?> chart(Atlas atlas, Group chosen, LocalDate day, Messages messages) {
        ClaimCharts charts = new ClaimCharts(atlas, messages);
        Optional<Claim> recorded = recorded(atlas);
        return recorded.isPresent()
                ? charts.recorded(recorded.get(), chosen, day).orElseThrow(() -> inWords(recorded.get()))
                : charts.own(formula(atlas, messages), chosen, day);
    }

    /// The claim as the desk shows it.
    ///
    /// @throws UsageException as of [#chart]
    Claims view(Atlas atlas, Messages messages) {
        return recorded(atlas)
                .<Claims>map(claim -> new Claims.Recorded(claim.id()))
                .orElseGet(() -> new Claims.Own(formula(atlas, messages)));
    }

    /// All claims that the atlas records, or the one that was given.
    ///
    /// @param group of which they are checked; empty for the group that each is about
    /// @param home  the group of a formula that leaves it open where none is given
    /// @throws UsageException as of [#chart]
    public Table table(Atlas atlas, Optional<Group> group, Group home, LocalDate day, Messages messages) {
        ClaimTables tables = new ClaimTables(atlas, messages);
        return isGiven() ? tables.one(formula(atlas, messages), group.orElse(home), day) : tables.recorded(group, day);
    }

    private Optional<Claim> recorded(Atlas atlas) {
        return atlas.claims().stream().filter(claim -> claim.id().equals(text)).findFirst();
    }

    private Formula formula(Atlas atlas, Messages messages) {
        Optional<Claim> recorded = recorded(atlas);
        if (recorded.isPresent()) {
            return ClaimFormula.of(recorded.get())
                    .map(ClaimFormula::formula)
                    .orElseThrow(() -> inWords(recorded.get()));
        }
        String given = text == null ? "" : text;
        try {
            return new FormulaCheck(atlas, messages.language()).read(given);
        } catch (FormulaProblem e) {
            throw new UsageException(NAME + " \"" + given + "\": " + e.sentence(), e);
        }
    }

    private static UsageException inWords(Claim claim) {
        return new UsageException(
                "The claim \"" + claim.id() + "\" is checked in words; the table claims has what was found.");
    }
}
