package atlas.app.command.option;

import atlas.app.system.CliArguments;
import atlas.app.system.UsageException;
import atlas.domain.Atlas;
import atlas.domain.organization.Organization;
import atlas.i18n.WrongValue;
import atlas.view.desk.EventFilter;
import atlas.view.desk.EventFilter.EventSubject;
import atlas.view.desk.EventFilter.EventType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say which of all that is dated is looked at.
public final class EventOptions {

    /// All of them, as they stand in a sentence.
    public static final String NAMES = "--type, --conflict, --from and --to";

    @Option(
            names = "--type",
            paramLabel = "T",
            split = ",",
            description =
                    "Of events: only those of these types: membership, meeting, milestone, and of conflicts armed,"
                            + " agreement, resolution, diplomatic, humanitarian, political.")
    private List<EventType> types = new ArrayList<>();

    @Option(
            names = "--conflict",
            paramLabel = "ID",
            description = "Of events: only those of a conflict, for instance karabakh.")
    private @Nullable String conflict;

    @Option(names = "--from", paramLabel = "YEAR", description = "Of events: the first year.")
    private @Nullable Integer from;

    @Option(names = "--to", paramLabel = "YEAR", description = "Of events: the last year.")
    private @Nullable Integer to;

    /// Whether one of them is given.
    public boolean areGiven() {
        return !types.isEmpty() || conflict != null || from != null || to != null;
    }

    /// Which events are looked at.
    ///
    /// @param state the code that was given, whose events they are
    /// @throws UsageException if the atlas has not what was asked for, or the years are in no order
    public EventFilter filter(Atlas atlas, Optional<Organization> organization, Optional<String> state) {
        Optional<EventSubject> ofConflict = Optional.ofNullable(conflict)
                .map(id -> new EventSubject.OfConflict(
                        CliArguments.conflict(atlas, id).id()));
        Optional<EventSubject> ofOrganization = organization.map(one -> new EventSubject.OfOrganization(one.id()));
        if (ofConflict.isPresent() && ofOrganization.isPresent()) {
            throw new UsageException("Events are either of an --organization or of a --conflict.");
        }
        try {
            return new EventFilter(
                    new HashSet<>(types),
                    ofOrganization.or(() -> ofConflict),
                    state.map(iso3 -> CliArguments.state(atlas, iso3)),
                    Optional.ofNullable(from),
                    Optional.ofNullable(to));
        } catch (WrongValue e) {
            throw new UsageException("--from and --to: " + e.sentence(), e);
        }
    }
}
