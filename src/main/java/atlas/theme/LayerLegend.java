package atlas.theme;

import atlas.cartography.Palette;
import atlas.i18n.Messages;
import atlas.view.Layer;
import atlas.view.Subject;
import java.util.List;
import java.util.Set;

/// What a layer of the map adds to the legend.
public interface LayerLegend {

    /// Whether the layer is on the map when the reader has chosen some.
    boolean isAmong(Set<Layer> layers);

    /// Its rows under a subject; none where the map has nothing of it on the subject's day.
    List<Legend.LegendEntry> legend(Subject subject, Palette palette, Messages messages);
}
