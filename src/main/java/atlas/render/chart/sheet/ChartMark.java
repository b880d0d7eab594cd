package atlas.render.chart.sheet;

import java.awt.Shape;

/// A part of a chart that can be pointed at.
///
/// @param outline in the picture's logical pixels
/// @param target  what it stands for
/// @param words   what it says, for a tooltip and for those who do not see it: `Kazakhstan: 3.4 %`
public record ChartMark(Shape outline, MarkTarget target, String words) {}
