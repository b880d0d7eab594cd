package atlas.panel.about;

import atlas.i18n.Messages;
import atlas.panel.control.DropDown;
import atlas.panel.control.Icon;
import atlas.panel.control.IconButton;
import atlas.panel.control.SystemClipboard;
import atlas.panel.control.TextMenu;
import atlas.panel.control.TitledSection;
import atlas.panel.control.VerticalScroll;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Tells what the program is, in the middle of the window. The texts of the licences are read in place. Escape goes
/// back from a text, then closes.
public final class AboutPopup extends DropDown {

    private static final double MARGIN_PIXELS = 48;

    private final Messages messages;
    private final StackPane pages = new StackPane();
    private final Region first;
    private final Button copy;

    /// @param openFolder shows a folder with the system's own program
    public AboutPopup(About about, Messages messages, Consumer<Path> openFolder) {
        this.messages = messages;
        this.copy = button("about.copy", () -> copyDetails(about));
        this.first = firstPage(about, openFolder);
        pages.setId("about");
        pages.getStyleClass().add("about");
        pages.getChildren().setAll(first);
        pages.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !pages.getChildren().contains(first)) {
                event.consume();
                show(first, copy);
            }
        });
        getContent().add(pages);
        setOnShown(_ -> copy.requestFocus());
    }

    /// Opens in the middle of the window that a node is in.
    public void openOver(Node node) {
        Bounds bounds = node.getLayoutBounds();
        pages.setMaxHeight(Math.max(0, bounds.getHeight() - 2 * MARGIN_PIXELS));
        pages.setMaxWidth(Math.max(0, bounds.getWidth() - 2 * MARGIN_PIXELS));
        copy.setText(messages.get("about.copy"));
        pages.getChildren().setAll(first);
        openInMiddleOf(node);
    }

    private Region firstPage(About about, Consumer<Path> openFolder) {
        Label title = label(messages.get("app.title"), "keys-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(title, new IconButton(Icon.CLOSE, messages.get("notice.close"), this::hide));
        head.getStyleClass().add("about-head");
        Label log = label(messages.get("about.log", about.log().toString()), "hint");
        FlowPane buttons = new FlowPane(copy, button("about.open-log", () -> openFolder.accept(about.log())));
        buttons.getStyleClass().add("about-buttons");
        VBox lines = new VBox(
                label(messages.get("about.version", about.version()), "about-line"),
                label(
                        messages.get("about.data", messages.day(about.asOf()), messages.number(about.sources(), 0)),
                        "about-line"),
                log,
                buttons);
        lines.getStyleClass().add("about-lines");
        VBox box = new VBox(
                lines,
                new TitledSection(messages.get("about.licences"), messages, licences(about)),
                new TitledSection(messages.get("about.libraries"), messages, libraries(about)));
        box.getStyleClass().add("keys-sections");
        VerticalScroll scroll = new VerticalScroll(box);
        scroll.getStyleClass().add("choice-scroll");
        scroll.setAccessibleText(messages.get("command.about"));
        return new VBox(head, scroll);
    }

    private VBox licences(About about) {
        VBox rows = new VBox();
        rows.getStyleClass().add("about-lines");
        for (About.Licence licence : about.licences()) {
            Button read = button("about.read", () -> read(licence));
            read.setAccessibleText(messages.get("about.read") + ": " + messages.get(licence.what()));
            Label words = label(messages.get(licence.what()), "about-line");
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            HBox row = new HBox(words, read);
            row.getStyleClass().add("about-row");
            rows.getChildren().add(row);
        }
        rows.getChildren().add(label(messages.get("about.data-licences"), "about-line"));
        return rows;
    }

    private Region libraries(About about) {
        if (about.libraries().isEmpty()) {
            return label(messages.get("about.no-libraries"), "about-line");
        }
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-rows");
        for (int i = 0; i < about.libraries().size(); i++) {
            About.Library library = about.libraries().get(i);
            Label name = label(library.name() + " " + library.version(), "about-library");
            grid.addRow(i, name, label(library.licence(), "about-line"));
        }
        return grid;
    }

    private void read(About.Licence licence) {
        TextArea text = new TextArea(licence.text().read());
        text.setEditable(false);
        text.setWrapText(true);
        text.setId("licence-text");
        text.setAccessibleText(messages.get(licence.what()));
        TextMenu.giveTo(text, messages);
        VBox.setVgrow(text, Priority.ALWAYS);
        Label title = label(messages.get(licence.what()), "about-line");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(button("about.back", () -> show(first, copy)), title);
        head.getStyleClass().add("about-head");
        VBox page = new VBox(head, text);
        page.setPrefHeight(first.getHeight());
        show(page, text);
    }

    private void show(Region page, Node focused) {
        pages.getChildren().setAll(page);
        focused.requestFocus();
    }

    private void copyDetails(About about) {
        if (SystemClipboard.putText(about.details(messages))) {
            copy.setText(messages.get("failure.copied"));
        }
    }

    private Button button(String key, Runnable act) {
        Button made = new Button(messages.get(key));
        made.getStyleClass().add("bar-button");
        made.setMnemonicParsing(false);
        made.setMinWidth(Region.USE_PREF_SIZE);
        made.setOnAction(_ -> act.run());
        return made;
    }

    private static Label label(String words, String styleClass) {
        Label made = new Label(words);
        made.getStyleClass().add(styleClass);
        made.setWrapText(true);
        return made;
    }
}
