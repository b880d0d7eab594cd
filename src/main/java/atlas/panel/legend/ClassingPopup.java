package atlas.panel.legend;

import atlas.cartography.ClassBreaks;
import atlas.cartography.Classing;
import atlas.cartography.Classing.Method;
import atlas.i18n.Messages;
import atlas.panel.choice.ThemeChoice;
import atlas.panel.control.DropDown;
import atlas.panel.control.TextMenu;
import atlas.theme.ClassedFigure;
import atlas.theme.StateColourer;
import atlas.view.AtlasState;
import atlas.view.Comparison;
import atlas.view.MapTheme;
import atlas.view.Viewpoint;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Chooses how a figure's values are put into classes. What is chosen holds at once; Escape closes.
final class ClassingPopup extends DropDown {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
    private static final int FEWEST_OFFERED = 3;
    private static final double GAP = 8;

    private final AtlasState state;
    private final Messages messages;
    private final StateColourer colourer;
    private final ThemeChoice choice;
    private final TypedBreaks typed;
    private final Map<Method, RadioButton> methods = new EnumMap<>(Method.class);
    private final HBox counts = new HBox();
    private final CheckBox common;
    private final TextField breaks = new TextField();
    private final Label hint = new Label();
    private final VBox box = new VBox();

    ClassingPopup(AtlasState state, Messages messages, StateColourer colourer, ThemeChoice choice) {
        this.state = state;
        this.messages = messages;
        this.colourer = colourer;
        this.choice = choice;
        this.typed = new TypedBreaks(messages);
        box.getStyleClass().addAll("date-popup", "classing-popup");
        box.getChildren().add(head("classing.head"));
        ToggleGroup group = new ToggleGroup();
        for (Method method : Method.values()) {
            RadioButton button = new RadioButton(messages.get("classing.method." + method.name()));
            button.setId("classing-" + method.name());
            button.setToggleGroup(group);
            button.setAccessibleHelp(messages.get("classing.what." + method.name()));
            button.setUserData(method);
            button.setOnAction(_ -> choose(method));
            methods.put(method, button);
            box.getChildren().add(button);
        }
        // The arrow keys select a button without firing it.
        group.selectedToggleProperty().subscribe((_, selected) -> {
            if (selected != null && selected.getUserData() instanceof Method method) {
                classBy(method);
            }
        });
        box.getChildren().add(head("classing.count"));
        counts.getStyleClass().add("segments");
        for (int count = FEWEST_OFFERED; count <= Classing.MOST; count++) {
            counts.getChildren().add(countButton(count));
        }
        breaks.setId("classing-breaks");
        breaks.setAccessibleText(messages.get("classing.breaks"));
        TextMenu.giveTo(breaks, messages);
        breaks.setOnAction(_ -> apply());
        breaks.textProperty().subscribe(() -> tell(""));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        common = new CheckBox(messages.get("classing.common"));
        common.setId("classing-common");
        common.setWrapText(true);
        common.setAccessibleHelp(messages.get("classing.common.help"));
        common.managedProperty().bind(common.visibleProperty());
        common.setOnAction(_ -> state.shareClasses(common.isSelected()));
        box.getChildren().addAll(counts, head("classing.breaks"), breaks, hint, common);
        getContent().add(box);
        // Hidden, it lets go of the state, which outlives the window's content.
        state.viewpointProperty().when(showingProperty()).subscribe(viewpoint -> show(viewpoint));
    }

    /// Opens at the right of a card; does nothing outside a window.
    void openBeside(Node card, Node opener) {
        Bounds bounds = card.localToScreen(card.getLayoutBounds());
        if (bounds != null && theme().isPresent()) {
            show(state.viewpoint());
            setAnchorLocation(AnchorLocation.CONTENT_BOTTOM_LEFT);
            show(opener, bounds.getMaxX() + GAP, bounds.getMaxY());
            theme().ifPresent(figureTheme ->
                    methods.values().stream().filter(RadioButton::isSelected).forEach(RadioButton::requestFocus));
        }
    }

    private Label head(String key) {
        Label head = new Label(messages.get(key));
        head.getStyleClass().add("hint");
        return head;
    }

    private ToggleButton countButton(int count) {
        ToggleButton button = new ToggleButton(Integer.toString(count));
        button.setId("classes-" + count);
        button.getStyleClass().setAll("segment", "narrow");
        button.setAccessibleText(messages.get("classing.count-of", count));
        button.setUserData(count);
        button.setOnAction(_ -> theme().ifPresent(figureTheme -> {
            Method method = figureTheme.classing().method();
            Method kept = method == Method.OWN_BREAKS ? Classing.USUAL.method() : method;
            colourBy(figureTheme, new Classing(kept, count, List.of()));
            show(state.viewpoint());
        }));
        return button;
    }

    private Optional<MapTheme.FigureTheme> theme() {
        return choice.side().apply(state.viewpoint()).theme() instanceof MapTheme.FigureTheme figureTheme
                ? Optional.of(figureTheme)
                : Optional.empty();
    }

    private void show(Viewpoint viewpoint) {
        theme().ifPresent(figureTheme -> {
            Classing classing = figureTheme.classing();
            methods.forEach((method, button) -> button.setSelected(method == classing.method()));
            counts.getChildren().forEach(node -> {
                if (node instanceof ToggleButton button) {
                    button.setSelected(Integer.valueOf(classing.classes()).equals(button.getUserData()));
                }
            });
            breaks.setText(typed.write(bounds(figureTheme, viewpoint)));
        });
        Optional<Comparison> ofTwoDays =
                viewpoint.comparison().filter(compared -> compared.isOfTwoDays(viewpoint.subject()));
        common.setVisible(ofTwoDays.isPresent());
        common.setSelected(ofTwoDays.filter(Comparison::hasCommonClasses).isPresent());
        tell("");
    }

    private List<Double> bounds(MapTheme.FigureTheme figureTheme, Viewpoint viewpoint) {
        return colourer.figure(figureTheme, choice.shown().apply(viewpoint))
                .flatMap(ClassedFigure::breaks)
                .map(ClassBreaks::bounds)
                .orElse(List.of());
    }

    /// What a click chooses: own bounds want to be typed.
    private void choose(Method method) {
        classBy(method);
        if (method == Method.OWN_BREAKS) {
            breaks.requestFocus();
        }
    }

    /// Bounds of one's own begin as those that are shown: from then on they hold for all years.
    private void classBy(Method method) {
        theme().filter(figureTheme -> figureTheme.classing().method() != method).ifPresent(figureTheme -> {
            if (method == Method.OWN_BREAKS) {
                apply();
            } else {
                int classes = Math.max(FEWEST_OFFERED, figureTheme.classing().classes());
                colourBy(figureTheme, new Classing(method, classes, List.of()));
            }
        });
    }

    private void apply() {
        switch (typed.read(breaks.getText())) {
            case TypedBreaks.Read.Breaks(var bounds) ->
                theme().ifPresent(figureTheme -> colourBy(figureTheme, Classing.own(bounds)));
            case TypedBreaks.Read.NoNumber(var part) -> tell(messages.get("classing.no-number", part));
            case TypedBreaks.Read.NotRising() -> tell(messages.get("classing.not-rising"));
            case TypedBreaks.Read.WrongCount() -> tell(messages.get("classing.wrong-count", Classing.MOST - 1));
        }
    }

    /// Common classes are changed on both sides.
    private void colourBy(MapTheme.FigureTheme figureTheme, Classing classing) {
        Viewpoint now = state.viewpoint();
        boolean areCommon = now.comparison()
                .filter(compared -> compared.hasCommonClasses() && compared.isOfTwoDays(now.subject()))
                .isPresent();
        (areCommon ? ThemeChoice.ofLeft(state) : choice)
                .choose()
                .accept(new MapTheme.FigureTheme(figureTheme.indicator(), classing));
    }

    private void tell(String words) {
        boolean isWrong = !words.isEmpty();
        hint.setText(isWrong ? words : messages.get("classing.breaks-hint"));
        hint.pseudoClassStateChanged(WRONG, isWrong);
        breaks.pseudoClassStateChanged(WRONG, isWrong);
    }
}
