package atlas.map.picture;

/// How pictures of a map are made.
///
/// @param mayFade       whether a picture of something else may fade in over the one before it
/// @param marginPixels  how much of the map is painted beyond each edge, so that it can be moved before the next
///                      picture is there: in logical pixels
/// @param sharpness     the pixels of a picture to those of the screen, along one axis; 1 where memory allows
/// @param mostPapers    that there may be for pictures
/// @param mostStretched that there may be for stretched ones
public record PicturePlan(boolean mayFade, double marginPixels, double sharpness, int mostPapers, int mostStretched) {

    /// Of a single picture without a margin.
    static final PicturePlan OF_ONE_PICTURE = new PicturePlan(false, 0, 1, 2, 0);

    boolean isSharp() {
        return sharpness == 1;
    }
}
