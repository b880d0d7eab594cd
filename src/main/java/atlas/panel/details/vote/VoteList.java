package atlas.panel.details.vote;

import atlas.analysis.NameNormalizer;
import atlas.domain.place.State;
import atlas.domain.vote.Ballot;
import atlas.domain.vote.RollCall;
import atlas.panel.control.TextMenu;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.Rows;
import atlas.panel.details.table.PageTables;
import atlas.panel.table.TableOffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All votes in which a state could take part, the newest first, to be searched and limited to a year. A list of
/// thousands makes cells only for what is seen. Enter or a double click shows a vote on the map.
final class VoteList extends VBox {

    private static final double WIDEST_TIP_PIXELS = 420;

    private final PanelContext context;
    private final VoteWords words;
    private final String state;
    private final FilteredList<RollCall> shown;
    private final TextField sought = new TextField();
    private final ComboBox<String> year = new ComboBox<>();
    private final Map<RollCall, String> folded = new HashMap<>();

    /// @param rollCalls in the order of the list
    VoteList(PanelContext context, VoteWords words, State state, List<RollCall> rollCalls) {
        this.context = context;
        this.words = words;
        this.state = state.iso3();
        this.shown = new FilteredList<>(FXCollections.observableList(rollCalls));
        getStyleClass().add("vote-list");
        String find = context.word("details.votes.find");
        sought.setPromptText(find);
        sought.setAccessibleText(find);
        sought.getStyleClass().add("choice-field");
        TextMenu.giveTo(sought, context.messages());
        HBox.setHgrow(sought, Priority.ALWAYS);
        String everyYear = context.word("details.votes.every-year");
        year.setAccessibleText(context.word("details.votes.year"));
        year.getItems().add(everyYear);
        rollCalls.stream().map(VoteList::yearOf).distinct().forEach(year.getItems()::add);
        year.setValue(everyYear);
        sought.textProperty().subscribe(this::filter);
        year.valueProperty().subscribe(this::filter);
        Label count = Rows.wrapped("", "votes-count");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> context.word("details.votes.count", shown.size(), rollCalls.size()), shown));
        TableOffer.giveTo(
                this,
                context.messages(),
                () -> new PageTables(context).votes(state, context.word("details.votes.all"), shown));
        HBox tools =
                new HBox(sought, year, TableOffer.button(this, context.word("details.votes.all"), context.messages()));
        tools.getStyleClass().add("vote-tools");
        getChildren().addAll(tools, count, list());
    }

    private ListView<RollCall> list() {
        ListView<RollCall> list = new ListView<>(shown);
        list.setAccessibleText(context.word("details.votes.all"));
        list.setAccessibleHelp(context.word("details.votes.list-help"));
        list.setPlaceholder(Rows.wrapped(context.word("details.votes.none")));
        list.setCellFactory(_ -> new VoteCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            RollCall chosen = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                key.consume();
                words.show(chosen);
            }
        });
        return list;
    }

    private static String yearOf(RollCall rollCall) {
        return Integer.toString(rollCall.date().earliest().getYear());
    }

    private void filter() {
        String part = NameNormalizer.fold(sought.getText());
        boolean isOfEveryYear = year.getSelectionModel().getSelectedIndex() <= 0;
        String only = year.getValue();
        shown.setPredicate(rollCall -> (isOfEveryYear || yearOf(rollCall).equals(only))
                && (part.isEmpty()
                        || folded.computeIfAbsent(rollCall, this::fold).contains(part)));
    }

    private String fold(RollCall rollCall) {
        return NameNormalizer.fold(rollCall.symbol() + " " + words.title(rollCall) + " " + rollCall.title());
    }

    /// When, what, and what the state did.
    private final class VoteCell extends ListCell<RollCall> {

        private final Label head = new Label();
        private final Label title = new Label();
        private final Label pill = Rows.pill("");
        /// Two lines have no room for the longest titles.
        private final Tooltip whole = new Tooltip();
        private final HBox row;

        VoteCell() {
            head.getStyleClass().add("vote-head");
            title.getStyleClass().add("vote-title");
            title.setWrapText(true);
            title.setTextOverrun(OverrunStyle.ELLIPSIS);
            VBox lines = new VBox(head, title);
            lines.setMinWidth(0);
            HBox.setHgrow(lines, Priority.ALWAYS);
            row = new HBox(lines, pill);
            row.getStyleClass().add("vote-row");
            whole.setWrapText(true);
            whole.setMaxWidth(WIDEST_TIP_PIXELS);
            setPrefWidth(0);
            setOnMouseClicked(click -> {
                if (click.getClickCount() == 2) {
                    Optional.ofNullable(getItem()).ifPresent(words::show);
                }
            });
        }

        @Override
        protected void updateItem(RollCall rollCall, boolean isEmpty) {
            super.updateItem(rollCall, isEmpty);
            if (isEmpty || rollCall == null) {
                setGraphic(null);
                setAccessibleText(null);
                setTooltip(null);
                return;
            }
            Ballot ballot = rollCall.ballots().of(state).orElse(Ballot.NOT_KNOWN);
            head.setText(words.head(rollCall));
            title.setText(words.title(rollCall));
            whole.setText(title.getText());
            setTooltip(whole);
            pill.setText(words.of(ballot));
            pill.getStyleClass().setAll("label", "pill", VoteWords.styleOf(ballot));
            setAccessibleText(head.getText() + ", " + title.getText() + ": " + pill.getText());
            setGraphic(row);
        }
    }
}
