package atlas.panel;

import atlas.cartography.Legend;
import atlas.cartography.LegendKind;
import atlas.i18n.Messages;
import atlas.view.AtlasState;
import atlas.view.Layer;
import atlas.view.Viewpoint;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the map's colours stand for on the day, and how many states each has.
public final class LegendCard extends VBox {

    private final AtlasState state;
    private final Messages messages;
    private final Function<LegendKind, Node> swatches;
    private Optional<Legend> shown = Optional.empty();

    /// @param swatches makes a new small picture of a kind, in the colours and patterns of the map
    public LegendCard(AtlasState state, Messages messages, Function<LegendKind, Node> swatches) {
        this.state = state;
        this.messages = messages;
        this.swatches = swatches;
        getStyleClass().addAll("map-card", "legend-card");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.get("legend.accessible"));
        Follow.viewpoint(this, state, this::show);
    }

    private void show(Viewpoint viewpoint) {
        Optional<Legend> legend = state.atlas()
                .organization(viewpoint.organization())
                .map(organization -> Legend.of(
                        state.atlas(), organization, viewpoint.date(), viewpoint.shows(Layer.CONFLICT_ZONES)));
        if (legend.equals(shown)) {
            return;
        }
        shown = legend;
        setVisible(legend.isPresent());
        getChildren().clear();
        legend.ifPresent(this::fill);
    }

    private void fill(Legend legend) {
        Label title = new Label(messages.get(
                "legend.title",
                legend.organization().shortNames().in(messages.language()),
                messages.day(legend.day())));
        title.getStyleClass().add("card-title");
        getChildren().add(title);
        for (Legend.Entry entry : legend.entries()) {
            Label name = new Label(messages.get(Legend.wordsFor(entry.kind())));
            Region between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            Label count = new Label(
                    entry.count().isPresent() ? Integer.toString(entry.count().getAsInt()) : "");
            count.getStyleClass().add("count");
            HBox row = new HBox(swatches.apply(entry.kind()), name, between, count);
            row.getStyleClass().add("legend-row");
            getChildren().add(row);
        }
    }
}
