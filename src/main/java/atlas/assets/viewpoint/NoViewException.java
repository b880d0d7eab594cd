package atlas.assets.viewpoint;

import java.io.IOException;

/// What was read holds no view that could be opened.
public final class NoViewException extends IOException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /// Why a file is refused.
    public enum Reason {
        /// Larger than any view.
        TOO_LARGE,
        /// JSON that is broken, cut off, says a thing twice, or is written in an encoding that JSON does not have.
        BROKEN,
        /// Something else than a view.
        FOREIGN,
        /// A picture that does not tell what it was made from.
        PICTURE_WITHOUT_VIEW,
        /// A folder, a device or a pipe.
        NO_FILE
    }

    /// @param what a sentence in English, for a console and a log
    public NoViewException(Reason reason, String what) {
        super(what);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
