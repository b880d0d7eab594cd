package atlas.map.input;

import javafx.scene.input.ScrollEvent;

/// What a reader means by scrolling over the map.
enum ScrollKind {
    /// Clicks of a wheel: nearer or farther.
    ZOOM,
    /// Fingers on a touchpad or a screen: they move the map.
    PAN;

    /// Not every system says that a touchpad was scrolled. A wheel goes up and down by whole clicks; whatever goes
    /// sideways or by parts of a click is fingers.
    ///
    /// @param isAmongFine whether finer scrolling was seen just before: a touchpad's deltas can be whole by chance
    static ScrollKind of(ScrollEvent event, boolean isAmongFine) {
        if (event.isShortcutDown()) {
            return ZOOM;
        }
        boolean isTouch = event.getTouchCount() > 0 || event.isInertia();
        return isTouch || isAmongFine || event.getDeltaX() != 0 || !isWhole(clicks(event)) ? PAN : ZOOM;
    }

    /// How many clicks of a wheel the way up is, or as many as it comes to.
    static double clicks(ScrollEvent event) {
        double pixelsPerClick = event.getMultiplierY() > 1 ? event.getMultiplierY() : PIXELS_PER_CLICK;
        return event.getDeltaY() / pixelsPerClick;
    }

    private static final double PIXELS_PER_CLICK = 40;

    private static boolean isWhole(double clicks) {
        return Math.abs(clicks - Math.rint(clicks)) < 1e-3;
    }
}
