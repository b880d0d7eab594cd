package atlas.app.window;

import javafx.animation.AnimationTimer;

/// Does something once the frame that is being made has reached the screen.
final class AfterFrames extends AnimationTimer {
    private static final int FRAMES = 3;
    private final Runnable action;
    private int frames;

    AfterFrames(Runnable action) {
        this.action = action;
    }

    @Override
    public void handle(long now) {
        frames++;
        if (frames == FRAMES) {
            stop();
            action.run();
        }
    }
}
