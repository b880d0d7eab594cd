package atlas.theme;

import atlas.cartography.Appearance;
import atlas.cartography.Palette;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.view.Layer;
import atlas.view.Subject;
import atlas.view.Theme;
import java.util.List;
import java.util.Set;

/// Writes the legend of a subject in a language.
public final class LegendWriter {

    private final Colourings colourings;
    private final ThemeWords words;
    private final List<LayerLegend> layerLegends;

    /// @param layerLegends what the layers add
    public LegendWriter(
            Atlas atlas, Messages messages, Colourings colourings, List<? extends LayerLegend> layerLegends) {
        this.colourings = colourings;
        this.words = new ThemeWords(atlas, messages);
        this.layerLegends = List.copyOf(layerLegends);
    }

    /// Blocks until the table is read where the theme is a figure.
    ///
    /// @param layers that the reader has chosen
    public Legend of(Subject subject, Set<Layer> layers, Appearance appearance) {
        Palette palette = Palette.of(appearance);
        List<Legend.Row> more = layerLegends.stream()
                .filter(layer -> layer.isAmong(layers))
                .flatMap(layer -> layer.legend(subject, palette, words.messages()).stream())
                .toList();
        return of(subject.theme(), subject, appearance).with(more);
    }

    private <T extends Theme> Legend of(T theme, Subject subject, Appearance appearance) {
        Colouring colouring = colourings.of(subject, appearance);
        return ThemeKinds.of(theme).legend(theme, subject, colouring, appearance, words);
    }
}
