package atlas.panel.citation;

import atlas.citation.Citation;
import atlas.citation.CitationStyle;
import atlas.citation.CslItem;
import atlas.i18n.Messages;
import atlas.panel.control.DropDown;
import atlas.panel.control.SystemClipboard;
import atlas.panel.control.TextMenu;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// A citation in the style that the reader chooses, to be read, copied or saved. It is made on another thread; Escape
/// closes.
public final class CitationPopup extends DropDown {

    private static final int ROWS = 6;
    /// What is made sooner is not told of.
    private static final Duration SOON_MADE = Duration.millis(300);
    private static final double SEEN_STEP = 0.01;

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
    private final ProgressBar progress = new ProgressBar();
    private final HBox making = new HBox();
    private volatile double told;
    private final PauseTransition soon = new PauseTransition(SOON_MADE);

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
        HBox actions = new HBox(copy, save, making());
        actions.getStyleClass().add("citation-actions");
        box.getChildren().addAll(title, styleButtons(), text);
        if (cited.sources().isPresent()) {
            box.getChildren().add(withSources);
        }
        box.getChildren().add(actions);
        getContent().add(box);
        setOnShown(_ -> {
            make();
            text.requestFocus();
        });
        setOnHidden(_ -> {
            asked.incrementAndGet();
            soon.stop();
        });
    }

    /// How far it is, and a button to give it up; it keeps its place, since a little window that gets lower leaves a
    /// hole.
    private HBox making() {
        progress.setId("citation-progress");
        progress.setAccessibleText(messages.get("cite.making"));
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
        Button cancel = button("citation-cancel", messages.get("work.cancel"), this::giveUp);
        making.setAlignment(Pos.CENTER_LEFT);
        making.getStyleClass().add("citation-actions");
        making.getChildren().addAll(progress, cancel);
        HBox.setHgrow(making, Priority.ALWAYS);
        making.setVisible(false);
        soon.setOnFinished(_ -> making.setVisible(true));
        return making;
    }

    private void giveUp() {
        asked.incrementAndGet();
        end(messages.get("cite.given-up"));
    }

    /// Nothing is made any more.
    private void end(String words) {
        soon.stop();
        making.setVisible(false);
        copy.setDisable(shown.isEmpty());
        save.setDisable(shown.isEmpty());
        text.setText(words);
        text.positionCaret(0);
        text.setScrollTop(0);
        sizeToScene();
    }

    /// In further lines where one is too narrow.
    private FlowPane styleButtons() {
        FlowPane buttons = new FlowPane();
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
        copy.setDisable(true);
        save.setDisable(true);
        text.setText(messages.get("cite.making"));
        progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        soon.playFromStart();
        var _ = CompletableFuture.supplyAsync(() -> {
                    List<CslItem> items = isWithSources
                            ? List.copyOf(both(
                                    cited.items().get(),
                                    cited.sources().map(Supplier::get).orElse(List.of())))
                            : cited.items().get();
                    return Citation.of(items, wanted, messages.language(), share -> goOn(mine, share));
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

    /// Tells how far a citation is; any thread.
    ///
    /// @throws CancellationException when it is wanted no longer
    private void goOn(int mine, double share) {
        if (mine != asked.get()) {
            throw new CancellationException("the citation is wanted no longer");
        }
        if (Math.abs(share - told) >= SEEN_STEP) {
            told = share;
            Platform.runLater(() -> {
                if (mine == asked.get()) {
                    progress.setProgress(share);
                }
            });
        }
    }

    private static boolean isGivenUp(Throwable failure) {
        return failure instanceof CancellationException || failure.getCause() instanceof CancellationException;
    }

    private static List<CslItem> both(List<CslItem> items, List<CslItem> sources) {
        return Stream.concat(items.stream(), sources.stream()).toList();
    }

    private void show(Optional<Citation> made) {
        shown = made;
        boolean isWaitedFor = text.isFocused();
        end(made.map(citation -> citation.text().strip()).orElseGet(() -> messages.get("cite.failed")));
        if (isWaitedFor && made.isPresent()) {
            copy.requestFocus();
        }
    }

    private void copy() {
        shown.ifPresent(citation -> {
            String plain = citation.text().strip();
            if (style.get().isText()
                    ? SystemClipboard.putTextAndHtml(plain, citation.html())
                    : SystemClipboard.putText(plain)) {
                copy.setText(messages.get("cite.copied"));
            }
        });
    }
}
