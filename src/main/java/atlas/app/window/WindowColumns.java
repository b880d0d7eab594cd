package atlas.app.window;

import atlas.i18n.Messages;
import atlas.panel.details.DetailsPanel;
import atlas.panel.layout.ColumnVisibility;
import atlas.panel.layout.PanelEdge;
import atlas.panel.layout.WindowChoices;
import atlas.panel.layout.Wish;
import atlas.panel.rail.Rail;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The rail at the left of the map and the panel at its right: each is hidden and shown by the reader, or gives way by
/// itself where the window is narrow.
final class WindowColumns {

    private static final double SHARE_BESIDE_DESK = 0.72;

    private final BorderPane root;
    private final Rail rail;
    private final WindowChoices choices;
    private final StackPane panel = new StackPane();
    private final ReadOnlyObjectWrapper<ColumnVisibility> shown =
            new ReadOnlyObjectWrapper<>(new ColumnVisibility(true, true));
    private boolean hasDesk;
    private Optional<ColumnVisibility> forced = Optional.empty();

    WindowColumns(BorderPane root, Rail rail, DetailsPanel details, WindowChoices choices, Messages messages) {
        this.root = root;
        this.rail = rail;
        this.choices = choices;
        // The reader's choices outlive what is in the window: they are listened to while it stands in it.
        ObservableValue<Boolean> isInWindow =
                root.sceneProperty().map(Objects::nonNull).orElse(false);
        ObservableValue<Number> width = root.widthProperty()
                .flatMap(_ -> choices.panelWidthProperty())
                .when(isInWindow)
                .map(_ -> panelWidth());
        details.bindWidth(width);
        PanelEdge edge = new PanelEdge(details, choices.panelWidthProperty(), messages);
        StackPane.setAlignment(edge, Pos.CENTER_LEFT);
        panel.getChildren().addAll(details, edge);
        root.setLeft(rail);
        root.setRight(panel);
        root.widthProperty().subscribe(this::arrange);
        width.subscribe(_ -> arrange());
        // Larger text makes a wider rail.
        rail.prefWidthProperty().subscribe(_ -> arrange());
        choices.railProperty().when(isInWindow).subscribe(_ -> arrange());
        choices.panelProperty().when(isInWindow).subscribe(_ -> arrange());
        arrange();
    }

    /// The panel with its edge.
    StackPane panel() {
        return panel;
    }

    ReadOnlyObjectProperty<ColumnVisibility> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Hides or shows the rail.
    void turnRail() {
        boolean fits = ColumnVisibility.in(
                        room(),
                        rail.usualWidth(),
                        panelWidth(),
                        Wish.AS_ROOM_ALLOWS,
                        choices.panelProperty().get())
                .rail();
        choices.railProperty().set(Wish.turned(shown.get().rail(), fits));
    }

    /// Hides or shows the panel.
    void turnPanel() {
        boolean fits = ColumnVisibility.in(
                        room(),
                        rail.usualWidth(),
                        panelWidth(),
                        choices.railProperty().get(),
                        Wish.AS_ROOM_ALLOWS)
                .panel();
        choices.panelProperty().set(Wish.turned(shown.get().panel(), fits));
    }

    private double panelWidth() {
        return widthIn(root.getWidth(), choices.panelWidthProperty().get());
    }

    /// How wide the panel is in a window of a width, both in pixels.
    ///
    /// @param wanted by the reader, or [WindowChoices#USUAL_WIDTH]
    static double widthIn(double window, double wanted) {
        return wanted == WindowChoices.USUAL_WIDTH ? DetailsPanel.widthIn(window) : PanelEdge.within(window, wanted);
    }

    /// With the desk beside the map there is less room for columns.
    private double room() {
        return hasDesk ? root.getWidth() * SHARE_BESIDE_DESK : root.getWidth();
    }

    /// Takes note whether the desk stands beside the map.
    void tellDesk(boolean isBesideMap) {
        hasDesk = isBesideMap;
        arrange();
    }

    /// Shows and hides both whatever the reader wished and the room allows; empty ends it.
    void force(Optional<ColumnVisibility> wanted) {
        forced = wanted;
        arrange();
    }

    private void arrange() {
        if (root.getWidth() <= 0) {
            return;
        }
        ColumnVisibility now = forced.orElseGet(() -> ColumnVisibility.in(
                room(),
                rail.usualWidth(),
                panelWidth(),
                choices.railProperty().get(),
                choices.panelProperty().get()));
        rail.collapsedProperty().set(!now.rail());
        panel.setVisible(now.panel());
        panel.setManaged(now.panel());
        shown.set(now);
    }
}
