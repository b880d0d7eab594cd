package atlas.app.command;

import atlas.app.system.CliArguments;
import atlas.app.system.UsageException;
import atlas.app.views.ViewFiles;
import atlas.assets.json.AssetProblem;
import atlas.assets.viewpoint.LoadedView;
import atlas.assets.viewpoint.NoViewException;
import atlas.domain.Atlas;
import atlas.domain.organization.Organization;
import atlas.view.EqualAreas;
import atlas.view.Viewpoint;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that gives a viewpoint, which others change.
final class ViewpointOptions {

    @Option(
            names = "--viewpoint",
            paramLabel = "FILE",
            description =
                    "A saved view (.atlasview), a viewpoint as JSON, or a picture of the atlas; other options change it.")
    private @Nullable Path file;

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /// The viewpoint that was asked for: home's where no file was given.
    ///
    /// @throws UsageException if the file cannot be read, or the atlas cannot show all of it, or lacks what is
    ///     asked for
    Viewpoint viewpoint(FilterOptions filter, ThemeOptions themes, Atlas atlas) {
        Viewpoint viewpoint = file().map(given -> whole(given, atlas).view().viewpoint())
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

    private static LoadedView whole(Path file, Atlas atlas) {
        LoadedView loaded = read(file, atlas);
        if (!loaded.problems().isEmpty()) {
            throw new UsageException(loaded.problems().stream()
                    .map(AssetProblem::toString)
                    .collect(Collectors.joining("\n", "", "\nNothing was written: the viewpoint must be put right.")));
        }
        return loaded;
    }

    /// Reads a view as far as the atlas can show it.
    ///
    /// @throws UsageException if there is none in the file
    static LoadedView read(Path file, Atlas atlas) {
        try {
            return ViewFiles.read(file, atlas);
        } catch (NoViewException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new UsageException(
                    "The viewpoint " + file + " could not be read: " + CliArguments.reason(e) + ".", e);
        }
    }
}
