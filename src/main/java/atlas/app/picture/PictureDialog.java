package atlas.app.picture;

import atlas.cartography.Appearance;
import atlas.export.picture.PageSize;
import atlas.export.picture.PictureFormat;
import atlas.i18n.Messages;
import atlas.panel.control.VerticalScroll;
import atlas.render.PictureLook;
import atlas.render.drawing.PicturePage;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks how a picture is to be saved, and shows meanwhile what it will be.
final class PictureDialog {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    /// A picture that the reader wants.
    record Order(PictureSubject subject, PictureChoices choices, PictureLook look, PageSize size) {}

    private final Messages messages;
    private final PictureForm form;
    private final PicturePreview preview;
    private final DialogWindow window;
    private final Label extent = new Label();
    private final Button enlarge = new Button();
    private final Button copy;
    private final Button save;
    private Optional<PictureExtent> smallest = Optional.empty();
    private long asked;

    /// @param subjects of which the reader chooses one; the first is chosen at first
    /// @param onSave called with what is to be saved, while this is still open
    /// @param onCopy called with what is to be copied, while this is still open
    PictureDialog(
            Window owner,
            List<PictureSubject> subjects,
            PictureChoices first,
            Appearance appearanceOfWindow,
            Messages messages,
            Consumer<Order> onSave,
            Consumer<Order> onCopy) {
        this.messages = messages;
        this.form = new PictureForm(subjects, first, appearanceOfWindow, messages);
        this.preview = new PicturePreview(messages);
        extent.setId("picture-extent");
        extent.setWrapText(true);
        extent.getStyleClass().add("hint");
        enlarge.setId("picture-enlarge");
        enlarge.getStyleClass().add("bar-button");
        enlarge.managedProperty().bind(enlarge.visibleProperty());
        enlarge.setVisible(false);
        enlarge.setOnAction(_ -> smallest.ifPresent(form::chooseOwn));
        VBox below = new VBox(extent, enlarge);
        below.getStyleClass().add("dialog-extent");
        VBox seen = new VBox(preview, below);
        VBox.setVgrow(preview, Priority.ALWAYS);
        VerticalScroll choices = new VerticalScroll(form);
        choices.getStyleClass().add("dialog-choices");
        save = new Button(messages.get("picture-dialog.save"));
        save.setId("picture-save");
        save.setOnAction(_ -> order().ifPresent(onSave));
        copy = new Button(messages.get("picture-dialog.copy"));
        copy.setId("picture-copy");
        copy.setOnAction(_ -> order().ifPresent(onCopy));
        Button cancel = new Button(messages.get("picture-dialog.cancel"));
        cancel.setId("picture-cancel");
        this.window = new DialogWindow(owner, messages.get("picture-dialog.dialog"), seen, choices)
                .atLeft(copy)
                .atRight(cancel, save)
                .whenHidden(preview::close);
        form.onChange(this::follow);
    }

    void show() {
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

    private Optional<Order> order() {
        PictureSubject subject = form.subject();
        return form.choices()
                .map(choices -> new Order(subject, choices, form.look(), choices.page(subject.ownSize(form.look()))));
    }

    /// Shows what is chosen now.
    private void follow() {
        long now = ++asked;
        Optional<Order> wanted = order();
        save.setDisable(wanted.isEmpty());
        copy.setDisable(wanted.isEmpty());
        tell(wanted.map(this::words).orElse(messages.get("picture-dialog.no-length")), wanted.isEmpty());
        wanted.ifPresent(order -> preview.show(
                (widthPixels, heightPixels) -> {
                    String title = order.subject().title(order.look().messages());
                    Optional<PageSize> smallestSize = order.subject().smallest(order.look(), order.size());
                    Platform.runLater(() -> {
                        if (now == asked) {
                            form.showTitle(title);
                            smallestSize.ifPresent(needed -> tellTooSmall(needed, order.choices()));
                        }
                    });
                    return painted(order, widthPixels, heightPixels);
                },
                messages.get("picture-dialog.preview", words(order))));
    }

    private BufferedImage painted(Order order, int widthPixels, int heightPixels) {
        PageSize size = order.size();
        double scale = Math.min(widthPixels / size.widthPixels(), heightPixels / size.heightPixels());
        PicturePage page =
                order.subject().page(order.look(), size.withDpi(scale * PageSize.LOGICAL_DPI), PictureFormat.PNG);
        BufferedImage image = new BufferedImage(
                Math.max(1, page.physicalWidth()), Math.max(1, page.physicalHeight()), BufferedImage.TYPE_INT_ARGB_PRE);
        page.inkOn(image);
        return image;
    }

    /// What size the picture is: on paper, and in pixels where it is made of them.
    private String words(Order order) {
        PageSize size = order.size();
        String paper = messages.get(
                "picture-dialog.extent",
                PictureExtent.millimetres(size.widthPixels()),
                PictureExtent.millimetres(size.heightPixels()));
        return order.choices().format().isVector()
                ? paper
                : paper + " · " + messages.get("picture-dialog.extent.pixels", size.widthDots(), size.heightDots());
    }

    private void tellTooSmall(PageSize needed, PictureChoices choices) {
        PictureExtent larger = PictureExtent.holding(needed, choices.unit());
        save.setDisable(true);
        copy.setDisable(true);
        String size = messages.get("picture-dialog.size-in." + larger.unit().name(), larger.width(), larger.height());
        tell(messages.get("picture-dialog.too-small", size), true);
        smallest = Optional.of(larger);
        enlarge.setText(messages.get("picture-dialog.enlarge", size));
        enlarge.setVisible(true);
    }

    private void tell(String words, boolean isWrong) {
        smallest = Optional.empty();
        enlarge.setVisible(false);
        extent.setText(words);
        extent.pseudoClassStateChanged(WRONG, isWrong);
    }
}
