package atlas.app.command;

import atlas.app.system.CliArguments;
import atlas.app.system.UsageException;
import atlas.assets.json.AssetProblem;
import atlas.assets.viewpoint.LoadedViewpoint;
import atlas.assets.viewpoint.ViewpointJson;
import atlas.domain.Atlas;
import atlas.domain.organization.Organization;
import atlas.view.EqualAreas;
import atlas.view.Viewpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that gives a viewpoint, which others change.
final class ViewpointOptions {

    @Option(names = "--viewpoint", paramLabel = "FILE", description = "A viewpoint as JSON; other options change it.")
    private @Nullable Path file;

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /// The viewpoint that was asked for: home's where no file was given.
    ///
    /// @throws UsageException if the file cannot be read, or the atlas has not what it or an option asks for
    Viewpoint viewpoint(FilterOptions filter, ThemeOptions themes, Atlas atlas) {
        Viewpoint viewpoint =
                file().map(given -> read(given, atlas)).orElseGet(() -> Viewpoint.home(CliArguments.FIRST_SHOWN));
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

    private static Viewpoint read(Path file, Atlas atlas) {
        try {
            LoadedViewpoint loaded = ViewpointJson.read(file.toString(), Files.readString(file), atlas);
            if (!loaded.problems().isEmpty()) {
                throw new UsageException(loaded.problems().stream()
                        .map(AssetProblem::toString)
                        .collect(Collectors.joining(
                                "\n", "", "\nNothing was written: the viewpoint must be put right.")));
            }
            return loaded.viewpoint();
        } catch (IOException e) {
            throw new UsageException("The viewpoint " + file + " could not be read: " + CliArguments.reason(e), e);
        }
    }
}
