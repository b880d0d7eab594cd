package atlas.panel.details.chart;

import atlas.chart.ChartContent;
import atlas.chart.Plot.ClaimPlot;
import atlas.chart.Plot.ClaimedShare;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A share as a bar, with what was claimed as a tick across it.
public final class ClaimBar extends Region implements Chart {

    private static final double HUNDRED = 100;
    private static final double OVERHANG = 3;

    private final Region track = new Region();
    private final Region fill = new Region();
    private final Region tick = new Region();
    private final ChartContent<ClaimPlot> content;
    private final ClaimedShare share;

    /// @param content a single share
    public ClaimBar(ChartContent<ClaimPlot> content, String accessibleText) {
        this.content = content;
        this.share = content.plot().shares().getFirst();
        getStyleClass().add("claim-bar");
        track.getStyleClass().add("claim-track");
        fill.getStyleClass().add("claim-fill");
        tick.getStyleClass().add("claim-tick");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(accessibleText);
        getChildren().addAll(track, fill, tick);
    }

    @Override
    public ChartContent<ClaimPlot> content() {
        return content;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight() - 2 * OVERHANG;
        track.resizeRelocate(0, OVERHANG, width, height);
        fill.resizeRelocate(0, OVERHANG, Math.rint(width * Math.clamp(share.foundPercent() / HUNDRED, 0, 1)), height);
        double tickWidth = tick.prefWidth(-1);
        double x = Math.rint(width * Math.clamp(share.claimedPercent() / HUNDRED, 0, 1) - tickWidth / 2);
        tick.resizeRelocate(x, 0, tickWidth, getHeight());
    }
}
