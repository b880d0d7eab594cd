package atlas.render.chart.sheet;

import java.awt.Shape;
import java.util.function.Supplier;

/// A part of a chart that can be pointed at.
///
/// @param outline in the picture's logical pixels
/// @param target  what it stands for
/// @param saying  what it says; worked out when it is asked for, since a large matrix has a thousand marks
public record ChartMark(Shape outline, MarkTarget target, Supplier<String> saying) {

    public ChartMark(Shape outline, MarkTarget target, String words) {
        this(outline, target, () -> words);
    }

    /// What it says, for a tooltip and for those who do not see it: `Kazakhstan: 3.4 %`.
    public String words() {
        return saying.get();
    }
}
