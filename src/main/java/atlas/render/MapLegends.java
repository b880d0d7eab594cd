package atlas.render;

import atlas.domain.Atlas;
import atlas.theme.Legend;
import atlas.theme.LegendWriter;
import atlas.view.Viewpoint;

/// The legends of maps that stand alone, in the words of a picture.
record MapLegends(Atlas atlas, MapPainter mapPainter) {

    /// Of one side of a comparison, or of the one map.
    Legend of(Viewpoint side, PictureWords words) {
        return new LegendWriter(
                        atlas,
                        words.messages(),
                        mapPainter.colourer(),
                        mapPainter.layers().legends())
                .of(side.subject(), side.layers(), words.appearance());
    }
}
