package atlas.app.command.option;

import atlas.app.system.CliArguments;
import atlas.app.system.UsageException;
import atlas.domain.Atlas;
import atlas.domain.organization.Organization;
import atlas.view.EqualAreas;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that gives a viewpoint, which others change.
public final class ViewpointOptions {

    @Option(
            names = "--viewpoint",
            paramLabel = "FILE",
            description = "A saved view (.atlasview), a viewpoint as JSON, in a file or as a word that begins with a"
                    + " brace, or a picture of the atlas; other options change it.")
    private @Nullable String given;

    /// What was given, as it was.
    public Optional<String> given() {
        return Optional.ofNullable(given);
    }

    /// The viewpoint that was asked for: home's where none was given.
    ///
    /// @throws UsageException if it cannot be read, or the atlas cannot show all of it, or lacks what is asked for
    public Viewpoint viewpoint(FilterOptions filter, ThemeOptions themes, Atlas atlas) {
        Viewpoint viewpoint = given().map(words -> GivenViewpoint.read(words, atlas, "Nothing was written"))
                .orElseGet(() -> Viewpoint.home(CliArguments.FIRST_SHOWN));
        Optional<LocalDate> day = filter.day(atlas);
        if (day.isPresent()) {
            viewpoint = viewpoint.withDate(day.get());
        }
        Optional<Organization> organization = filter.organization(atlas);
        if (organization.isPresent()) {
            viewpoint = viewpoint.withOrganization(organization.get().id());
        }
        return EqualAreas.kept(themes.applyTo(viewpoint, atlas), atlas);
    }
}
