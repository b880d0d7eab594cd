package atlas.desk.claim;

import atlas.analysis.claim.FormulaCheck;
import atlas.analysis.claim.FormulaCompletion;
import atlas.analysis.claim.FormulaCompletion.Suggestion;
import atlas.analysis.claim.FormulaEvaluator;
import atlas.chart.claim.FindingWords;
import atlas.chart.claim.FormulaWords;
import atlas.domain.Atlas;
import atlas.domain.claim.Formula;
import atlas.domain.claim.FormulaProblem;
import atlas.domain.group.Group;
import atlas.i18n.Messages;
import atlas.panel.control.DropDown;
import atlas.panel.control.TextMenu;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where the reader writes a claim. As he types it says what it means and whether it is true on the day, or where it is
/// no claim yet and what could stand there.
public final class ClaimCard extends DropDown {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double CARD_PIXELS = 500;
    private static final double SAID_LINES = 4;
    private static final int MOST_SUGGESTIONS = 6;

    private final About about;
    private final Messages messages;
    private final Consumer<Formula> choose;
    private final FormulaCheck check;
    private final FormulaCompletion completion;
    private final FormulaEvaluator evaluator;
    private final TextField typed = new TextField();
    private final Label said = new Label();
    private final VBox rows = new VBox();
    private final Button show = new Button();
    private final List<Suggestion> suggestions = new ArrayList<>();
    private Optional<Formula> formula = Optional.empty();
    private int current = -1;

    /// By what claims are decided.
    ///
    /// @param group the one that a claim may leave open
    public record About(Atlas atlas, Group group, LocalDate day) {}

    /// @param choose what takes the claim when it is written
    public ClaimCard(About about, Messages messages, Consumer<Formula> choose) {
        this.about = about;
        this.messages = messages;
        this.choose = choose;
        this.check = new FormulaCheck(about.atlas(), messages.language());
        this.completion = new FormulaCompletion(about.atlas(), messages.language());
        this.evaluator = new FormulaEvaluator(about.atlas());
        typed.setId("desk-claim-text");
        typed.setAccessibleText(messages.get("claim.card.title"));
        TextMenu.giveTo(typed, messages);
        said.setId("desk-claim-said");
        said.getStyleClass().add("hint");
        said.setWrapText(true);
        said.setAlignment(Pos.TOP_LEFT);
        rows.setAccessibleRole(AccessibleRole.LIST_VIEW);
        rows.setAccessibleText(messages.get("claim.card.suggestions"));
        rows.getStyleClass().add("claim-suggestions");
        show.setText(messages.get("claim.card.show"));
        show.setId("desk-claim-show");
        show.getStyleClass().addAll("bar-button", "accent");
        show.setOnAction(_ -> apply());
        typed.textProperty().subscribe(this::tell);
        typed.caretPositionProperty().subscribe(_ -> suggest());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        VBox box = new VBox(
                new Label(messages.get("claim.card.title")),
                typed,
                said,
                rows,
                new HBox(show),
                hint("claim.card.help"),
                hint("claim.card.signs"));
        box.getStyleClass().addAll("search-results", "desk-group-card");
        box.setPrefWidth(CARD_PIXELS);
        getContent().add(box);
        setOnShown(_ -> {
            said.setMinHeight(said.getFont().getSize() * SAID_LINES);
            typed.requestFocus();
            typed.end();
        });
    }

    private Label hint(String key) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Opens with a claim to begin with; empty for none.
    public void open(String begun, Node below) {
        typed.setText(begun);
        openBelow(below);
    }

    private void tell(String text) {
        try {
            Formula read = check.read(text);
            formula = Optional.of(read);
            Formula whole = read.where(about.group()).measuredFirst();
            said.setText(new FormulaWords(about.atlas(), messages, whole).of(whole) + "\n"
                    + new FindingWords(about.atlas(), messages, whole)
                            .result(evaluator.on(whole, about.group(), about.day())));
            warn(false);
        } catch (FormulaProblem problem) {
            formula = Optional.empty();
            said.setText(problem.sentence().in(messages));
            // What is not yet finished is not wrong.
            warn(problem.span().from() < text.strip().length());
        }
        show.setDisable(formula.isEmpty());
        suggest();
    }

    private void warn(boolean isWrong) {
        said.pseudoClassStateChanged(DANGER, isWrong);
        typed.pseudoClassStateChanged(DANGER, isWrong);
    }

    private void suggest() {
        suggestions.clear();
        current = -1;
        int caret = Math.min(typed.getCaretPosition(), typed.getText().length());
        completion.at(typed.getText(), caret).stream().limit(MOST_SUGGESTIONS).forEach(suggestions::add);
        rows.getChildren().setAll(suggestions.stream().map(this::row).toList());
    }

    private Node row(Suggestion suggestion) {
        Label row = new Label(
                suggestion.name().isEmpty() ? suggestion.typed() : suggestion.typed() + " – " + suggestion.name());
        row.getStyleClass().add("search-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setOnMouseClicked(_ -> take(suggestion));
        return row;
    }

    private void take(Suggestion suggestion) {
        int caret = suggestion.caret();
        typed.setText(suggestion.in(typed.getText()));
        typed.positionCaret(caret);
        typed.requestFocus();
        typed.positionCaret(caret);
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> mark(current + 1);
            case UP -> mark(current - 1);
            case ENTER -> {
                if (current >= 0) {
                    take(suggestions.get(current));
                } else {
                    apply();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void mark(int at) {
        if (suggestions.isEmpty()) {
            return;
        }
        current = Math.floorMod(at, suggestions.size());
        for (int i = 0; i < suggestions.size(); i++) {
            rows.getChildren().get(i).pseudoClassStateChanged(CURRENT, i == current);
        }
        typed.setAccessibleHelp(suggestions.get(current).typed());
    }

    private void apply() {
        formula.ifPresent(written -> {
            hide();
            choose.accept(written);
        });
    }
}
