package atlas.tiles;

import java.time.Instant;

/// Until when a server has asked to be left alone. Whoever makes a second [TileServer] for it hands on the same pause,
/// so that to try again is not to ask again.
public final class ServerPause {

    private volatile Instant until = Instant.MIN;

    Instant until() {
        return until;
    }

    void lastUntil(Instant end) {
        until = end;
    }
}
