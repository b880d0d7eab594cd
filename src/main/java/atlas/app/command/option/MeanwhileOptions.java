package atlas.app.command.option;

import atlas.app.system.UsageException;
import atlas.domain.Atlas;
import atlas.view.desk.TrendBands;
import atlas.view.desk.YearSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say which years a trend shows, and what is shown behind its values.
final class MeanwhileOptions {

    static final String NAMES = "--from, --to and --bands";

    @Option(names = "--from", paramLabel = "YEAR", description = "Of trend: the first year; by default 1990.")
    private @Nullable Integer from;

    @Option(names = "--to", paramLabel = "YEAR", description = "Of trend: the last year.")
    private @Nullable Integer to;

    @Option(
            names = "--bands",
            paramLabel = "ID",
            split = ",",
            description =
                    "Of trend: what is shown behind the values: the phases of a conflict, for instance karabakh; the"
                            + " active years of one of UCDP, for instance ucdp-388; the accessions to an organization, for"
                            + " instance cica. One conflict and one organization at most.")
    private List<String> bands = new ArrayList<>();

    boolean areGiven() {
        return from != null || to != null || !bands.isEmpty();
    }

    /// The years that were given.
    ///
    /// @throws UsageException if the atlas has not one of them, or the last comes before the first
    YearSpan span(Atlas atlas) {
        int first = Atlas.FIRST_DAY.getYear();
        int last = atlas.asOf().getYear();
        for (Integer year : new Integer[] {from, to}) {
            if (year != null && (year < first || year > last)) {
                throw new UsageException(
                        "--from and --to take years from " + first + " to " + last + ", not " + year + ".");
            }
        }
        if (from != null && to != null && from > to) {
            throw new UsageException("--from " + from + " comes after --to " + to + ".");
        }
        return new YearSpan(Optional.ofNullable(from), Optional.ofNullable(to));
    }

    /// What was given.
    ///
    /// @throws UsageException if the atlas has not one of them, or there are several of a kind
    TrendBands bands(Atlas atlas) {
        Predicate<String> isConflict = id -> atlas.conflict(id).isPresent()
                || atlas.armedConflicts().find(id).isPresent();
        Predicate<String> isOrganization = id -> atlas.organization(id).isPresent();
        bands.stream()
                .filter(isConflict.or(isOrganization).negate())
                .findFirst()
                .ifPresent(id -> {
                    throw new UsageException("--bands \"" + id + "\" is neither a conflict nor an organization;"
                            + " the conflicts are "
                            + String.join(", ", atlas.conflicts().keySet())
                            + " and those of the table armed-conflicts, the organizations those of the table"
                            + " organizations.");
                });
        return new TrendBands(only(isConflict, "conflict"), only(isOrganization, "organization"));
    }

    private Optional<String> only(Predicate<String> kind, String name) {
        List<String> found = bands.stream().filter(kind).distinct().toList();
        if (found.size() > 1) {
            throw new UsageException("--bands takes one " + name + ", not " + String.join(", ", found) + ".");
        }
        return found.stream().findFirst();
    }
}
