package atlas.panel.compare;

import atlas.i18n.Messages;
import atlas.panel.choice.DatePopup;
import atlas.panel.choice.DayChoice;
import atlas.panel.control.ViewpointBinding;
import atlas.theme.SubjectWords;
import atlas.view.AtlasState;
import atlas.view.Comparison;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// What stands between the two sides of a comparison: a line with a handle, and at its top what each side shows.
/// Covers the map and lets through what is not meant for it.
public final class Divider extends Region {

    private static final double TOP = 12;
    private static final double GAP = 8;
    /// The buttons at the map's right edge.
    private static final double KEPT_FREE_RIGHT = 56;

    private static final double KEPT_FREE_LEFT = 6;
    private static final double NARROWEST = 64;

    private final AtlasState state;
    private final Messages messages;
    private final SubjectWords words;
    private final DividerHandle handle;
    private final Button leftPill;
    private final Button rightPill;
    private final ComparePopup choices;

    private record Told(Subject left, Optional<Comparison> comparison) {
        static Told of(Viewpoint viewpoint) {
            return new Told(viewpoint.subject(), viewpoint.comparison());
        }
    }

    public Divider(AtlasState state, Messages messages) {
        this.state = state;
        this.messages = messages;
        this.words = new SubjectWords(state.atlas(), messages);
        this.handle = new DividerHandle(state, messages);
        this.choices = new ComparePopup(state, messages);
        this.leftPill = pill("divider-left", this::chooseLeft);
        this.rightPill = pill("divider-right", this::chooseRight);
        setPickOnBounds(false);
        getChildren().addAll(handle, leftPill, rightPill);
        ViewpointBinding.part(this, state, Told::of, this::show);
    }

    private static Button pill(String id, Runnable act) {
        Button pill = new Button();
        pill.setId(id);
        pill.getStyleClass().setAll("side-pill");
        pill.setManaged(false);
        pill.setMnemonicParsing(false);
        pill.setOnAction(_ -> act.run());
        return pill;
    }

    /// What lies over the map while two sides are compared.
    public List<Region> covers() {
        return Stream.concat(handle.covers().stream(), Stream.of(leftPill, rightPill))
                .toList();
    }

    private void chooseLeft() {
        new DatePopup(state.atlas(), DayChoice.ofLeft(state), messages).openBelow(leftPill);
    }

    /// Another day where days are compared, else anything.
    private void chooseRight() {
        Viewpoint now = state.viewpoint();
        boolean areDaysCompared = now.comparison()
                .filter(compared -> !compared.right().date().equals(now.date()))
                .isPresent();
        if (areDaysCompared) {
            new DatePopup(state.atlas(), DayChoice.ofRight(state), messages).openBelow(rightPill);
        } else {
            choices.openBelow(rightPill);
        }
    }

    private void show(Told told) {
        Optional<Comparison> comparison = told.comparison();
        setVisible(comparison.isPresent());
        comparison.ifPresent(compared -> {
            Subject left = told.left();
            tell(leftPill, words.of(left, compared.right()), "compare.left");
            tell(rightPill, words.of(compared.right(), left), "compare.right");
            handle.tell(leftPill.getText(), rightPill.getText(), compared.dividerShare());
            place(compared);
        });
    }

    private void tell(Button pill, String side, String key) {
        if (!side.equals(pill.getText())) {
            pill.setText(side);
            String spoken = messages.get(key, side);
            pill.setAccessibleText(spoken);
            pill.setTooltip(new Tooltip(spoken));
        }
    }

    @Override
    protected void layoutChildren() {
        state.viewpoint().comparison().ifPresent(this::place);
    }

    private void place(Comparison compared) {
        double x = Math.rint(compared.dividerShare() * getWidth());
        handle.place(x, getWidth(), getHeight());
        leftPill.applyCss();
        rightPill.applyCss();
        double leftWidth = widthIn(leftPill, x - GAP - KEPT_FREE_LEFT);
        leftPill.resizeRelocate(x - GAP - leftWidth, TOP, leftWidth, leftPill.prefHeight(-1));
        double rightWidth = widthIn(rightPill, getWidth() - KEPT_FREE_RIGHT - x - GAP);
        rightPill.resizeRelocate(x + GAP, TOP, rightWidth, rightPill.prefHeight(-1));
    }

    /// As wide as its words where there is room; hidden where there is hardly any.
    private static double widthIn(Button pill, double room) {
        pill.setVisible(room >= NARROWEST);
        return Math.max(0, Math.min(Math.ceil(pill.prefWidth(-1)), room));
    }
}
