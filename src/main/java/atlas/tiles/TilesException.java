package atlas.tiles;

/// Tiles could not be had.
public final class TilesException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    TilesException(Trouble trouble, Throwable cause) {
        super(trouble.toString(), cause);
        this.trouble = trouble;
    }

    TilesException(Trouble trouble) {
        super(trouble.toString());
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
