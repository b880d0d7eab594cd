package atlas.app;

import atlas.panel.TileConsent;
import java.nio.file.Path;
import java.util.Optional;

/// A reader who wants no reference map.
final class NoQuestions implements TileQuestions {

    @Override
    public Optional<Path> whichFile() {
        return Optional.empty();
    }

    @Override
    public TileConsent.Answer mayAsk(String host) {
        return TileConsent.Answer.NO;
    }
}
