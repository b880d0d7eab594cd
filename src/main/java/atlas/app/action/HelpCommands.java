package atlas.app.action;

import atlas.app.system.Browser;
import atlas.app.system.ProgramFiles;
import atlas.app.system.UserFolders;
import atlas.app.system.Version;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.panel.about.About;
import atlas.panel.about.AboutPopup;
import atlas.panel.bar.SaidCard;
import atlas.panel.command.Command;
import atlas.panel.command.CommandGroup;
import atlas.panel.command.Commands;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What is told of the program itself, and where its log lies.
public final class HelpCommands {

    private final Atlas atlas;
    private final Messages messages;
    private final SaidCard said;
    private final Node window;
    private @Nullable AboutPopup about;

    /// @param said   tells what could not be opened
    /// @param window what is in the window
    public HelpCommands(Atlas atlas, Messages messages, SaidCard said, Node window) {
        this.atlas = atlas;
        this.messages = messages;
        this.said = said;
        this.window = window;
    }

    public void addTo(Commands commands) {
        commands.add(Command.of("log", CommandGroup.HELP, () -> open(UserFolders.log())))
                .addLast(Command.of("about", CommandGroup.HELP, this::showAbout));
    }

    /// Made when it is asked for: the window opens sooner without it.
    private void showAbout() {
        AboutPopup made = about == null ? new AboutPopup(told(), messages, this::open) : about;
        about = made;
        made.openOver(window);
    }

    private About told() {
        return new About(
                Version.number(),
                atlas.asOf(),
                atlas.sources().size(),
                UserFolders.log(),
                ProgramFiles.libraries(),
                ProgramFiles.licences());
    }

    private void open(Path folder) {
        Browser.openFolder(
                folder, () -> said.tellFailure(messages.get("log.unopened", folder.toString()), Optional.empty()));
    }
}
