package atlas.app.command.option;

/// What of a viewpoint is made a picture.
public enum PictureOf {
    MAP,
    /// The chart on the desk.
    DESK
}
