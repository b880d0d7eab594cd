package atlas.app.action;

import atlas.app.views.KeptView;
import atlas.app.views.StartView;
import atlas.app.views.ViewFiles;
import atlas.app.views.ViewFolder;
import atlas.app.views.ViewSession;
import atlas.assets.viewpoint.LoadedView;
import atlas.assets.viewpoint.SavedView;
import atlas.i18n.Messages;
import atlas.panel.bar.SaidCard;
import atlas.panel.command.Command;
import atlas.panel.command.CommandGroup;
import atlas.panel.command.Commands;
import atlas.panel.keys.Shortcut;
import atlas.panel.views.NameDialog;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/// Saving, opening and listing views. On the thread of the window; files are read and written beside it.
public final class ViewCommands {

    private final AtlasState state;
    private final Messages messages;
    private final ViewSession session;
    private final Window window;
    private final ViewWords words;
    private final KeptViewList list;
    private Optional<Stories> stories = Optional.empty();

    /// What opens files that hold a story in place of a view.
    ///
    /// @param kind how they are asked for
    public record Stories(FileDialogs.FileKind kind, Consumer<Path> open) {}

    /// What of the window takes part.
    ///
    /// @param over    over what dialogs open
    /// @param said    where is told what was done
    /// @param dialogs asked for files
    /// @param tab     which tab is open on the page
    /// @param openTab opens one
    public record Window(
            Node over, SaidCard said, Supplier<FileDialogs> dialogs, Supplier<String> tab, Consumer<String> openTab) {}

    public ViewCommands(AtlasState state, Messages messages, ViewSession session, Window window) {
        this.state = state;
        this.messages = messages;
        this.session = session;
        this.window = window;
        this.words = new ViewWords(state.atlas(), messages);
        this.list = new KeptViewList(session, messages, words, this);
        session.onLastUnwritten(e ->
                window.said().tellFailure(messages.get("views.start.unwritten", words.reason(e)), Optional.empty()));
    }

    /// Lets files that hold a story be opened as views are.
    public void openStoriesBy(Stories opener) {
        stories = Optional.of(opener);
    }

    public void addTo(Commands commands) {
        commands.add(Command.of("save-view", CommandGroup.FILE, Shortcut.SAVE_VIEW, this::save))
                .add(Command.of("save-view-as", CommandGroup.FILE, Shortcut.SAVE_VIEW_AS, this::saveAs))
                .add(Command.of("open-view", CommandGroup.FILE, Shortcut.OPEN_VIEW, this::openFile))
                .add(Command.of("views", CommandGroup.FILE, Shortcut.VIEWS, this::list))
                .add(Command.of("export-view", CommandGroup.FILE, () -> export(view(suggestedName()))))
                .addLast(Command.of("starts-with-last", CommandGroup.SETTINGS, this::turnStartWithLast)
                        .checkedWhile(session.startsWithLastProperty()::get));
    }

    private void turnStartWithLast() {
        session.startsWithLastProperty().set(!session.startsWithLastProperty().get());
    }

    /// Saves what is shown under the name of the view that is open; asks for one the first time.
    private void save() {
        Optional<KeptView> open = session.open()
                .filter(kept -> kept.loaded().filter(ViewWords::isWhole).isPresent());
        if (open.isEmpty()) {
            saveAs();
            return;
        }
        KeptView known = open.get();
        SavedView view = view(known.name());
        session.inBackground(
                () -> session.folder().replace(known, view),
                kept -> saved(kept, messages.get("views.saved-again", kept.name())),
                e -> {
                    if (e instanceof ViewFolder.ChangedElsewhereException) {
                        add(view, messages.get("views.saved-beside", known.name()));
                    } else {
                        notSaved(known.file(), e, view);
                    }
                });
    }

    private void saveAs() {
        new NameDialog(suggestedName(), messages, name -> {
                    String clean = SavedView.nameOf(name);
                    SavedView view = view(clean.isEmpty() ? words.shows(state.viewpoint()) : clean);
                    add(view, messages.get("views.saved", view.name()));
                })
                .ask(window.over());
    }

    private void add(SavedView view, String told) {
        session.inBackground(
                () -> session.folder().add(view),
                kept -> saved(kept, told),
                e -> notSaved(session.folder().placeOf(view.name()), e, view));
    }

    private void saved(KeptView kept, String told) {
        session.setOpen(Optional.of(kept));
        window.said().tell(told, Optional.of(new SaidCard.Next(messages.get("views.show-list"), this::list)));
    }

    private void notSaved(Path file, IOException e, SavedView view) {
        window.said()
                .tellFailure(
                        new FileFailureWords(messages).of(file, Files.exists(file), e),
                        Optional.of(new SaidCard.Next(messages.get("file.elsewhere"), () -> export(view))));
    }

    private SavedView view(String name) {
        return session.view(name, Optional.of(window.tab().get()));
    }

    /// The name of the view that is open, or what is shown.
    private String suggestedName() {
        return session.open().map(KeptView::name).orElseGet(() -> SavedView.nameOf(words.shows(state.viewpoint())));
    }

    /// Writes a view into a file that the reader chooses.
    void export(SavedView view) {
        window.dialogs()
                .get()
                .toWrite(messages.get("views.export.title"), ViewFiles.suggestedFor(view.name()), kinds())
                .ifPresent(file -> write(file, view));
    }

    private void write(Path file, SavedView view) {
        boolean isThere = Files.exists(file);
        session.inBackground(
                () -> {
                    ViewFiles.write(file, view);
                    return file;
                },
                written -> {
                    session.recent().add(written);
                    window.said().tell(messages.get("views.exported", written.toString()), Optional.empty());
                },
                e -> window.said()
                        .tellFailure(
                                new FileFailureWords(messages).of(file, isThere, e),
                                Optional.of(new SaidCard.Next(messages.get("file.elsewhere"), () -> export(view)))));
    }

    private List<FileDialogs.FileKind> kinds() {
        return List.of(new FileDialogs.FileKind(messages.get("views.kind"), ViewFiles.EXTENSION));
    }

    /// Asks for a file and opens the view in it.
    void openFile() {
        List<FileDialogs.FileKind> kinds = new ArrayList<>(kinds());
        stories.map(Stories::kind).ifPresent(kinds::add);
        kinds.add(new FileDialogs.FileKind(messages.get("views.kind.all"), "*"));
        window.dialogs().get().toRead(messages.get("views.open.title"), kinds).ifPresent(this::open);
    }

    /// Opens the view in a file, as one step of undo, or the story in it. Where there is none in it, all stays as it
    /// is.
    public void open(Path file) {
        Optional<Stories> opener = stories.filter(each -> each.kind().isOf(file));
        if (opener.isPresent()) {
            opener.get().open().accept(file);
            return;
        }
        session.inBackground(
                () -> ViewFiles.read(file, state.atlas()),
                loaded -> {
                    session.recent().add(file);
                    session.setOpen(Optional.empty());
                    show(loaded);
                },
                e -> notOpened(file, e));
    }

    private void notOpened(Path file, IOException e) {
        window.said().tellFailure(words.notOpened(ViewWords.nameOf(file), e), Optional.empty());
    }

    /// Says that what the reader brought cannot be opened.
    void refuse(String why) {
        window.said().tellFailure(why, Optional.empty());
    }

    /// Opens a kept view.
    void open(KeptView kept) {
        kept.loaded()
                .ifPresentOrElse(
                        loaded -> {
                            session.setOpen(Optional.of(kept));
                            show(loaded);
                        },
                        () -> kept.failure().ifPresent(e -> notOpened(kept.file(), e)));
    }

    private void show(LoadedView loaded) {
        Viewpoint before = state.viewpoint();
        state.show(loaded.view().viewpoint());
        loaded.view().tab().ifPresent(window.openTab());
        Optional<SaidCard.Next> back = before.equals(state.viewpoint())
                ? Optional.empty()
                : Optional.of(new SaidCard.Next(messages.get("views.back"), () -> state.show(before)));
        tell(loaded, back);
    }

    private void tell(LoadedView loaded, Optional<SaidCard.Next> next) {
        if (ViewWords.isWhole(loaded)) {
            window.said().tell(words.opened(loaded), next);
        } else {
            window.said().tellFailure(words.opened(loaded), next);
        }
    }

    /// Says what became of the view with which the window began, where there is something to say.
    public void tellStart(StartView.Shown start) {
        if (start.isAskedFor()) {
            start.file().filter(_ -> start.loaded().isPresent()).ifPresent(session.recent()::add);
            start.loaded().ifPresent(loaded -> {
                loaded.view().tab().ifPresent(window.openTab());
                tell(loaded, Optional.empty());
            });
            start.failure().ifPresent(e -> start.file().ifPresent(file -> notOpened(file, e)));
        } else {
            start.loaded()
                    .filter(loaded -> !loaded.missing().isEmpty())
                    .ifPresent(loaded -> refuse(words.start(loaded)));
            start.failure().ifPresent(e -> refuse(words.startFailed(e)));
        }
    }

    /// Opens the list of views.
    void list() {
        list.open(window.over());
    }

    /// Asks for a name, as the list does where it is empty.
    void saveNew() {
        saveAs();
    }
}
