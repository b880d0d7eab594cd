package atlas.app.picture;

import java.util.Optional;

/// The sizes that are offered.
public enum SizeChoice {
    A4(297, 210),
    A3(420, 297),
    /// A slide of 13⅓ by 7½ inches, as presentation programs make them.
    SLIDE(13 * 25.4 + 25.4 / 3, 7.5 * 25.4),
    /// As it is on the screen now.
    SCREEN(0, 0),
    /// As the reader says.
    OWN(0, 0);

    private final double widthMillimetres;
    private final double heightMillimetres;

    SizeChoice(double widthMillimetres, double heightMillimetres) {
        this.widthMillimetres = widthMillimetres;
        this.heightMillimetres = heightMillimetres;
    }

    /// Of paper and slides, lying; empty where the size is not always the same.
    Optional<PictureExtent> extent() {
        return widthMillimetres > 0
                ? Optional.of(
                        new PictureExtent(widthMillimetres, heightMillimetres, PictureExtent.Unit.MILLIMETRES))
                : Optional.empty();
    }

    /// Whether it may stand as well as lie.
    boolean canBeTurned() {
        return this == A4 || this == A3 || this == SLIDE;
    }
}
