package atlas.map.input;

import atlas.map.picture.Pulses;
import atlas.render.canvas.Frame;
import atlas.view.Camera;
import atlas.view.Flight;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// What goes on by itself on the map: a fling that slows down, a zoom that eases out, the way under a held key, a
/// flight. Where motion is reduced everything is there at once.
public final class Motion {

    /// The share of its speed that a fling keeps after a millisecond.
    private static final double KEPT_PER_MS = 0.9955;
    /// The share of a zoom that is left after a millisecond.
    private static final double ZOOM_LEFT_PER_MS = Math.exp(-1.0 / 70);

    private static final double PUSH_PIXELS_PER_MS = 0.4;
    private static final double PUSH_GAINED_PER_MS = 1.0015;
    private static final double PUSH_MOST_PIXELS_PER_MS = 1.4;
    private static final double STEP_PIXELS = 90;
    /// Pictures of a flight show where it will be when they are painted.
    private static final double PAINTING_SECONDS = 0.08;
    /// A picture that is painted closer than this shows too little of what is around it now.
    private static final double MOST_AHEAD = 1.25;

    /// A picture that is painted farther away than this is too coarse to be looked at until it fits.
    private static final double MOST_OUT_AHEAD = 1.7;

    private final Gestures.Target target;
    private final Pulses pulses;
    private final BooleanProperty reduced = new SimpleBooleanProperty(this, "reduced");
    private Optional<Flight> flight = Optional.empty();
    private long last;
    private double secondsFlown;
    private double speedX;
    private double speedY;
    private int pushX;
    private int pushY;
    private double strength = 1;
    private double pivotX;
    private double pivotY;
    private double zoomLeft = 1;

    public Motion(Gestures.Target target, Pulses pulses) {
        this.target = target;
        this.pulses = pulses;
    }

    public BooleanProperty reducedProperty() {
        return reduced;
    }

    public boolean isFlying() {
        return flight.isPresent();
    }

    /// Whether the map will be somewhere else in a moment, or nearer or farther: a flight or a zoom goes on.
    public boolean isOnTheWay() {
        return isFlying() || isZooming();
    }

    private boolean isZooming() {
        return Math.abs(zoomLeft - 1) > 0.003;
    }

    /// Goes on at a speed, in pixels a millisecond, and slows down.
    void fling(double pixelsPerMillisecondX, double pixelsPerMillisecondY) {
        if (!reduced.get()) {
            stop();
            speedX = pixelsPerMillisecondX;
            speedY = pixelsPerMillisecondY;
            begin();
        }
    }

    /// What a picture ordered now has to show: while the map is zoomed out, more than is seen yet.
    public Frame soon(Frame now) {
        return zoomLeft < 1 ? ViewportLimits.scaled(now, pivotX, pivotY, Math.max(zoomLeft, 1 / MOST_OUT_AHEAD)) : now;
    }

    /// Zooms about a pixel. Zooms that follow quickly add up.
    public void zoomBy(double x, double y, double factor) {
        if (reduced.get()) {
            stop();
            target.show(ViewportLimits.scaled(target.frame(), x, y, factor));
            return;
        }
        double left = zoomLeft;
        stop();
        pivotX = x;
        pivotY = y;
        zoomLeft = Math.clamp(left * factor, 0.1, 10);
        begin();
    }

    /// Moves the view in a direction, each −1, 0 or 1, until it is pushed otherwise; faster by a strength.
    void push(int right, int down, double times) {
        if (right == 0 && down == 0) {
            pushX = 0;
            pushY = 0;
            return;
        }
        if (reduced.get()) {
            stop();
            target.show(target.frame().movedBy(right * STEP_PIXELS * times, down * STEP_PIXELS * times));
            return;
        }
        if (right == pushX && down == pushY && times == strength) {
            return;
        }
        stop();
        pushX = right;
        pushY = down;
        strength = times;
        speedX = -right * PUSH_PIXELS_PER_MS * times;
        speedY = -down * PUSH_PIXELS_PER_MS * times;
        begin();
    }

    /// Flies from what is on screen to a camera that the state has already.
    public void fly(Flight next) {
        rest();
        if (reduced.get()) {
            target.fly(next.at(1), next.at(1));
            return;
        }
        flight = Optional.of(next);
        secondsFlown = 0;
        target.fly(next.at(0), next.at(0));
        begin();
    }

    /// Forgets a flight whose goal holds no more.
    public void forgetFlight() {
        flight = Optional.empty();
    }

    private void begin() {
        last = pulses.nanos();
        pulses.start(this::move);
    }

    /// Ends all motion: a flight where it is.
    public void stop() {
        boolean isInterrupted = isFlying();
        rest();
        if (isInterrupted) {
            target.show(target.frame());
        }
    }

    private void rest() {
        flight = Optional.empty();
        zoomLeft = 1;
        speedX = 0;
        speedY = 0;
        pushX = 0;
        pushY = 0;
        pulses.stop();
    }

    /// @param now nanoseconds
    private void move(long now) {
        double milliseconds = Math.clamp((now - last) / 1e6, 0, 50);
        last = now;
        flight.ifPresent(flown -> flyOn(flown, milliseconds));
        if (isZooming()) {
            double step = Math.pow(zoomLeft, 1 - Math.pow(ZOOM_LEFT_PER_MS, milliseconds));
            zoomLeft /= step;
            target.show(ViewportLimits.scaled(target.frame(), pivotX, pivotY, step));
        } else if (Math.hypot(speedX, speedY) > 0.02) {
            target.show(target.frame().movedBy(-speedX * milliseconds, -speedY * milliseconds));
            slowDown(milliseconds);
        } else if (!isFlying()) {
            stop();
        }
    }

    private void slowDown(double milliseconds) {
        boolean isPushed = pushX != 0 || pushY != 0;
        boolean isFastEnough = Math.hypot(speedX, speedY) > PUSH_MOST_PIXELS_PER_MS * strength;
        double perMillisecond = !isPushed ? KEPT_PER_MS : isFastEnough ? 1 : PUSH_GAINED_PER_MS;
        double kept = Math.pow(perMillisecond, milliseconds);
        speedX *= kept;
        speedY *= kept;
    }

    private void flyOn(Flight flown, double milliseconds) {
        secondsFlown += milliseconds / 1000;
        double share = secondsFlown / flown.seconds();
        if (share >= 1) {
            rest();
        }
        Camera now = flown.at(share);
        Camera soon = flown.at(share + PAINTING_SECONDS / flown.seconds());
        target.fly(now, now.spanKm() > soon.spanKm() * MOST_AHEAD ? now : soon);
    }
}
