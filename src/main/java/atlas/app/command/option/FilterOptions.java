package atlas.app.command.option;

import atlas.app.system.CliArguments;
import atlas.app.system.UsageException;
import atlas.domain.Atlas;
import atlas.domain.organization.Organization;
import atlas.i18n.Language;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that limit what a command shows: the day, an organization; and the language in which.
public final class FilterOptions {

    @Option(names = "--date", paramLabel = "D", description = "The day, for instance 2022-10-13.")
    private @Nullable LocalDate date;

    @Option(
            names = "--organization",
            paramLabel = "ID",
            description =
                    "An organization: whose participants colour the picture, what the table is limited to, or whose the "
                            + "chart is.")
    private @Nullable String organization;

    @Option(names = "--language", paramLabel = "L", description = "en (the default), tr, ru or kk.")
    private Language language = Language.ENGLISH;

    public boolean limitDay() {
        return date != null;
    }

    public boolean limitOrganization() {
        return organization != null;
    }

    /// The day that was given.
    ///
    /// @throws UsageException if the atlas does not know the day
    public Optional<LocalDate> day(Atlas atlas) {
        if (date != null && !atlas.clamp(date).equals(date)) {
            throw new UsageException("The atlas knows the days from " + Atlas.FIRST_DAY + " to " + atlas.asOf() + "; "
                    + date + " is not among them.");
        }
        return Optional.ofNullable(date);
    }

    /// The organization that was given.
    ///
    /// @throws UsageException if the atlas has no such organization
    public Optional<Organization> organization(Atlas atlas) {
        return Optional.ofNullable(organization).map(id -> CliArguments.organization(atlas, id));
    }

    public Language language() {
        return language;
    }
}
