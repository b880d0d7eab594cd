package atlas.panel.bar;

import atlas.cartography.ScaleBar;
import atlas.i18n.Messages;
import atlas.panel.control.ViewpointBinding;
import atlas.theme.SubjectWords;
import atlas.tiles.Attribution;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What every map says at its foot: the scale as a bar, whose boundaries these are and of when, that they are no
/// endorsement, and whose tiles lie below.
public final class MapFoot extends VBox {

    private static final double BAR_WIDEST = 130;
    private static final double TOOLTIP_WIDEST = 420;
    /// Less is hardly seen.
    private static final double SHOWN_FROM_DEGREES = 20;

    private final Messages messages;
    private final DoubleProperty kilometresPerPixel = new SimpleDoubleProperty();
    private final DoubleProperty northDegrees = new SimpleDoubleProperty();
    private final Label north = new Label();
    private final Label length = new Label();
    private final Region bar = new Region();
    private final Hyperlink attribution = new Hyperlink();

    public MapFoot(AtlasState state, Messages messages) {
        this.messages = messages;
        getStyleClass().add("map-foot");
        setAlignment(Pos.BOTTOM_RIGHT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setPickOnBounds(false);
        bar.getStyleClass().add("scale-bar");
        attribution.getStyleClass().add("attribution");
        attribution.setId("attribution");
        attribution.managedProperty().bind(attribution.visibleProperty());
        attribution.setVisible(false);
        Region arrow = new Region();
        arrow.getStyleClass().add("north-arrow");
        arrow.rotateProperty().bind(northDegrees);
        north.setGraphic(arrow);
        north.setId("north");
        north.managedProperty().bind(north.visibleProperty());
        north.setVisible(false);
        HBox scale = new HBox(length, bar);
        scale.setAlignment(Pos.BOTTOM_RIGHT);
        scale.setSpacing(6);
        getChildren().addAll(north, scale, boundariesOfTheDay(state), new BoundaryButton(state, messages), attribution);
        kilometresPerPixel.subscribe(this::measure);
        northDegrees.subscribe(this::turn);
    }

    /// Where boundaries of the day are not the ones that are drawn, in short; the whole of it stands where the
    /// boundaries are chosen. Takes no room where there is nothing to say.
    private Label boundariesOfTheDay(AtlasState state) {
        SubjectWords words = new SubjectWords(state.atlas(), messages);
        Label note = new Label();
        note.setId("boundaries-of-the-day");
        note.getStyleClass().add("boundary-note");
        note.managedProperty().bind(note.visibleProperty());
        ViewpointBinding.part(note, state, MapFoot::days, _ -> {
            String told = words.boundariesOfTheDayInShort(state.viewpoint());
            note.setText(told);
            Tooltip whole = new Tooltip(words.boundariesOfTheDay(state.viewpoint()));
            whole.setWrapText(true);
            whole.setMaxWidth(TOOLTIP_WIDEST);
            note.setTooltip(whole);
            note.setVisible(!told.isEmpty());
        });
        return note;
    }

    private static List<LocalDate> days(Viewpoint viewpoint) {
        return Stream.concat(Stream.of(viewpoint), viewpoint.right().stream())
                .map(Viewpoint::date)
                .toList();
    }

    /// Names those who made the tiles that are seen; nobody where none are.
    ///
    /// @param openInBrowser what to do with the address where more is said
    public void attribute(Optional<Attribution> maker, Consumer<String> openInBrowser) {
        attribution.setVisible(maker.isPresent());
        maker.ifPresent(named -> {
            attribution.setText(named.words());
            attribution.setDisable(named.address().isEmpty());
            attribution.setOnAction(
                    _ -> named.address().ifPresent(address -> openInBrowser.accept(address.toString())));
        });
    }

    /// At the middle of the map.
    public DoubleProperty kilometresPerPixelProperty() {
        return kilometresPerPixel;
    }

    /// By how many degrees north is turned clockwise from the top, at the middle of the map. Turned by much, it is
    /// shown, with words that say where it is at the top.
    public DoubleProperty northDegreesProperty() {
        return northDegrees;
    }

    private void turn(Number degrees) {
        double turned = degrees.doubleValue();
        north.setVisible(Math.abs(turned) > SHOWN_FROM_DEGREES);
        north.setText(messages.get("map.north", messages.number(Math.abs(turned), 0)));
    }

    private void measure(Number perPixel) {
        if (perPixel.doubleValue() > 0) {
            ScaleBar fitting = ScaleBar.fitting(BAR_WIDEST, perPixel.doubleValue());
            length.setText(messages.get("scale.kilometres", messages.number(fitting.kilometres(), 0)));
            bar.setMinWidth(fitting.pixels());
            bar.setMaxWidth(fitting.pixels());
        }
    }
}
