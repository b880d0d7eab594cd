package atlas.app.tiles;

import atlas.panel.tiles.TileConsent;
import java.nio.file.Path;
import java.util.Optional;

/// What the reader is asked before a reference map is shown.
interface TileQuestions {

    /// Which file to open; empty if none after all.
    Optional<Path> whichFile();

    /// Whether a server may be asked for tiles.
    TileConsent.Answer mayAsk(String host);
}
