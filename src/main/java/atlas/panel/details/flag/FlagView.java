package atlas.panel.details.flag;

import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// A flag with a hairline around it, as large as its style says; the letters of its code until it is painted, or where
/// there is none.
public final class FlagView extends Region {

    private static final double PIXELS_PER_UNIT = 2;

    private final Flags flags;
    private final String iso2;
    private final Label letters;
    private final ImageView image = new ImageView();
    private final Region frame = new Region();
    private int askedWidth;
    private boolean isPainted;
    private boolean isFlagShown = true;

    public FlagView(Flags flags, String iso2, String... styleClasses) {
        this.flags = flags;
        this.iso2 = iso2;
        letters = new Label(iso2);
        letters.getStyleClass().add("flag-letters");
        frame.getStyleClass().add("flag-frame");
        image.setSmooth(true);
        getStyleClass().add("flag");
        getStyleClass().addAll(styleClasses);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
        getChildren().addAll(letters, image, frame);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        letters.resizeRelocate(0, 0, width, height);
        frame.resizeRelocate(0, 0, width, height);
        image.setFitWidth(width);
        image.setFitHeight(height);
        int wanted = (int) Math.round(width * PIXELS_PER_UNIT);
        if (wanted > 0 && wanted != askedWidth) {
            askedWidth = wanted;
            flags.paint(iso2, wanted, painted -> {
                image.setImage(painted);
                isPainted = true;
                showFlag(isFlagShown);
            });
        }
    }

    /// Shows the flag, or the letters where the state had another flag on the day.
    public void showFlag(boolean isShown) {
        isFlagShown = isShown;
        image.setVisible(isShown);
        letters.setVisible(!isShown || !isPainted);
    }
}
