package atlas.app.picture;

import atlas.app.action.BackgroundWork;
import atlas.app.action.FileDialogs;
import atlas.app.action.FileSaver;
import atlas.app.action.FileSaver.Content;
import atlas.export.picture.PageSize;
import atlas.export.picture.PictureFile;
import atlas.export.picture.PictureFormat;
import atlas.export.picture.PictureProgress;
import atlas.i18n.Messages;
import atlas.panel.command.Command;
import atlas.panel.command.CommandGroup;
import atlas.panel.command.Commands;
import atlas.panel.control.SystemClipboard;
import atlas.panel.keys.Shortcut;
import atlas.render.PictureLook;
import atlas.render.drawing.PicturePage;
import atlas.theme.marginalia.MoreSources;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/// Saves pictures into files and copies them, of the map and of whatever else can be made one.
public final class PictureCommands {

    private final PictureTools tools;
    private final Messages messages;
    private final Supplier<List<PictureSubject>> seen;
    private @Nullable PictureDialog open;

    /// @param seen what is seen when it is asked for, the first what the reader most likely means; each of another kind
    public PictureCommands(PictureTools tools, Supplier<List<PictureSubject>> seen) {
        this.tools = tools;
        this.messages = tools.messages();
        this.seen = seen;
    }

    public void addTo(Commands commands) {
        commands.add(Command.of("save-picture", CommandGroup.FILE, Shortcut.SAVE_PICTURE, () -> askAndSave(seen.get())))
                .add(Command.of("save-legend", CommandGroup.FILE, () -> legend().ifPresent(this::askAndSave)));
    }

    /// Adds the command to copy what is seen, behind the one to copy what has the focus.
    public void addCopyTo(Commands commands) {
        commands.addBehind(
                "copy",
                false,
                Command.of(
                        "copy-picture",
                        CommandGroup.EDIT,
                        Shortcut.COPY_PICTURE,
                        () -> copy(seen.get().getFirst())));
        commands.addBehind(
                "copy-picture",
                false,
                Command.of("copy-legend", CommandGroup.EDIT, () -> legend().ifPresent(this::copy)));
    }

    private Optional<PictureSubject> legend() {
        return seen.get().stream()
                .filter(subject -> subject.kind() == PictureSubject.Kind.LEGEND)
                .findFirst();
    }

    /// Asks how a picture is to be, and saves it.
    public void askAndSave(PictureSubject subject) {
        askAndSave(List.of(subject));
    }

    private void askAndSave(List<PictureSubject> subjects) {
        PictureDialog dialog = new PictureDialog(
                tools.window(),
                subjects,
                PictureChoices.rememberedIn(tools.settings()),
                tools.appearance(),
                messages,
                this::save,
                order -> {
                    hideDialog();
                    remember(order);
                    copy(order.subject(), order.look().telling(new MoreSources.InTheAtlas()), order.size());
                });
        open = dialog;
        dialog.show();
    }

    /// The dialog that was opened last.
    Optional<PictureDialog> dialog() {
        return Optional.ofNullable(open);
    }

    private void hideDialog() {
        dialog().ifPresent(PictureDialog::hide);
    }

    /// The size of a legend is none for other pictures.
    private void remember(PictureDialog.Order order) {
        PictureChoices chosen = order.choices();
        boolean isLegend = order.subject().kind() == PictureSubject.Kind.LEGEND;
        (isLegend
                        ? chosen.withSize(
                                PictureChoices.rememberedIn(tools.settings()).size())
                        : chosen)
                .rememberIn(tools.settings());
    }

    /// Without a file the reader is asked again.
    private void save(PictureDialog.Order order) {
        hideDialog();
        remember(order);
        if (!saveInto(order)) {
            dialog().ifPresent(PictureDialog::show);
        }
    }

    private boolean saveInto(PictureDialog.Order order) {
        PictureSubject subject = order.subject();
        PictureFormat format = order.choices().format();
        Optional<Path> file = tools.files()
                .get()
                .toWrite(
                        messages.get("picture-dialog.dialog"),
                        subject.fileName() + "." + format.extension(),
                        List.of(new FileDialogs.FileKind(
                                messages.get("picture-dialog.kind." + format.name()), format.extension())));
        Content content = (out, progress) -> {
            PicturePage page = subject.page(order.look(), order.size(), format);
            progress.at(COMPOSED);
            write(() -> new PictureFile(tools.glyphs())
                    .write(page, format, subject.metadata(order.look(), order.size()), out, told(progress)));
        };
        file.ifPresent(chosen -> new FileSaver(tools.work()).save(chosen, content, () -> saveInto(order)));
        return file.isPresent();
    }

    private static final double COMPOSED = 0.1;

    /// Copies a picture with what was chosen last.
    public void copy(PictureSubject subject) {
        PictureChoices choices = PictureChoices.rememberedIn(tools.settings()).of(subject.kind());
        Messages words = choices.language()
                .filter(_ -> !subject.isInOneLanguage())
                .map(Messages::new)
                .orElse(messages);
        PictureLook look = new PictureLook(
                choices.appearance().orElse(tools.appearance()), words, Optional.empty(), new MoreSources.InTheAtlas());
        copy(subject, look, choices.page(subject.ownSize(look)));
    }

    private void copy(PictureSubject subject, PictureLook look, PageSize size) {
        tools.work()
                .start(
                        messages.get("picture-dialog.copying"),
                        progress -> painted(subject, look, size, progress),
                        this::putOnClipboard,
                        failure -> tools.work()
                                .said()
                                .tellFailure(String.valueOf(failure.getMessage()), Optional.empty()));
    }

    private Image painted(PictureSubject subject, PictureLook look, PageSize size, BackgroundWork.Progress progress)
            throws IOException {
        try {
            PicturePage page = subject.page(look, size, PictureFormat.PNG);
            progress.at(COMPOSED);
            BufferedImage image =
                    new BufferedImage(page.physicalWidth(), page.physicalHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
            page.inkOn(image);
            progress.at(PAINTED);
            return PicturePreview.converted(image);
        } catch (OutOfMemoryError e) {
            throw new IOException(
                    messages.get("picture-dialog.too-large-to-copy", size.widthDots(), size.heightDots()), e);
        }
    }

    private static final double PAINTED = 0.8;

    private void putOnClipboard(Image image) {
        if (SystemClipboard.putImage(image)) {
            tools.work()
                    .said()
                    .tell(
                            messages.get("picture-dialog.copied", (int) image.getWidth(), (int) image.getHeight()),
                            Optional.empty());
        } else {
            tools.work().said().tellFailure(messages.get("picture-dialog.not-copied"), Optional.empty());
        }
    }

    /// Something that writes, and may be given up.
    @FunctionalInterface
    public interface Writing {
        void run() throws IOException;
    }

    /// Writes, and ends as work beside the window ends where the reader has given it up.
    public static void write(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (CancellationException e) {
            BackgroundWork.CancelledException cancelled = new BackgroundWork.CancelledException();
            cancelled.initCause(e);
            throw cancelled;
        }
    }

    /// Tells work beside the window how far the writing is.
    public static PictureProgress told(BackgroundWork.Progress progress) {
        return share -> {
            try {
                progress.at(COMPOSED + share * (1 - COMPOSED));
            } catch (BackgroundWork.CancelledException e) {
                CancellationException cancelled = new CancellationException();
                cancelled.initCause(e);
                throw cancelled;
            }
        };
    }
}
