package atlas.app.print;

import atlas.app.picture.DialogWindow;
import atlas.app.picture.PicturePreview;
import atlas.export.picture.PictureFormat;
import atlas.i18n.Messages;
import atlas.panel.control.Icon;
import atlas.panel.control.IconButton;
import atlas.panel.control.VerticalScroll;
import atlas.render.drawing.PicturePage;
import atlas.render.text.GlyphCache;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks what is to be printed and where, and shows the pages meanwhile, one at a time.
final class PrintDialog {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    /// What the reader wants printed.
    ///
    /// @param parts that are printed
    /// @param pages composed when they are asked for; to be asked for on another thread
    record Order(
            PrintChoices choices,
            PrintTarget target,
            List<PrintPart> parts,
            Supplier<PrintDocument> pages,
            Printer.Job job) {}

    /// Pages of a choice.
    private record Made(List<PrintPart> parts, PrintDocument document) {}

    private final PrintCommand.Printable subject;
    private final GlyphCache glyphs;
    private final Messages messages;
    private final PrintForm form;
    private final PicturePreview preview;
    private final DialogWindow window;
    private final Label pageWords = new Label();
    private final Label problem = new Label();
    private final IconButton back;
    private final IconButton forth;
    private final Button print = new Button();
    private Optional<Made> made = Optional.empty();
    private int shown;
    private int pageCount = 1;
    private long asked;

    /// @param onPrint called with what is to be printed, while this is still open
    PrintDialog(
            Window owner,
            PrintCommand.Printable subject,
            PrintChoices first,
            GlyphCache glyphs,
            Messages messages,
            Consumer<Order> onPrint) {
        this.subject = subject;
        this.glyphs = glyphs;
        this.messages = messages;
        this.form = new PrintForm(subject.parts(), first, messages);
        this.preview = new PicturePreview(messages);
        this.back = new IconButton(Icon.PREVIOUS, messages.get("print.page-back"), () -> turnTo(shown - 1));
        this.forth = new IconButton(Icon.NEXT, messages.get("print.page-forth"), () -> turnTo(shown + 1));
        back.setId("print-page-back");
        forth.setId("print-page-forth");
        pageWords.setId("print-page");
        HBox pages = new HBox(back, pageWords, forth);
        pages.setAlignment(Pos.CENTER);
        pages.getStyleClass().add("dialog-pages");
        problem.setId("print-problem");
        problem.setWrapText(true);
        problem.getStyleClass().add("hint");
        problem.pseudoClassStateChanged(WRONG, true);
        problem.managedProperty().bind(problem.visibleProperty());
        problem.setVisible(false);
        VBox below = new VBox(pages, problem);
        below.getStyleClass().add("dialog-extent");
        VBox seen = new VBox(preview, below);
        VBox.setVgrow(preview, Priority.ALWAYS);
        VerticalScroll choices = new VerticalScroll(form);
        choices.getStyleClass().add("dialog-choices");
        print.setId("print-print");
        print.setOnAction(_ -> onPrint.accept(order()));
        Button cancel = new Button(messages.get("picture-dialog.cancel"));
        cancel.setId("print-cancel");
        this.window = new DialogWindow(owner, messages.get("print.dialog"), seen, choices)
                .atRight(cancel, print)
                .whenHidden(preview::close);
        window.stage().addEventFilter(KeyEvent.KEY_PRESSED, this::turnByKey);
        form.onChange(this::follow);
    }

    /// Opens, and looks for printers meanwhile.
    ///
    /// @param printers asks the system, which may take seconds
    void show(Supplier<List<Printer>> printers, Executor beside) {
        window.show(form.first());
        follow();
        var _ = CompletableFuture.supplyAsync(printers, beside)
                .whenComplete((found, failure) ->
                        Platform.runLater(() -> form.offerPrinters(failure == null ? found : List.of(), true)));
    }

    /// Opens again as it was.
    void showAgain() {
        window.show(form.first());
        follow();
    }

    void hide() {
        window.hide();
    }

    /// Whether the preview shows what is chosen.
    boolean isUpToDate() {
        return preview.isUpToDate();
    }

    private void turnByKey(KeyEvent event) {
        if (event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN) {
            turnTo(event.getCode() == KeyCode.PAGE_UP ? shown - 1 : shown + 1);
            event.consume();
        }
    }

    private void turnTo(int page) {
        if (page >= 0 && page < pageCount) {
            shown = page;
            follow();
        }
    }

    private Order order() {
        List<PrintPart> parts =
                subject.parts().stream().filter(part -> form.has(part.id())).toList();
        PrintPaper paper = form.paper();
        boolean isLandscape = form.isLandscape();
        return new Order(
                form.choices(),
                form.target(),
                parts,
                () -> document(parts, paper.sheet(isLandscape)),
                new Printer.Job(subject.leading(parts).fileName(), paper, form.copies()));
    }

    /// The pages of a choice: those that were made last, where they are the same.
    private synchronized PrintDocument document(List<PrintPart> parts, PrintPaper.Sheet sheet) {
        Made known = made.filter(last ->
                        last.parts().equals(parts) && last.document().size().equals(sheet))
                .orElseGet(() -> new Made(
                        parts,
                        new PrintDocument(
                                PrintPart.pictures(parts), subject.look(), PrintPart.contents(parts), sheet, glyphs)));
        made = Optional.of(known);
        return known.document();
    }

    /// Shows the pages that are chosen now.
    private void follow() {
        long now = ++asked;
        boolean isFile = form.target().printer().isEmpty();
        print.setText(messages.get(isFile ? "print.save" : "print.print"));
        boolean isEmpty = subject.parts().stream().noneMatch(part -> form.has(part.id()));
        print.setDisable(isEmpty);
        tell(isEmpty ? messages.get("print.nothing") : "");
        if (isEmpty) {
            showPage(0);
            return;
        }
        Supplier<PrintDocument> pages = order().pages();
        int wanted = shown;
        preview.show(
                (widthPixels, heightPixels) -> {
                    PrintDocument document = pages.get();
                    int index = Math.min(wanted, document.pageCount() - 1);
                    boolean isTooSmall = document.isTooSmall();
                    Platform.runLater(() -> {
                        if (now == asked) {
                            shown = index;
                            showPage(document.pageCount());
                            tell(isTooSmall ? messages.get("print.too-small") : "");
                            print.setDisable(isTooSmall);
                        }
                    });
                    return painted(document, index, widthPixels, heightPixels);
                },
                messages.get("print.preview", wanted + 1));
    }

    private static BufferedImage painted(PrintDocument document, int index, int widthPixels, int heightPixels) {
        PrintPaper.Sheet size = document.size();
        double scale = Math.min(widthPixels / size.widthPixels(), heightPixels / size.heightPixels());
        PicturePage page = document.page(index, scale, PictureFormat.PNG);
        BufferedImage image = new BufferedImage(
                Math.max(1, page.physicalWidth()), Math.max(1, page.physicalHeight()), BufferedImage.TYPE_INT_ARGB_PRE);
        page.inkOn(image);
        return image;
    }

    private void showPage(int count) {
        pageCount = count;
        pageWords.setText(count == 0 ? "" : messages.get("print.page", shown + 1, count));
        back.setDisable(shown == 0);
        forth.setDisable(shown >= count - 1);
    }

    private void tell(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
    }
}
