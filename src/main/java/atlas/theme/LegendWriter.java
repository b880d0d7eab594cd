package atlas.theme;

import atlas.cartography.Appearance;
import atlas.cartography.Palette;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.view.Layer;
import atlas.view.MapTheme;
import atlas.view.Subject;
import java.util.List;
import java.util.Set;

/// Writes the legend of a subject in a language.
public final class LegendWriter {

    private final StateColourer colourer;
    private final ThemeWords words;
    private final List<LayerLegend> layerLegends;

    /// @param layerLegends what the layers add
    public LegendWriter(
            Atlas atlas, Messages messages, StateColourer colourer, List<? extends LayerLegend> layerLegends) {
        this.colourer = colourer;
        this.words = new ThemeWords(atlas, messages);
        this.layerLegends = List.copyOf(layerLegends);
    }

    /// Blocks until the table is read where the theme is a figure.
    ///
    /// @param layers that the reader has chosen
    public Legend of(Subject subject, Set<Layer> layers, Appearance appearance) {
        Palette palette = Palette.of(appearance);
        List<Legend.LegendEntry> more = layerLegends.stream()
                .filter(layer -> layer.isAmong(layers))
                .flatMap(layer -> layer.legend(subject, palette, words.messages()).stream())
                .toList();
        return of(subject.theme(), subject, appearance).with(more);
    }

    private <T extends MapTheme> Legend of(T theme, Subject subject, Appearance appearance) {
        Colouring colouring = colourer.of(subject, appearance);
        return ThemeKinds.of(theme).legend(theme, subject, colouring, appearance, words.on(subject));
    }
}
