package atlas.app.picture;

import atlas.export.picture.Paper;
import java.util.Optional;

/// The sizes that are offered.
enum SizeChoice {
    A4(Optional.of(Paper.A4)),
    A3(Optional.of(Paper.A3)),
    SLIDE(Optional.of(Paper.SLIDE)),
    /// As it is in the window now.
    SCREEN(Optional.empty()),
    /// As the reader says.
    OWN(Optional.empty());

    private final Optional<Paper> paper;

    SizeChoice(Optional<Paper> paper) {
        this.paper = paper;
    }

    /// What it is always as large as; empty where the size is not always the same.
    Optional<Paper> paper() {
        return paper;
    }
}
