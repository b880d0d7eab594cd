package atlas.app.views;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The viewpoint that a picture was made from, as the picture tells it.
final class EmbeddedView {

    private EmbeddedView() {}

    /// As JSON; empty where the picture does not tell.
    static Optional<String> in(Path picture) throws IOException {
        return Optional.empty();
    }
}
