package atlas.app.command;

import atlas.app.command.option.FilterOptions;
import atlas.app.command.option.GivenViewpoint;
import atlas.app.command.option.ThemeOptions;
import atlas.app.command.option.ViewpointOptions;
import atlas.app.system.CliArguments;
import atlas.app.system.ExitCode;
import atlas.app.system.NotDoneException;
import atlas.app.system.UsageException;
import atlas.app.system.Version;
import atlas.app.views.KeptView;
import atlas.app.views.ViewFiles;
import atlas.app.views.ViewFolder;
import atlas.assets.viewpoint.LoadedView;
import atlas.assets.viewpoint.SavedView;
import atlas.assets.viewpoint.SavedViewJson;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.theme.SubjectWords;
import atlas.view.Viewpoint;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Lists, writes and checks saved views; needs no display.
@Command(
        name = "view",
        description = "Lists, writes and checks saved views; needs no display.",
        footer = {
            "",
            "For example: view --save central-asia.atlasview --date 2022-12-31 --shared-with KAZ --name \"With Kazakhstan\"",
            "             view --check central-asia.atlasview"
        })
final class ViewCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AtlasCommand atlasCommand;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Act act = new Act();

    @Option(
            names = "--name",
            paramLabel = "N",
            description = "What a view that is written is called; by default as its file.")
    private @Nullable String name;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private ThemeOptions themes = new ThemeOptions();

    @Mixin
    private ViewpointOptions viewpoints = new ViewpointOptions();

    /// What is to be done.
    static final class Act {

        @Option(
                names = "--list",
                description =
                        "Lists the views kept in the window: name, what they show, when they were saved, and the file.")
        private boolean isList;

        @Option(
                names = "--save",
                paramLabel = "FILE.atlasview",
                description =
                        "Writes a view, whole or not at all; - is the console. The same words write the same file.")
        private @Nullable String save;

        @Option(
                names = "--check",
                paramLabel = "FILE",
                description =
                        "Tells what the view in a file shows, and what of it this atlas cannot show. The exit status is 1 where"
                                + " there is such.")
        private @Nullable Path check;
    }

    @Override
    public Integer call() {
        if (atlasCommand == null) {
            throw new IllegalStateException("picocli sets the parent command before it calls this");
        }
        if (act.save == null
                && (name != null
                        || filter.limitDay()
                        || filter.limitOrganization()
                        || viewpoints.given().isPresent())) {
            throw new UsageException(
                    "--name, --date, --organization and --viewpoint say what --save writes; without it they mean nothing.");
        }
        Optional<Destination> destination = Optional.ofNullable(act.save).map(this::destination);
        Atlas atlas = DatasetFolder.in(atlasCommand.assets())
                .atlas(atlasCommand.console().err());
        if (destination.isPresent()) {
            return save(destination.get(), atlas);
        }
        if (act.isList) {
            return list(atlas);
        }
        return check(Objects.requireNonNull(act.check, "picocli gives one of the three"), atlas);
    }

    private Destination destination(String file) {
        boolean isView = file.equals(Destination.CONSOLE)
                || ViewFiles.extensionOf(Path.of(file))
                        .filter(ViewFiles.EXTENSION::equals)
                        .isPresent();
        if (!isView) {
            throw new UsageException("A view is written into a file ." + ViewFiles.EXTENSION + ", and \"" + file
                    + "\" does not end so. Nothing was written; choose another name with --save.");
        }
        return Destination.of(file, console());
    }

    private int save(Destination destination, Atlas atlas) {
        Viewpoint viewpoint = viewpoints.viewpoint(filter, themes, atlas);
        SavedView.Origin origin = new SavedView.Origin(Optional.empty(), Version.number(), atlas.asOf());
        SavedView view = new SavedView(nameOf(viewpoint, atlas), viewpoint, Optional.of(origin), Optional.empty());
        byte[] json = SavedViewJson.write(view).getBytes(StandardCharsets.UTF_8);
        destination.write(out -> out.write(json));
        return ExitCode.DONE;
    }

    private String nameOf(Viewpoint viewpoint, Atlas atlas) {
        if (name != null) {
            String clean = SavedView.nameOf(name);
            if (!clean.equals(name)) {
                throw new UsageException(
                        "A view cannot be called so: a name is one line of at most 200 characters that can be"
                                + " seen. Nothing was written; choose another with --name.");
            }
            return clean;
        }
        String file = String.valueOf(act.save);
        String ofFile = file.equals(Destination.CONSOLE)
                ? ""
                : SavedView.nameOf(String.valueOf(Path.of(file).getFileName()).replaceFirst("\\.[^.]*$", ""));
        return ofFile.isEmpty() ? shows(viewpoint, atlas) : ofFile;
    }

    private String shows(Viewpoint viewpoint, Atlas atlas) {
        return new SubjectWords(atlas, new Messages(filter.language())).shows(viewpoint);
    }

    private int check(Path file, Atlas atlas) {
        LoadedView loaded = GivenViewpoint.file(file, atlas);
        SavedView view = loaded.view();
        StringBuilder told = new StringBuilder();
        line(told, view.name() + ": " + shows(view.viewpoint(), atlas));
        view.origin()
                .ifPresent(origin -> line(
                        told,
                        "Saved" + origin.savedAt().map(at -> " " + at).orElse("") + " by version " + origin.program()
                                + " with data checked up to " + origin.dataAsOf()
                                + "; this atlas has data checked up to "
                                + atlas.asOf() + "."));
        console().print(told.toString());
        PrintStream err = console().err();
        loaded.problems().forEach(err::println);
        if (loaded.isNewer()) {
            err.println("The view was saved by a later version of the program, which may show more.");
        }
        return loaded.problems().isEmpty() && !loaded.isNewer() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private int list(Atlas atlas) {
        Path folder = ViewFolder.usual();
        List<KeptView> views;
        try {
            views = new ViewFolder(folder, atlas).list();
        } catch (IOException e) {
            throw new NotDoneException(
                    "The views in " + folder + " could not be read: " + CliArguments.reason(e) + ".", e);
        }
        if (views.isEmpty()) {
            console().err().println("No views are kept in " + folder + ".");
        }
        StringBuilder told = new StringBuilder();
        for (KeptView kept : views) {
            line(
                    told,
                    String.join(
                            "\t",
                            kept.name(),
                            kept.loaded()
                                    .map(loaded -> shows(loaded.view().viewpoint(), atlas))
                                    .orElse(""),
                            kept.savedAt().toString(),
                            kept.file().toString()));
            kept.failure().ifPresent(e -> console().err().println(kept.file() + ": " + e.getMessage()));
        }
        console().print(told.toString());
        return views.stream().allMatch(kept -> kept.failure().isEmpty()) ? ExitCode.DONE : ExitCode.FAILED;
    }

    private Console console() {
        return Objects.requireNonNull(atlasCommand).console();
    }

    private static void line(StringBuilder told, String words) {
        told.append(words).append(System.lineSeparator());
    }
}
