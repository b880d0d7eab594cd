package atlas.render.chart.sheet;

import atlas.cartography.Appearance;
import atlas.i18n.Messages;
import atlas.theme.marginalia.MoreSources;
import java.time.LocalDate;
import java.util.Optional;

/// In which words and on which ground a chart is drawn.
///
/// @param version of the program
/// @param day     that is marked; empty if none is
/// @param more    where the sources are told for which there is no room
public record ChartWords(
        Appearance appearance, Messages messages, String version, Optional<LocalDate> day, MoreSources more) {

    /// Of a picture in a file.
    public ChartWords(Appearance appearance, Messages messages, String version, Optional<LocalDate> day) {
        this(appearance, messages, version, day, new MoreSources.InTheFile());
    }
}
