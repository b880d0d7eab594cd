package atlas.panel.tiles;

import atlas.i18n.Messages;
import atlas.tiles.TileFailure;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says on the map that a file is being opened, or why tiles are missing; otherwise it is not there.
final class ReferenceMapNote extends VBox {

    private final Messages messages;
    private final Label text = new Label();
    private final Button again = new Button();
    private final Button close = new Button();

    ReferenceMapNote(ReferenceMap map, Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("map-card", "reference-note");
        setId("tiles-note");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        again.setText(messages.get("tiles.again"));
        again.setOnAction(_ -> map.useServer());
        HBox buttons = new HBox(again, close);
        buttons.getStyleClass().add("reference-note-buttons");
        for (Button button : new Button[] {again, close}) {
            button.getStyleClass().add("bar-button");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.managedProperty().bind(button.visibleProperty());
        }
        close.setOnAction(_ -> {
            if (map.statusProperty().get().opening().isPresent()) {
                map.turnOff();
            } else {
                map.dismissTrouble();
            }
        });
        getChildren().addAll(text, buttons);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
    }

    void show(ReferenceMap.ReferenceMapStatus referenceMapStatus) {
        Optional<String> words = referenceMapStatus
                .opening()
                .map(name -> messages.get("tiles.opening", name))
                .or(() -> referenceMapStatus.failure().map(this::describe));
        setVisible(words.isPresent());
        words.ifPresent(said -> {
            text.setText(said);
            setAccessibleText(said);
        });
        again.setVisible(referenceMapStatus.opening().isEmpty()
                && referenceMapStatus.referenceLayer() instanceof ReferenceMap.ReferenceLayer.OfServer
                && referenceMapStatus
                        .failure()
                        .filter(ReferenceMapNote::isOfServer)
                        .isPresent());
        close.setText(messages.get(referenceMapStatus.opening().isPresent() ? "tiles.cancel" : "tiles.close"));
    }

    private static boolean isOfServer(TileFailure failure) {
        return switch (failure.cause()) {
            case SERVER_SILENT, SERVER_BREAKS_OFF, SERVER_PICTURE_BROKEN, SERVER_REFUSES, SERVER_ASKS_TO_WAIT -> true;
            case FILE_MISSING,
                    NO_PERMISSION,
                    NO_MBTILES,
                    LOCKED,
                    UNFINISHED,
                    UNREADABLE,
                    OPENING_TOO_SLOW,
                    VECTOR_TILES,
                    FORMAT_UNKNOWN,
                    EMPTY,
                    BROKEN,
                    READING_TOO_SLOW,
                    TILE_FAILED,
                    CACHE_STAYS -> false;
        };
    }

    private String describe(TileFailure failure) {
        return messages.get("tiles.trouble." + failure.cause().name(), failure.about(), failure.detail());
    }
}
