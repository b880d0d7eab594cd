package atlas.map.tiles;

import atlas.render.canvas.Frame;
import atlas.tiles.TileAddress;
import java.util.function.Predicate;

/// Which tiles Gluon Maps shows in a frame: those of one zoom that reach into it.
record TilesSeen(Frame frame) implements Predicate<TileAddress> {

    /// From so much below the next zoom on, its tiles are shown (`BaseMap.TIPPING` of Gluon Maps).
    private static final double TIPPING = 0.2;

    private static final int LARGEST_ZOOM = 19;

    @Override
    public boolean test(TileAddress tile) {
        return tile.zoom() == zoom()
                && reachesIn(tile.column(), tile.zoom(), frame.centre().u(), frame.widthPixels())
                && reachesIn(tile.row(), tile.zoom(), frame.centre().v(), frame.heightPixels());
    }

    private int zoom() {
        return Math.min(LARGEST_ZOOM, (int) Math.floor(PlaneMercator.zoomOf(frame.pixelsPerUnit()) + TIPPING));
    }

    private boolean reachesIn(long index, int zoom, double centreUnits, double lengthPixels) {
        double tilesAcross = Math.pow(2, zoom);
        double reachTiles = lengthPixels / 2 / frame.pixelsPerUnit() * tilesAcross;
        return Math.abs(index + 0.5 - centreUnits * tilesAcross) < reachTiles + 0.5;
    }
}
