package atlas.panel.citation;

import atlas.citation.Citation;
import atlas.citation.CitationStyle;
import atlas.citation.CslItem;
import atlas.i18n.Messages;
import atlas.panel.control.DropDown;
import atlas.panel.control.TextMenu;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A citation in the style that the reader chooses, to be read, copied or saved. It is made on another thread; Escape
/// closes.
public final class CitationPopup extends DropDown {

    private static final int ROWS = 6;

    private final Messages messages;
    private final Cited cited;
    private final ObjectProperty<CitationStyle> style;
    private final ToggleGroup styles = new ToggleGroup();
    private final TextArea text = new TextArea();
    private final CheckBox withSources;
    private final Button copy;
    private final Button save;
    private Optional<Citation> shown = Optional.empty();
    private final AtomicInteger asked = new AtomicInteger();

    /// What is cited.
    ///
    /// @param title   of the little window
    /// @param items   asked for on another thread
    /// @param sources of the items, asked for on another thread where the reader wants them; empty for sources
    public record Cited(String title, Supplier<List<CslItem>> items, Optional<Supplier<List<CslItem>>> sources) {}

    /// @param style  how the reader last had something cited
    /// @param onSave is handed a citation and its style
    public CitationPopup(
            Messages messages,
            Cited cited,
            ObjectProperty<CitationStyle> style,
            BiConsumer<Citation, CitationStyle> onSave) {
        this.messages = messages;
        this.cited = cited;
        this.style = style;
        VBox box = new VBox();
        box.getStyleClass().add("citation-popup");
        box.setId("citation");
        Label title = new Label(cited.title());
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        text.setId("citation-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(ROWS);
        text.setAccessibleText(messages.get("cite.citation"));
        TextMenu.giveTo(text, messages);
        withSources = new CheckBox(messages.get("cite.with-sources"));
        withSources.setId("citation-with-sources");
        withSources.setOnAction(_ -> make());
        copy = button("citation-copy", messages.get("cite.copy"), this::copy);
        save = button(
                "citation-save",
                messages.get("cite.save"),
                () -> shown.ifPresent(citation -> {
                    hide();
                    onSave.accept(citation, style.get());
                }));
        copy.getStyleClass().add("accent");
        HBox actions = new HBox(copy, save);
        actions.getStyleClass().add("citation-actions");
        box.getChildren().addAll(title, styleButtons(), text);
        if (cited.sources().isPresent()) {
            box.getChildren().add(withSources);
        }
        box.getChildren().add(actions);
        getContent().add(box);
        setOnShown(_ -> {
            make();
            copy.requestFocus();
        });
        setOnHidden(_ -> asked.incrementAndGet());
    }

    private HBox styleButtons() {
        HBox buttons = new HBox();
        buttons.getStyleClass().add("citation-styles");
        for (CitationStyle one : CitationStyle.values()) {
            String name = one == CitationStyle.GOST ? messages.get("cite.gost") : one.ownName();
            ToggleButton button = new ToggleButton(name);
            button.setId("citation-style-" + one);
            button.getStyleClass().setAll("segment");
            button.setToggleGroup(styles);
            button.setSelected(one == style.get());
            button.setOnAction(_ -> {
                button.setSelected(true);
                style.set(one);
                make();
            });
            buttons.getChildren().add(button);
        }
        return buttons;
    }

    private static Button button(String id, String words, Runnable act) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("bar-button");
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// Makes the citation; what was asked for before is given up, as it is when the reader closes this.
    private void make() {
        int mine = asked.incrementAndGet();
        CitationStyle wanted = style.get();
        boolean isWithSources = withSources.isSelected();
        shown = Optional.empty();
        copy.setText(messages.get("cite.copy"));
        text.setText(messages.get("cite.making"));
        var _ = CompletableFuture.supplyAsync(() -> {
                    List<CslItem> items = isWithSources
                            ? List.copyOf(both(
                                    cited.items().get(),
                                    cited.sources().map(Supplier::get).orElse(List.of())))
                            : cited.items().get();
                    return Citation.of(items, wanted, messages.language(), () -> mine == asked.get());
                })
                .whenComplete((made, failure) -> Platform.runLater(() -> {
                    if (mine == asked.get()) {
                        show(Optional.ofNullable(made));
                    }
                    if (failure != null && !isGivenUp(failure)) {
                        System.getLogger("atlas").log(System.Logger.Level.WARNING, "A citation failed", failure);
                    }
                }));
    }

    private static boolean isGivenUp(Throwable failure) {
        return failure instanceof CancellationException || failure.getCause() instanceof CancellationException;
    }

    private static List<CslItem> both(List<CslItem> items, List<CslItem> sources) {
        return Stream.concat(items.stream(), sources.stream()).toList();
    }

    private void show(Optional<Citation> made) {
        shown = made;
        text.setText(made.map(citation -> citation.text().strip()).orElseGet(() -> messages.get("cite.failed")));
        text.positionCaret(0);
        text.setScrollTop(0);
    }

    private void copy() {
        shown.ifPresent(citation -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(citation.text().strip());
            if (style.get().isText()) {
                content.putHtml(citation.html());
            }
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(messages.get("cite.copied"));
        });
    }
}
