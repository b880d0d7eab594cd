package atlas.cartography;

/// Whether the atlas is drawn on a light or a dark ground.
public enum Appearance {
    LIGHT,
    DARK;

    public Appearance other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
