package atlas.render;

/// What a picture is painted on.
///
/// @param widthPixels  in logical pixels, of which there are 96 to the inch on paper
/// @param heightPixels in the same
/// @param scale        physical pixels to a logical one
public record PictureSheet(double widthPixels, double heightPixels, double scale) {}
