package atlas.cartography;

/// Whether the atlas is drawn on a light or a dark ground.
public enum Appearance {
    LIGHT,
    DARK
}
