package atlas.assets.story;

import java.io.IOException;

/// What was read holds no story that could be opened.
public final class NoStoryException extends IOException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /// Why a file is refused.
    public enum Reason {
        /// Larger than any story, or with more chapters.
        TOO_LARGE,
        /// JSON that is broken, cut off, says a thing twice, or is written in an encoding that JSON does not have.
        BROKEN,
        /// Something else than a story.
        FOREIGN,
        /// A story without any chapter that could be read.
        NO_CHAPTER
    }

    /// @param what a sentence in English, for a console and a log
    public NoStoryException(Reason reason, String what) {
        super(what);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
