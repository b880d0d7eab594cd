package atlas.panel.tiles;

import atlas.i18n.Messages;
import atlas.panel.control.Icon;
import atlas.panel.control.IconButton;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The button in the map's corner that opens the choice of a reference map, and what is said of it below.
public final class ReferenceMapCorner extends VBox {

    private static final double GAP_PIXELS = 8;

    public ReferenceMapCorner(ReferenceMap map, Messages messages) {
        ReferenceMapMenu menu = new ReferenceMapMenu(map, messages);
        ReferenceMapNote note = new ReferenceMapNote(map, messages);
        VBox box = new VBox();
        IconButton button = new IconButton(Icon.LAYERS, messages.get("tiles.title"), () -> menu.openBelow(box));
        button.setId("tiles");
        box.getChildren().add(button);
        box.getStyleClass().add("zoom-buttons");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setSpacing(GAP_PIXELS);
        setAlignment(Pos.TOP_RIGHT);
        setPickOnBounds(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().addAll(box, note);
        note.setVisible(false);
        map.statusProperty()
                .when(sceneProperty().map(Objects::nonNull).orElse(false))
                .subscribe(referenceMapStatus -> {
                    menu.show(referenceMapStatus);
                    note.show(referenceMapStatus);
                });
    }
}
