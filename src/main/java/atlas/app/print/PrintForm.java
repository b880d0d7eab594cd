package atlas.app.print;

import atlas.app.picture.DialogWindow;
import atlas.i18n.Messages;
import atlas.panel.control.ChoiceNames;
import atlas.panel.control.Segments;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;

/// The choices about printing, one below the other.
final class PrintForm extends VBox {

    private static final int MOST_COPIES = 99;

    private final Messages messages;
    private final PrintChoices first;
    private final List<PrintPart> offered;
    private final ComboBox<PrintTarget> target = new ComboBox<>();
    private final Label noPrinter = new Label();
    private final ComboBox<PrintPaper> paper = new ComboBox<>();
    private final Segments<Boolean> orientation;
    private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
    private final Map<String, CheckBox> parts = new LinkedHashMap<>();
    private final List<Runnable> told = new ArrayList<>();
    private Optional<PrintPaper> chosenPaper;
    private boolean isFollowing;

    /// @param offered what can be printed
    PrintForm(List<PrintPart> offered, PrintChoices first, Messages messages) {
        this.messages = messages;
        this.first = first;
        this.chosenPaper = first.paper();
        getStyleClass().add("dialog-form");
        target.setId("print-to");
        target.setConverter(new ChoiceNames<>(PrintTarget::words));
        target.setMaxWidth(Double.MAX_VALUE);
        noPrinter.setId("print-no-printer");
        noPrinter.getStyleClass().add("hint");
        noPrinter.setWrapText(true);
        noPrinter.setText(messages.get("print.looking"));
        noPrinter.managedProperty().bind(noPrinter.visibleProperty());
        paper.setId("print-paper");
        paper.setConverter(new ChoiceNames<>(PrintPaper::words));
        paper.setMaxWidth(Double.MAX_VALUE);
        orientation = new Segments<>(
                "print-landscape",
                messages.get("picture-dialog.orientation"),
                List.of(true, false),
                first.isLandscape(),
                lies -> messages.get(lies ? "picture-dialog.landscape" : "picture-dialog.portrait"));
        copies.setId("print-copies");
        copies.setEditable(true);
        copies.setMaxWidth(Double.MAX_VALUE);
        copies.getEditor().setAccessibleText(messages.get("print.copies"));
        VBox what = new VBox();
        what.getStyleClass().add("dialog-checks");
        this.offered = List.copyOf(offered);
        offered.forEach(part -> add(part, what));
        VBox copiesField = DialogWindow.field(messages.get("print.copies"), copies);
        getChildren()
                .setAll(
                        new VBox(DialogWindow.field(messages.get("print.to"), target), noPrinter),
                        copiesField,
                        DialogWindow.field(messages.get("print.paper"), paper),
                        DialogWindow.field(messages.get("picture-dialog.orientation"), orientation),
                        DialogWindow.field(messages.get("print.what"), what));
        target.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                copiesField.setVisible(chosen.printer().isPresent());
                offer(chosen.papers());
            }
        });
        paper.valueProperty().subscribe((_, chosen) -> {
            if (!isFollowing) {
                chosenPaper = Optional.ofNullable(chosen);
            }
        });
        offerPrinters(List.of(), false);
        for (ObservableValue<?> value : List.<ObservableValue<?>>of(
                target.valueProperty(), paper.valueProperty(), orientation.valueProperty())) {
            value.addListener((_, _, _) -> tell());
        }
    }

    private void add(PrintPart part, VBox what) {
        CheckBox box = new CheckBox(part.words());
        box.setId("print-part-" + part.id());
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setSelected(part.isUsual() && !first.without().contains(part.id()));
        box.selectedProperty().addListener((_, _, _) -> tell());
        parts.put(part.id(), box);
        what.getChildren().add(box);
    }

    private void tell() {
        if (!isFollowing) {
            told.forEach(Runnable::run);
        }
    }

    /// The paper that the reader chose stays chosen where there is such.
    private void offer(List<PrintPaper> papers) {
        PrintPaper before = chosenPaper.filter(papers::contains).orElse(papers.getFirst());
        isFollowing = true;
        paper.setItems(FXCollections.observableArrayList(papers));
        paper.setValue(before);
        isFollowing = false;
    }

    /// Shows which printers there are. The one that was chosen last is chosen, or else the usual one.
    ///
    /// @param haveBeenFound whether all have been looked for
    void offerPrinters(List<Printer> printers, boolean haveBeenFound) {
        List<PrintTarget> targets = new ArrayList<>();
        printers.forEach(printer -> targets.add(new PrintTarget(printer.name(), Optional.of(printer))));
        targets.add(new PrintTarget(messages.get("print.file"), Optional.empty()));
        PrintTarget chosen = targets.stream()
                .filter(each -> each.name().equals(first.printer()))
                .findFirst()
                .orElse(targets.getFirst());
        isFollowing = true;
        target.setItems(FXCollections.observableArrayList(targets));
        isFollowing = false;
        target.setValue(chosen);
        if (haveBeenFound) {
            noPrinter.setText(printers.isEmpty() ? messages.get("print.no-printer") : "");
            noPrinter.setVisible(printers.isEmpty());
        }
    }

    /// Calls something whenever other pages are chosen.
    void onChange(Runnable act) {
        told.add(act);
    }

    PrintTarget target() {
        return target.getValue();
    }

    PrintPaper paper() {
        return paper.getValue();
    }

    boolean isLandscape() {
        return orientation.value();
    }

    /// How often.
    int copies() {
        return copies.getValue();
    }

    boolean has(String part) {
        return Optional.ofNullable(parts.get(part)).filter(CheckBox::isSelected).isPresent();
    }

    /// What is to be remembered: of what is not offered now, what was.
    PrintChoices choices() {
        Set<String> without = new HashSet<>(first.without());
        offered.stream().filter(PrintPart::isUsual).map(PrintPart::id).forEach(id -> {
            if (has(id)) {
                without.remove(id);
            } else {
                without.add(id);
            }
        });
        return new PrintChoices(target().name(), chosenPaper, isLandscape(), without);
    }

    /// Where the keys begin.
    ComboBox<PrintTarget> first() {
        return target;
    }
}
