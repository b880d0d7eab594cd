package atlas.panel.bar;

import atlas.i18n.Messages;
import atlas.panel.control.DropDown;
import atlas.panel.control.Icon;
import atlas.panel.control.RowButton;
import atlas.panel.control.ViewpointBinding;
import atlas.theme.SubjectWords;
import atlas.view.AtlasState;
import atlas.view.BoundaryView;
import atlas.view.Viewpoint;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// Says whose boundaries the map shows, and lets the reader choose.
final class BoundaryButton extends Button {

    private static final double NOTE_WIDTH = 310;
    private static final double NOTE_SIDES = 28;
    private static final double NOTE_GAP = 8;

    private final DropDown popup = new DropDown();
    private final Map<BoundaryView, RowButton> rows = new EnumMap<>(BoundaryView.class);

    private record Told(BoundaryView left, Optional<BoundaryView> right) {
        static Told of(Viewpoint viewpoint) {
            return new Told(viewpoint.boundaryView(), viewpoint.right().map(Viewpoint::boundaryView));
        }
    }

    BoundaryButton(AtlasState state, Messages messages) {
        SubjectWords words = new SubjectWords(state.atlas(), messages);
        getStyleClass().setAll("boundary-button");
        setId("boundaries");
        setMnemonicParsing(false);
        Region arrow = new Region();
        arrow.getStyleClass().add("boundary-arrow");
        setGraphic(arrow);
        setTooltip(new Tooltip(messages.get("boundaries.choose")));
        VBox box = new VBox();
        box.getStyleClass().add("compare-popup");
        for (BoundaryView view : BoundaryView.values()) {
            RowButton row = RowButton.stacked(Icon.BOUNDARIES.draw(), words.name(view), () -> {
                popup.hide();
                state.turnTo(state.viewpoint().subject().withBoundaryView(view));
            });
            row.setId("boundaries-" + view.name());
            rows.put(view, row);
            box.getChildren().add(row);
        }
        Text ofTheDay = new Text();
        ofTheDay.getStyleClass().add("boundary-note");
        ofTheDay.wrappingWidthProperty()
                .bind(box.widthProperty().map(width -> Math.max(NOTE_WIDTH, width.doubleValue() - NOTE_SIDES)));
        VBox.setMargin(ofTheDay, new Insets(NOTE_GAP));
        ofTheDay.managedProperty().bind(ofTheDay.visibleProperty());
        box.getChildren().add(ofTheDay);
        popup.getContent().add(box);
        popup.setOnShown(_ ->
                rows.values().stream().filter(RowButton::isChosen).findFirst().ifPresent(Node::requestFocus));
        setOnAction(_ -> {
            String told = Stream.of(
                            words.boundariesOfTheDay(state.viewpoint()),
                            words.placesNotAgreedUpon(state.viewpoint(), _ -> true))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("\n\n"));
            ofTheDay.setText(told);
            ofTheDay.setVisible(!told.isEmpty());
            box.setAccessibleText(told);
            popup.openAbove(this);
        });
        ViewpointBinding.part(this, state, Told::of, told -> {
            setText(words.boundaries(state.viewpoint()) + " · " + messages.get("boundaries.short"));
            setAccessibleText(getText() + ". " + messages.get("boundaries.choose"));
            rows.forEach((view, row) -> {
                String about = messages.get("boundaries.about." + view.name());
                row.show(about, words.name(view) + ". " + about, view == told.left());
            });
        });
    }
}
