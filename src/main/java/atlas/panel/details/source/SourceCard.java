package atlas.panel.details.source;

import atlas.analysis.DateWords;
import atlas.domain.text.Source;
import atlas.i18n.Messages;
import atlas.panel.citation.CitationRequest;
import atlas.panel.control.SystemClipboard;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A source as it is cited, with its address to copy or to open.
final class SourceCard extends VBox {

    SourceCard(int number, Source source, Messages messages, Consumer<String> openInBrowser) {
        DateWords dates = new DateWords(messages);
        getStyleClass().add("source-card");
        Label head = line(messages.get("source.heading", number), "source-heading");
        getChildren().add(head);
        source.author().ifPresent(author -> getChildren().add(line(author, "source-author")));
        getChildren().add(line(source.title(), "source-title"));
        List<String> where = new ArrayList<>();
        source.container().ifPresent(where::add);
        source.publisher().filter(publisher -> !where.contains(publisher)).ifPresent(where::add);
        source.issued().ifPresent(issued -> where.add(dates.of(issued)));
        if (!where.isEmpty()) {
            getChildren().add(line(String.join(", ", where), "source-where"));
        }
        if (!source.caveats().isEmpty()) {
            getChildren()
                    .add(line(
                            source.caveats().stream()
                                    .map(caveat -> messages.get("source.caveat." + caveat.name()))
                                    .collect(Collectors.joining(" ")),
                            "source-note"));
        }
        source.note().ifPresent(note -> getChildren().add(line(note, "source-note")));
        FlowPane actions = new FlowPane();
        actions.getStyleClass().add("source-actions");
        source.url().ifPresent(url -> {
            getChildren().add(address(url, messages));
            addActions(actions, url, messages, openInBrowser);
        });
        Button cite = new Button(messages.get("cite.source"));
        cite.setId("cite-" + source.id());
        cite.getStyleClass().add("source-button");
        cite.setOnAction(_ -> fireEvent(CitationRequest.ofSources(List.of(source.id()))));
        actions.getChildren().add(cite);
        getChildren().add(actions);
        source.accessed()
                .ifPresent(accessed -> getChildren()
                        .add(line(messages.get("source.accessed", dates.of(accessed)), "source-accessed")));
    }

    /// As high as its text needs at its own width, since the little window asks without naming a width.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private static Label address(String url, Messages messages) {
        Label address = line(url, "source-address");
        address.setMaxWidth(Double.MAX_VALUE);
        address.setAccessibleText(messages.get("source.address") + ": " + url);
        return address;
    }

    private static void addActions(FlowPane actions, String url, Messages messages, Consumer<String> openInBrowser) {
        Button copy = new Button(messages.get("source.copy"));
        copy.getStyleClass().add("source-button");
        copy.setOnAction(_ -> {
            if (SystemClipboard.putText(url)) {
                copy.setText(messages.get("source.copied"));
            }
        });
        Button open = new Button(messages.get("source.open"));
        open.getStyleClass().add("source-button");
        open.setOnAction(_ -> openInBrowser.accept(url));
        actions.getChildren().addAll(copy, open);
    }

    private static Label line(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
