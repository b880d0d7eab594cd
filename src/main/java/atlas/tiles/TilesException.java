package atlas.tiles;

/// Tiles could not be had.
public final class TilesException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient TileFailure failure;

    TilesException(TileFailure failure, Throwable cause) {
        super(failure.toString(), cause);
        this.failure = failure;
    }

    TilesException(TileFailure failure) {
        super(failure.toString());
        this.failure = failure;
    }

    public TileFailure failure() {
        return failure;
    }
}
