package atlas.app.window;

import atlas.app.action.FileDialogs;
import atlas.app.action.ViewCommands;
import atlas.app.present.Presentation;
import atlas.app.present.StoryOpening;
import atlas.app.present.StorySession;
import atlas.app.system.Browser;
import atlas.i18n.Messages;
import atlas.panel.bar.TopBar;
import atlas.panel.command.Command;
import atlas.panel.command.CommandGroup;
import atlas.panel.command.Commands;
import atlas.panel.control.TitledSection;
import atlas.panel.control.ViewpointBinding;
import atlas.panel.details.source.SourceNumbering;
import atlas.panel.keys.Shortcut;
import atlas.panel.rail.Rail;
import atlas.panel.story.ChapterBand;
import atlas.panel.story.LecturerPane;
import atlas.panel.story.PathNote;
import atlas.panel.story.StoryChooser;
import atlas.panel.story.StoryRows;
import atlas.story.MarkedText;
import atlas.story.Story;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;

/// Lets stories be chosen, opened and presented in the window.
final class StoryWiring {

    private final AtlasState state;
    private final Messages messages;
    private final StorySession session;
    private final WindowContent.WindowOptions options;
    private final ClassDress dress;
    private final PresentKeys keys;
    private final PathNote note;
    private final InvalidationListener screens = _ -> placeNotes();
    private Subscription following = Subscription.EMPTY;
    private Optional<LecturerWindow> lecturer = Optional.empty();
    private Optional<Around> around = Optional.empty();

    /// What of the window takes part.
    record Around(MapStack stack, Rail rail, ViewCommands views, TopBar bar, Browser browser) {}

    StoryWiring(
            AtlasState state,
            Messages messages,
            StorySession session,
            WindowContent.WindowOptions options,
            ClassDress dress) {
        this.state = state;
        this.messages = messages;
        this.session = session;
        this.options = options;
        this.dress = dress;
        this.note = new PathNote(
                messages,
                () -> session.presentation()
                        .filter(now -> !now.onPathProperty().get())
                        .ifPresent(Presentation::comeBack));
        this.keys = keys();
    }

    private PresentKeys keys() {
        return new PresentKeys()
                .on(Shortcut.NEXT_CHAPTER, () -> session.presentation().ifPresent(Presentation::goOn))
                .on(Shortcut.PREVIOUS_CHAPTER, () -> session.presentation().ifPresent(Presentation::goBack))
                .on(Shortcut.FIRST_CHAPTER, () -> goTo(0))
                .on(Shortcut.LAST_CHAPTER, () -> goTo(Story.MOST_CHAPTERS))
                .onWhile(
                        () -> session.presentation()
                                .filter(now -> !now.onPathProperty().get())
                                .isPresent(),
                        Shortcut.BACK_TO_STORY,
                        () -> session.presentation().ifPresent(Presentation::comeBack))
                .on(
                        Shortcut.BLACK_SCREEN,
                        () -> session.presentation()
                                .map(Presentation::blackProperty)
                                .ifPresent(black -> black.set(!black.get())))
                .on(Shortcut.NOTES, this::turnNotes)
                .onWhile(this::hasNotes, Shortcut.LARGER_NOTES, () -> session.sizeNotes(1))
                .onWhile(this::hasNotes, Shortcut.SMALLER_NOTES, () -> session.sizeNotes(-1))
                .on(Shortcut.LEAVE_STORY, this::leave);
    }

    /// Adds the stories to the rail and what can be asked for by name.
    void connect(Around window, Commands commands) {
        around = Optional.of(window);
        StoryRows rows = new StoryRows(session.stories(), messages, this::present);
        TitledSection section = new TitledSection(messages.get("story.section"), messages, rows);
        section.visibleProperty().bind(Bindings.isNotEmpty(rows.getChildren()));
        section.managedProperty().bind(section.visibleProperty());
        window.rail().addBelowFirst(section);
        commands.addBehind(
                "full-screen", false, Command.of("present", CommandGroup.VIEW, Shortcut.PRESENT, this::choose));
        StoryOpening opening = new StoryOpening(
                state.atlas(),
                messages,
                session,
                options.views(),
                window.stack().said());
        window.views().openStoriesBy(new ViewCommands.Stories(kind(), file -> opening.open(file, this::present)));
        window.bar().focusWithinProperty().subscribe(isWithin -> {
            if (!isWithin) {
                dress.showTop(false);
            }
        });
        dress.root().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        dress.root().sceneProperty().subscribe(scene -> {
            if (scene == null) {
                letGo();
            } else {
                session.readBundled(options.views());
                session.presentation().ifPresent(this::show);
            }
        });
    }

    private FileDialogs.FileKind kind() {
        return new FileDialogs.FileKind(messages.get("story.kind"), StorySession.EXTENSION);
    }

    private void choose() {
        new StoryChooser(
                        session.stories(),
                        messages,
                        this::present,
                        () -> options.fileDialogs()
                                .get()
                                .toRead(messages.get("story.open-file"), List.of(kind()))
                                .ifPresent(file -> around.ifPresent(
                                        window -> window.views().open(file))))
                .ask(dress.root());
    }

    private void press(KeyEvent event) {
        if (!dress.isWorn()) {
            return;
        }
        if (Shortcut.of(event, Shortcut.Where.EVERYWHERE).equals(Optional.of(Shortcut.SEARCH))) {
            dress.showTop(true);
        } else {
            keys.press(event);
        }
    }

    private void present(Story story) {
        Optional<Stage> stage = stage();
        boolean isFullScreen = session.presentation().isPresent()
                ? session.wasFullScreen()
                : stage.filter(Stage::isFullScreen).isPresent();
        letGo();
        stage.filter(shown -> !shown.isFullScreen())
                .ifPresent(_ -> options.onFullScreen().run());
        show(session.begin(state, story, isFullScreen));
        note.showKeys();
    }

    private Optional<Stage> stage() {
        return Optional.ofNullable(dress.root().getScene())
                .flatMap(scene -> scene.getWindow() instanceof Stage stage ? Optional.of(stage) : Optional.empty());
    }

    private void goTo(int chapter) {
        session.presentation().ifPresent(now -> now.goTo(chapter));
    }

    /// Dresses the window for a story that is told, and follows it.
    private void show(Presentation now) {
        letGo();
        around.ifPresent(window -> {
            SourceNumbering sources = numbering(now.story(), window.browser());
            ChapterBand band = new ChapterBand(messages, sources::asNodes, window.browser()::open);
            ViewpointBinding.part(band, state, this::day, band::showDay);
            window.stack().said().setVisible(false);
            dress.putOn(band, note);
            following = Subscription.combine(
                    now.chapterProperty().subscribe(place -> {
                        band.show(
                                now.chapter(),
                                place.intValue() + 1,
                                now.story().chapters().size());
                        note.hide();
                    }),
                    now.onPathProperty().subscribe(isOn -> tellPath(now, isOn)),
                    now.emphasisProperty().subscribe(window.stack()::emphasize),
                    now.blackProperty().subscribe(dress::setBlack),
                    state.viewpointProperty()
                            .subscribe(seen -> dress.showPanel(!now.onPathProperty()
                                            .get()
                                    && !seen.selection().equals(now.shown().selection()))));
            dress.onBlackPressed(() -> now.blackProperty().set(false));
            Screen.getScreens().addListener(screens);
            placeNotes();
            window.stack().map().requestFocus();
        });
    }

    private void tellPath(Presentation now, boolean isOn) {
        if (isOn) {
            note.hide();
            dress.showPanel(false);
        } else {
            note.showLeft(now.chapter().title().in(messages.language()));
        }
    }

    private String day(Viewpoint seen) {
        String left = messages.day(seen.date());
        return seen.comparison()
                .map(compared -> messages.day(compared.right().date()))
                .filter(right -> !right.equals(left))
                .map(right -> left + " | " + right)
                .orElse(left);
    }

    private SourceNumbering numbering(Story story, Browser browser) {
        List<String> inOrder = Stream.concat(
                        story.chapters().stream().flatMap(chapter -> chapter.text().stream()),
                        story.chapters().stream().flatMap(chapter -> chapter.notes().stream()))
                .flatMap(text -> MarkedText.of(text.in(messages.language())).sources().stream())
                .toList();
        return new SourceNumbering(state.atlas(), messages, browser::open, inOrder);
    }

    private Optional<LecturerPane> pane() {
        return around.flatMap(window -> session.presentation()
                .map(now -> new LecturerPane(
                        new LecturerPane.Talk(
                                now.story(),
                                now.chapterProperty(),
                                now::goTo,
                                now.begun(),
                                session.notesPercentProperty()),
                        messages,
                        numbering(now.story(), window.browser())::asNodes,
                        window.browser()::open,
                        session::sizeNotes)));
    }

    /// The notes stand on the other screen as long as there is one.
    private void placeNotes() {
        closeLecturer();
        stage().flatMap(LecturerWindow::otherThanOf)
                .ifPresent(screen -> pane().ifPresent(pane -> {
                    dress.showNotes(Optional.empty());
                    LecturerWindow opened = new LecturerWindow(
                            pane,
                            messages.get("present.notes"),
                            screen,
                            options.appearance(),
                            options.choices().textPercentProperty().get());
                    opened.show(keys::press, () -> lecturer = Optional.empty());
                    lecturer = Optional.of(opened);
                }));
    }

    private void turnNotes() {
        if (dress.notes().isPresent()) {
            dress.showNotes(Optional.empty());
        } else if (lecturer.isEmpty()) {
            dress.showNotes(pane().map(pane -> pane));
        }
    }

    private boolean hasNotes() {
        return lecturer.isPresent() || dress.notes().isPresent();
    }

    private void closeLecturer() {
        lecturer.ifPresent(LecturerWindow::close);
        lecturer = Optional.empty();
    }

    /// Ends what is told, and gives the reader the window back.
    private void leave() {
        letGo();
        session.end();
        stage().filter(stage -> stage.isFullScreen() && !session.wasFullScreen())
                .ifPresent(_ -> options.onFullScreen().run());
        around.ifPresent(window -> window.stack().map().requestFocus());
    }

    /// Follows what is told no longer: it may go on in another window.
    private void letGo() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        Screen.getScreens().removeListener(screens);
        closeLecturer();
        dress.showNotes(Optional.empty());
        dress.takeOff();
        around.ifPresent(window -> window.stack().emphasize(Set.of()));
    }
}
