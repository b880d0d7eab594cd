package atlas.app.command.option;

import atlas.app.system.CliArguments;
import atlas.app.system.UsageException;
import atlas.domain.Atlas;
import atlas.domain.organization.Organization;
import atlas.i18n.WrongValue;
import atlas.view.desk.DeskView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say which combinations of organizations are counted.
public final class CombinationOptions {

    /// All of them, as they stand in a sentence.
    public static final String NAMES = "--organizations, --at-least, --at-most and --with-state";

    /// Those that say which combinations, not of whom.
    public static final String LIMITS = "--at-least, --at-most and --with-state";

    @Option(
            names = "--organizations",
            paramLabel = "ID",
            split = ",",
            description = "Whose combinations are counted, for instance cica,sco,csto, all where none is given; of"
                    + " transformation, which stand beside one another; of state-table, whose members are told.")
    private List<String> organizations = new ArrayList<>();

    @Option(names = "--at-least", paramLabel = "N", description = "Only combinations of so many organizations or more.")
    private @Nullable Integer atLeast;

    @Option(names = "--at-most", paramLabel = "N", description = "Only combinations of so many organizations or fewer.")
    private @Nullable Integer atMost;

    @Option(
            names = "--with-state",
            paramLabel = "ISO3",
            description = "Only the combination with this state: those that are in exactly the same organizations.")
    private @Nullable String withState;

    public boolean haveOrganizations() {
        return !organizations.isEmpty();
    }

    /// Whether one of them is given.
    public boolean areGiven() {
        return haveOrganizations() || limitCombinations();
    }

    /// Whether one that limits combinations is given.
    public boolean limitCombinations() {
        return atLeast != null || atMost != null || withState != null;
    }

    /// The ids of the organizations that are given.
    ///
    /// @throws UsageException if the atlas has no such organization
    public List<String> organizations(Atlas atlas) {
        return organizations.stream()
                .map(id -> CliArguments.organization(atlas, id))
                .map(Organization::id)
                .toList();
    }

    /// Which combinations are looked at.
    ///
    /// @throws UsageException if the atlas has not what was asked for
    public DeskView.UpSet upSet(Atlas atlas) {
        try {
            return new DeskView.UpSet(
                    organizations(atlas),
                    atLeast == null ? 0 : atLeast,
                    Optional.ofNullable(atMost),
                    Optional.ofNullable(withState).map(iso3 -> CliArguments.state(atlas, iso3)));
        } catch (WrongValue e) {
            throw new UsageException(e.sentence() + " Choose others with --at-least and --at-most.", e);
        }
    }
}
