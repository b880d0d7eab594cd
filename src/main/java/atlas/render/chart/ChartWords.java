package atlas.render.chart;

import atlas.cartography.Appearance;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.Optional;

/// In which words and on which ground a chart is drawn.
///
/// @param version of the program
/// @param day     that is marked; empty if none is
public record ChartWords(Appearance appearance, Messages messages, String version, Optional<LocalDate> day) {}
