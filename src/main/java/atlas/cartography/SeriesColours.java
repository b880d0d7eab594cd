package atlas.cartography;

import java.util.List;

/// Colours by which the lines of a chart are told apart, also by eyes that lack one kind of cones and on either ground.
public final class SeriesColours {

    private static final List<Colour> LIGHT = List.of(
            Colour.of("#1f6f9c"),
            Colour.of("#d0532f"),
            Colour.of("#2fa37c"),
            Colour.of("#5b2a86"),
            Colour.of("#b08a00"),
            Colour.of("#27343b"));

    private static final List<Colour> DARK = List.of(
            Colour.of("#6db7dd"),
            Colour.of("#e0634a"),
            Colour.of("#2f9e86"),
            Colour.of("#a05ccf"),
            Colour.of("#f0d060"),
            Colour.of("#ffffff"));

    private SeriesColours() {}

    /// All of them; where there are more lines, dashes tell those of one colour apart.
    public static List<Colour> of(Appearance appearance) {
        return switch (appearance) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
        };
    }
}
