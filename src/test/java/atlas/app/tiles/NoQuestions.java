package atlas.app.tiles;

import atlas.panel.tiles.TileConsent;
import java.nio.file.Path;
import java.util.Optional;

/// A reader who wants no reference map.
public final class NoQuestions implements TileQuestions {

    @Override
    public Optional<Path> whichFile() {
        return Optional.empty();
    }

    @Override
    public TileConsent.Answer mayAsk(String host) {
        return TileConsent.Answer.NO;
    }
}
