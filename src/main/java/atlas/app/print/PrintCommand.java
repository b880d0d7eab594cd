package atlas.app.print;

import atlas.app.action.BackgroundWork;
import atlas.app.action.FileDialogs;
import atlas.app.action.FileSaver;
import atlas.app.picture.PictureCommands;
import atlas.app.picture.PictureSubject;
import atlas.app.picture.PictureTools;
import atlas.export.picture.PictureFile;
import atlas.export.picture.PictureFormat;
import atlas.export.picture.PictureMetadata;
import atlas.i18n.Messages;
import atlas.panel.bar.SaidCard;
import atlas.panel.command.Command;
import atlas.panel.command.CommandGroup;
import atlas.panel.command.Commands;
import atlas.panel.keys.Shortcut;
import atlas.render.PictureLook;
import atlas.render.drawing.PicturePage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Prints what is seen with what belongs to it: to a printer, or into a PDF file.
public final class PrintCommand {

    /// What can be printed, as it is when it is asked for.
    ///
    /// @param parts a picture first
    public record Printable(PictureLook look, List<PrintPart> parts) {

        public Printable {
            parts = List.copyOf(parts);
        }

        /// What the document is called by, and what it says of itself: the first picture of those that are printed, or
        /// else of all.
        ///
        /// @param printed of the parts
        PictureSubject leading(List<PrintPart> printed) {
            return Stream.concat(PrintPart.pictures(printed).stream(), PrintPart.pictures(parts).stream())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private final PictureTools tools;
    private final Messages messages;
    private final Supplier<Printable> printable;
    private final Supplier<List<Printer>> printers;
    private @Nullable PrintDialog open;

    public PrintCommand(PictureTools tools, Supplier<Printable> printable) {
        this(tools, printable, SystemPrinter::all);
    }

    /// @param printers asks which there are, on another thread
    PrintCommand(PictureTools tools, Supplier<Printable> printable, Supplier<List<Printer>> printers) {
        this.tools = tools;
        this.messages = tools.messages();
        this.printable = printable;
        this.printers = printers;
    }

    public void addTo(Commands commands) {
        commands.add(Command.of("print", CommandGroup.FILE, Shortcut.PRINT, this::ask));
    }

    /// Asks what is to be printed, and prints it.
    void ask() {
        Executor beside = ForkJoinPool.commonPool();
        Printable now = printable.get();
        PrintDialog dialog = new PrintDialog(
                tools.window(),
                now,
                PrintChoices.rememberedIn(tools.settings()),
                tools.glyphs(),
                messages,
                order -> print(now, order));
        open = dialog;
        dialog.show(printers, beside);
    }

    /// The dialog that was opened last.
    Optional<PrintDialog> dialog() {
        return Optional.ofNullable(open);
    }

    private void print(Printable subject, PrintDialog.Order order) {
        dialog().ifPresent(PrintDialog::hide);
        order.choices().rememberIn(tools.settings());
        order.target().printer().ifPresentOrElse(printer -> send(printer, subject, order), () -> {
            if (!save(subject, order)) {
                dialog().ifPresent(PrintDialog::showAgain);
            }
        });
    }

    /// Whether the reader named a file.
    private boolean save(Printable subject, PrintDialog.Order order) {
        Optional<Path> file = tools.files()
                .get()
                .toWrite(
                        messages.get("print.dialog"),
                        order.job().name() + ".pdf",
                        List.of(new FileDialogs.FileKind(messages.get("picture-dialog.kind.PDF"), "pdf")));
        file.ifPresent(chosen -> new FileSaver(tools.work())
                .save(chosen, (out, progress) -> write(order, subject, out, progress), () -> save(subject, order)));
        return file.isPresent();
    }

    private void send(Printer printer, Printable subject, PrintDialog.Order order) {
        tools.work()
                .start(
                        messages.get("print.printing"),
                        progress -> send(printer, subject, order, progress),
                        pages -> tools.work()
                                .said()
                                .tell(messages.get("print.sent", printer.name(), pages), Optional.empty()),
                        failure -> tools.work()
                                .said()
                                .tellFailure(
                                        messages.get(
                                                "print.failed", printer.name(), String.valueOf(failure.getMessage())),
                                        Optional.of(new SaidCard.Next(
                                                messages.get("print.as-file"), () -> save(subject, order)))));
    }

    /// @return how many pages it has taken
    private int send(Printer printer, Printable subject, PrintDialog.Order order, BackgroundWork.Progress progress)
            throws IOException {
        PrintDocument document = order.pages().get();
        Path aside = Files.createTempFile("atlas-print", ".pdf");
        try {
            try (OutputStream out = Files.newOutputStream(aside)) {
                write(order, subject, out, progress);
            }
            progress.at(1);
            printer.print(aside, order.job());
            return document.pageCount();
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private void write(PrintDialog.Order order, Printable subject, OutputStream out, BackgroundWork.Progress progress)
            throws IOException {
        PrintDocument document = order.pages().get();
        List<PicturePage> pages = new ArrayList<>();
        for (int i = 0; i < document.pageCount(); i++) {
            progress.at(0);
            pages.add(document.page(i, 1, PictureFormat.PDF));
        }
        PictureMetadata metadata = subject.leading(order.parts()).metadata(subject.look(), document.pictureSize(1));
        PictureCommands.write(
                () -> new PictureFile(tools.glyphs()).writePdf(pages, metadata, out, PictureCommands.told(progress)));
    }
}
