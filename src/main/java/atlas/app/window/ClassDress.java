package atlas.app.window;

import atlas.desk.DeskPane;
import atlas.panel.layout.ColumnVisibility;
import atlas.panel.layout.Wish;
import atlas.panel.legend.LegendCard;
import atlas.panel.story.ChapterBand;
import atlas.panel.story.PathNote;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The window as a class sees it: map and desk with a chapter above them, large, without rail, bars and menus.
final class ClassDress {

    /// The size of text by the height of the window; a title is 20/11 as large, 1/22 of the height.
    private static final double TEXT_SHARE = 1.0 / 40;

    private static final double USUAL_TEXT_PIXELS = 13;
    private static final double HIGHEST_TEXT_SHARE = 0.3;

    /// As many times as wide as its text is high is a window that has room for map, desk and a page side by side.
    private static final double LEAST_TEXT_WIDTHS = 90;

    private static final double NOTES_SHARE = 0.46;
    private static final double GAP_PIXELS = 16;
    private static final ColumnVisibility NEITHER = new ColumnVisibility(false, false);
    private static final ColumnVisibility PANEL_ALONE = new ColumnVisibility(false, true);

    private final BorderPane root;
    private final Parts parts;
    private final Region top;
    private final DeskText deskText;
    private final StackPane over = new StackPane();
    private final Region black = new Region();
    private Optional<Worn> worn = Optional.empty();

    /// What is dressed.
    ///
    /// @param stack  the map with what lies over it
    /// @param middle what map and desk stand in
    /// @param bars   below them, which a class does not see
    record Parts(MapStack stack, DeskPane desk, VBox middle, WindowColumns columns, List<Region> bars) {}

    /// The size of the text of the desk, in percent of the usual one.
    ///
    /// @param usual as the reader has it
    record DeskText(IntegerProperty percent, ObservableIntegerValue usual) {}

    /// @param wishes for the legends, as they were before
    private record Worn(ChapterBand band, List<Wish> wishes, Subscription size) {}

    /// @param top the bars above, which are seen while the lecturer searches
    ClassDress(BorderPane root, Parts parts, Region top, DeskText deskText) {
        this.root = root;
        this.parts = parts;
        this.top = top;
        this.deskText = deskText;
        deskText.percent().bind(deskText.usual());
        black.setId("black-screen");
        black.getStyleClass().add("black-screen");
        black.setVisible(false);
        over.setManaged(false);
        over.setPickOnBounds(false);
    }

    /// In what all this stands.
    BorderPane root() {
        return root;
    }

    boolean isWorn() {
        return worn.isPresent();
    }

    /// Dresses the window.
    ///
    /// @param band what the class reads
    /// @param note what is said to the lecturer
    void putOn(ChapterBand band, PathNote note) {
        takeOff();
        root.getStyleClass().add("presenting");
        parts.bars().forEach(bar -> show(bar, false));
        show(top, false);
        show(parts.stack().tools(), false);
        deskBar().ifPresent(bar -> show(bar, false));
        parts.columns().force(Optional.of(NEITHER));
        List<Wish> wishes = parts.stack().legends().stream()
                .map(legend -> legend.wishProperty().get())
                .toList();
        parts.stack().legends().forEach(legend -> legend.wishProperty().set(Wish.SHOWN));
        parts.middle().getChildren().addFirst(band);
        place(note, band);
        over.getChildren().setAll(note, black);
        root.getChildren().add(over);
        deskText.percent().unbind();
        Subscription size = Subscription.combine(
                root.layoutBoundsProperty().subscribe(_ -> fit(band)),
                band.heightProperty().subscribe(_ -> place(note, band)),
                parts.stack().widthProperty().subscribe(_ -> place(note, band)),
                parts.stack().visibleProperty().subscribe(_ -> place(note, band)));
        worn = Optional.of(new Worn(band, wishes, size));
    }

    /// In the corner of the map that nothing else stands in; below the desk where that is all.
    private void place(PathNote note, ChapterBand band) {
        boolean hasMap = parts.stack().isVisible();
        double room = hasMap ? parts.stack().getWidth() : root.getWidth();
        note.keepWithin(Math.max(0, room - 2 * GAP_PIXELS));
        StackPane.setAlignment(note, hasMap ? Pos.TOP_LEFT : Pos.BOTTOM_CENTER);
        StackPane.setMargin(
                note, new Insets(hasMap ? band.getHeight() + GAP_PIXELS : 0, 0, GAP_PIXELS, hasMap ? GAP_PIXELS : 0));
    }

    private void fit(ChapterBand band) {
        double height = root.getHeight();
        double text = Math.max(USUAL_TEXT_PIXELS, height * TEXT_SHARE);
        root.setStyle("-fx-font-size: " + text + "px;");
        deskText.percent().set((int) Math.round(text / USUAL_TEXT_PIXELS * 100));
        band.setHighestText(height * HIGHEST_TEXT_SHARE);
        over.resizeRelocate(0, 0, root.getWidth(), height);
        notes().ifPresent(this::fitNotes);
    }

    private void fitNotes(Region notes) {
        notes.setMaxHeight(root.getHeight() * NOTES_SHARE);
    }

    /// Gives the reader's window back.
    void takeOff() {
        worn.ifPresent(shown -> {
            shown.size().unsubscribe();
            root.getStyleClass().remove("presenting");
            root.setStyle("");
            deskText.percent().bind(deskText.usual());
            parts.bars().forEach(bar -> show(bar, true));
            show(top, true);
            show(parts.stack().tools(), true);
            deskBar().ifPresent(bar -> show(bar, true));
            parts.columns().force(Optional.empty());
            List<LegendCard> legends = parts.stack().legends();
            for (int i = 0; i < legends.size(); i++) {
                legends.get(i).wishProperty().set(shown.wishes().get(i));
            }
            parts.middle().getChildren().remove(shown.band());
            root.getChildren().remove(over);
            over.getChildren().clear();
            setBlack(false);
        });
        worn = Optional.empty();
    }

    /// Shows the bars above while the lecturer searches.
    void showTop(boolean isShown) {
        if (isWorn()) {
            show(top, isShown);
        }
    }

    /// Shows the page of what the lecturer has chosen on the way, where there is room for it beside map and desk.
    void showPanel(boolean isWanted) {
        if (isWorn()) {
            boolean isCrowded = parts.stack().isVisible()
                    && parts.desk().isVisible()
                    && root.getWidth() < LEAST_TEXT_WIDTHS * root.getHeight() * TEXT_SHARE;
            parts.columns().force(Optional.of(isWanted && !isCrowded ? PANEL_ALONE : NEITHER));
        }
    }

    /// Shows nothing, or what is there.
    void setBlack(boolean isBlack) {
        black.setVisible(isBlack);
    }

    /// Does something when the black screen is pressed.
    void onBlackPressed(Runnable act) {
        black.setOnMousePressed(_ -> act.run());
    }

    /// Shows notes over the map, or takes them away.
    void showNotes(Optional<Region> wanted) {
        over.getChildren().removeIf(node -> "lecturer".equals(node.getId()));
        wanted.ifPresent(notes -> {
            notes.getStyleClass().add("over-map");
            fitNotes(notes);
            StackPane.setAlignment(notes, Pos.BOTTOM_CENTER);
            StackPane.setMargin(notes, new Insets(GAP_PIXELS));
            over.getChildren().add(over.getChildren().indexOf(black), notes);
        });
    }

    /// The notes over the map, where they are shown.
    Optional<Region> notes() {
        return over.getChildren().stream()
                .filter(node -> "lecturer".equals(node.getId()))
                .map(Region.class::cast)
                .findFirst();
    }

    private Optional<Node> deskBar() {
        return Optional.ofNullable(parts.desk().getTop());
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
