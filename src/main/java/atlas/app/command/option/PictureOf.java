package atlas.app.command.option;

/// What of a viewpoint is made a picture.
public enum PictureOf {
    MAP,
    /// The legend without the map, as large as its words need it unless a size is given.
    LEGEND,
    /// The chart on the desk.
    DESK
}
