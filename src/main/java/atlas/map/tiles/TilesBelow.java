package atlas.map.tiles;

import atlas.projection.MapProjection;
import atlas.render.canvas.Frame;
import atlas.render.canvas.MapStyle;
import atlas.tiles.TileFailure;
import atlas.tiles.TileSource;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Which tiles lie below the map: those of the source that the reader has chosen, in the projection for which tiles are
/// made, and otherwise none.
public final class TilesBelow implements AutoCloseable {

    /// Blank tiles all are one image; others are a quarter of a megabyte each.
    private static final int BLANK_TILES_UNTIL_RENEWAL = 2_000;

    private static final int TILES_UNTIL_RENEWAL = 400;

    private Optional<TileSource> chosen = Optional.empty();
    private Optional<TileSource> shown = Optional.empty();
    private Optional<TileImages> images = Optional.empty();
    private Consumer<Optional<TileFailure>> onTrouble = failure -> {};

    /// Shows the tiles of a source, or none.
    ///
    /// @param told on the JavaFX application thread
    public void choose(Optional<TileSource> source, Consumer<Optional<TileFailure>> told) {
        chosen = source;
        onTrouble = told;
    }

    /// Shows the chosen tiles if a projection is theirs.
    ///
    /// @return whether other tiles are shown than before
    public boolean follow(MapProjection projection) {
        Optional<TileSource> wanted = projection == MapProjection.CLOSE_UP ? chosen : Optional.empty();
        if (wanted.equals(shown)) {
            return false;
        }
        close();
        shown = wanted;
        images = wanted.map(source -> new TileImages(source, this::tell));
        GluonTiles.show(images);
        return true;
    }

    private void tell(Optional<TileFailure> failure) {
        Platform.runLater(() -> onTrouble.accept(failure));
    }

    public boolean isShown() {
        return shown.isPresent();
    }

    /// Reads what is seen, but not what a flight or a zoom passes by.
    ///
    /// @param isOnTheWay whether the map will be elsewhere in a moment
    public void look(Frame now, boolean isOnTheWay) {
        images.ifPresent(tiles -> {
            if (isOnTheWay) {
                tiles.setOut();
            } else {
                tiles.arrive(new TilesSeen(now));
            }
        });
    }

    /// Gluon's view is another: the one before waits for nothing any more.
    public void renewed() {
        images.ifPresent(TileImages::forgetWaiting);
    }

    /// How a map looks on these tiles.
    public MapStyle style(MapStyle usual) {
        return isShown() ? usual.overTiles() : usual;
    }

    /// After how many tiles Gluon's view is worn out.
    public int tilesUntilRenewal() {
        return isShown() ? TILES_UNTIL_RENEWAL : BLANK_TILES_UNTIL_RENEWAL;
    }

    /// Reads no more tiles; the source itself belongs to whoever opened it.
    @Override
    public void close() {
        images.ifPresent(TileImages::close);
        images = Optional.empty();
        shown = Optional.empty();
        GluonTiles.show(images);
    }
}
