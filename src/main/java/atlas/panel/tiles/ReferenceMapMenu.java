package atlas.panel.tiles;

import atlas.i18n.Messages;
import atlas.panel.control.DropDown;
import atlas.panel.control.RowButton;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Chooses what lies below the map: nothing, a file, or a server's tiles.
final class ReferenceMapMenu extends DropDown {

    private static final double GAP = 4;

    private final ReferenceMap map;
    private final Messages messages;
    private final RowButton off;
    private final RowButton file;
    private final RowButton server;
    private final Button takeBack = new Button();

    ReferenceMapMenu(ReferenceMap map, Messages messages) {
        this.map = map;
        this.messages = messages;
        setAnchorLocation(AnchorLocation.CONTENT_TOP_RIGHT);
        this.off = row("tiles.off", map::turnOff);
        this.file = row("tiles.file", map::openFile);
        this.server = row("tiles.server", map::useServer);
        off.setId("tiles-off");
        file.setId("tiles-file");
        server.setId("tiles-server");
        takeBack.setText(messages.get("tiles.consent.take-back"));
        takeBack.setId("tiles-take-back");
        takeBack.getStyleClass().setAll("rail-more");
        takeBack.setMaxWidth(Double.MAX_VALUE);
        takeBack.setOnAction(_ -> {
            hide();
            map.takeBackConsent();
        });
        takeBack.managedProperty().bind(takeBack.visibleProperty());
        Label head = new Label(
                messages.get("tiles.title").toUpperCase(messages.language().locale()));
        head.getStyleClass().add("section-head");
        Label hint = new Label(messages.get("tiles.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        VBox content = new VBox(head, off, file, server, takeBack, hint);
        content.getStyleClass().add("reference-menu");
        getContent().add(content);
        show(map.statusProperty().get());
    }

    private RowButton row(String key, Runnable act) {
        Region sign = new Region();
        sign.getStyleClass().add("rail-swatch");
        return new RowButton(sign, messages.get(key), () -> {
            hide();
            act.run();
        });
    }

    void show(ReferenceMap.ReferenceMapStatus referenceMapStatus) {
        mark(off, "", referenceMapStatus.referenceLayer() instanceof ReferenceMap.ReferenceLayer.Nothing);
        mark(
                file,
                referenceMapStatus.referenceLayer() instanceof ReferenceMap.ReferenceLayer.OfFile(String name, var _)
                        ? name
                        : "",
                referenceMapStatus.referenceLayer() instanceof ReferenceMap.ReferenceLayer.OfFile);
        mark(server, "", referenceMapStatus.referenceLayer() instanceof ReferenceMap.ReferenceLayer.OfServer);
        takeBack.setVisible(referenceMapStatus.isConsentKept()
                || referenceMapStatus.referenceLayer() instanceof ReferenceMap.ReferenceLayer.OfServer);
    }

    private void mark(RowButton row, String words, boolean isChosen) {
        String spoken = words.isEmpty() ? row.name() : row.name() + ", " + words;
        row.show(words, isChosen ? messages.get("tiles.chosen", spoken) : spoken, isChosen);
    }

    @Override
    public void openBelow(Node control) {
        show(map.statusProperty().get());
        Bounds bounds = control.localToScreen(control.getLayoutBounds());
        if (bounds != null) {
            show(control, bounds.getMaxX(), bounds.getMaxY() + GAP);
        }
    }
}
