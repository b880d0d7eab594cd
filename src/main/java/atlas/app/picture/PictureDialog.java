package atlas.app.picture;

import atlas.cartography.Appearance;
import atlas.i18n.Messages;
import atlas.panel.control.VerticalScroll;
import atlas.render.drawing.Drawing;
import java.awt.image.BufferedImage;
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
    record Order(PictureChoices choices, PictureSubject.Look look, PictureSubject.Size size) {}

    private final PictureSubject subject;
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

    /// @param onSave called with what is to be saved, while this is still open
    /// @param onCopy called with what is to be copied, while this is still open
    PictureDialog(
            Window owner,
            PictureSubject subject,
            PictureChoices first,
            Appearance appearanceOfWindow,
            Messages messages,
            Consumer<Order> onSave,
            Consumer<Order> onCopy) {
        this.subject = subject;
        this.messages = messages;
        this.form = new PictureForm(subject, first, appearanceOfWindow, messages);
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
        save = new Button(messages.get("picture.save"));
        save.setId("picture-save");
        save.setOnAction(_ -> order().ifPresent(onSave));
        copy = new Button(messages.get("picture.copy"));
        copy.setId("picture-copy");
        copy.setOnAction(_ -> order().ifPresent(onCopy));
        Button cancel = new Button(messages.get("picture.cancel"));
        cancel.setId("picture-cancel");
        this.window = new DialogWindow(owner, messages.get("picture.dialog"), seen, choices)
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
        return form.choices().map(choices -> new Order(choices, form.look(), sizeOf(choices)));
    }

    private PictureSubject.Size sizeOf(PictureChoices choices) {
        PictureSubject.Size onScreen = subject.sizeOnScreen();
        PictureExtent wanted = choices.extent(
                new PictureExtent(onScreen.width(), onScreen.height(), PictureExtent.Unit.PIXELS));
        return new PictureSubject.Size(
                wanted.logicalWidth(choices.density()), wanted.logicalHeight(choices.density()));
    }

    /// Shows what is chosen now.
    private void follow() {
        long now = ++asked;
        Optional<Order> order = order();
        save.setDisable(order.isEmpty());
        copy.setDisable(order.isEmpty());
        if (order.isEmpty()) {
            tell(messages.get("picture.no-length"), true);
            return;
        }
        PictureChoices choices = order.get().choices();
        PictureSubject.Look look = order.get().look();
        PictureSubject.Size size = order.get().size();
        tell(words(choices, size), false);
        preview.show(
                (widthPixels, heightPixels) -> {
                    Optional<PictureSubject.Size> larger = subject.smallestSize(look, size);
                    Platform.runLater(() -> {
                        if (now == asked) {
                            larger.ifPresent(needed -> tellTooSmall(needed, choices));
                        }
                    });
                    return painted(look, size, widthPixels, heightPixels);
                },
                messages.get("picture.preview", look.title().orElseGet(() -> subject.title(look.messages()))));
    }

    private BufferedImage painted(
            PictureSubject.Look look, PictureSubject.Size size, int widthPixels, int heightPixels) {
        double scale = Math.min(widthPixels / size.width(), heightPixels / size.height());
        BufferedImage image = new BufferedImage(
                Math.max(1, (int) Math.round(size.width() * scale)),
                Math.max(1, (int) Math.round(size.height() * scale)),
                BufferedImage.TYPE_INT_ARGB_PRE);
        Drawing drawing = subject.draw(look, size, scale);
        drawing.inkOn(image);
        return image;
    }

    /// What size the picture is: on paper, and in pixels where it is made of them.
    private String words(PictureChoices choices, PictureSubject.Size size) {
        String paper = messages.get(
                "picture.extent",
                PictureExtent.millimetres(size.width()),
                PictureExtent.millimetres(size.height()));
        double perLogical = choices.density() / PictureExtent.PIXELS_PER_INCH;
        return choices.format() == PictureFormat.PNG
                ? paper
                        + " · "
                        + messages.get(
                                "picture.extent.pixels",
                                Math.round(size.width() * perLogical),
                                Math.round(size.height() * perLogical))
                : paper;
    }

    private void tellTooSmall(PictureSubject.Size needed, PictureChoices choices) {
        PictureExtent.Unit unit = choices.extent(new PictureExtent(1, 1, PictureExtent.Unit.PIXELS))
                .unit();
        PictureExtent larger =
                PictureExtent.ofLogical(needed.width(), needed.height(), unit, choices.density());
        save.setDisable(true);
        copy.setDisable(true);
        String size = messages.get("picture.size-in." + unit.name(), larger.width(), larger.height());
        tell(messages.get("picture.too-small", size), true);
        smallest = Optional.of(larger);
        enlarge.setText(messages.get("picture.enlarge", size));
        enlarge.setVisible(true);
    }

    private void tell(String words, boolean isWrong) {
        smallest = Optional.empty();
        enlarge.setVisible(false);
        extent.setText(words);
        extent.pseudoClassStateChanged(WRONG, isWrong);
    }
}
