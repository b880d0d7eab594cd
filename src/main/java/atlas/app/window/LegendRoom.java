package atlas.app.window;

import atlas.panel.legend.LegendCard;
import java.util.List;
import javafx.scene.layout.Region;

/// Lets the legends fold by themselves where together they would cover too much of the map.
final class LegendRoom {

    private static final double MOST_SHARE_OF_MAP = 0.25;

    private final Region map;
    private final List<LegendCard> legends;

    LegendRoom(Region map, List<LegendCard> legends) {
        this.map = map;
        this.legends = legends;
        map.widthProperty().subscribe(this::measure);
        map.heightProperty().subscribe(this::measure);
        legends.forEach(legend -> legend.openAreaProperty().subscribe(this::measure));
    }

    private void measure() {
        double covered = legends.stream()
                .mapToDouble(legend -> legend.openAreaProperty().get())
                .sum();
        double whole = map.getWidth() * map.getHeight();
        boolean isRoomy = whole <= 0 || covered <= whole * MOST_SHARE_OF_MAP;
        legends.forEach(legend -> legend.roomyProperty().set(isRoomy));
    }
}
