package atlas.export.picture;

import java.util.concurrent.CancellationException;

/// Follows the writing of a picture, on the thread that writes.
public interface PictureProgress {

    /// Somebody who waits until all is done.
    PictureProgress NONE = _ -> {};

    /// Hears how far it is.
    ///
    /// @param share what is done, 0 to 1
    /// @throws CancellationException to end the writing; what was written so far is then no picture
    void done(double share);
}
