package atlas.render;

import atlas.cartography.Palette;
import atlas.geo.Line;
import java.awt.geom.Path2D;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// Paints coasts and boundaries, each once, in the United Nations' way: international solid, disputed dashed, the
/// Line of Control dotted.
final class LinePainter {

    /// How a line is ink; participants' common boundaries have a colour of their own.
    private enum Ink {
        COAST,
        BETWEEN_OTHERS,
        BETWEEN_PARTICIPANTS,
        DISPUTED,
        LINE_OF_CONTROL,
        NEVER
    }

    void paintBoundaries(Canvas canvas, ProjectedWorld plane, Set<String> participants) {
        Map<Ink, Path2D> paths = new EnumMap<>(Ink.class);
        Look look = Look.of(canvas.frame());
        for (Line line : plane.states().geography().lines()) {
            Ink ink = inkOf(line, participants);
            if (ink != Ink.NEVER) {
                Path2D path = paths.computeIfAbsent(ink, c -> new Path2D.Double(Path2D.WIND_NON_ZERO, 4096));
                plane.states().addLine(path, line, look);
            }
        }
        boolean small = canvas.frame().kilometresPerPixel() > 12;
        paths.forEach((ink, path) -> paint(canvas, ink, path, small ? 0.6 : 0.9));
    }

    private static void paint(Canvas canvas, Ink ink, Path2D path, double width) {
        Palette palette = canvas.style().palette();
        switch (ink) {
            case COAST -> canvas.stroke(path, palette.coast(), width * 0.75);
            case BETWEEN_OTHERS -> canvas.stroke(path, palette.boundary(), width);
            case BETWEEN_PARTICIPANTS -> canvas.stroke(path, palette.boundaryBetweenParticipants(), width);
            case DISPUTED -> canvas.stroke(path, palette.label().withOpacity(0.6), width, 4, 3);
            case LINE_OF_CONTROL -> canvas.stroke(path, palette.label().withOpacity(0.6), width * 1.2, 1.2f, 2.4f);
            case NEVER -> {}
        }
    }

    private static Ink inkOf(Line line, Set<String> participants) {
        return switch (line.kind()) {
            case COAST -> Ink.COAST;
            case INTERNATIONAL ->
                participants.containsAll(line.between()) ? Ink.BETWEEN_PARTICIPANTS : Ink.BETWEEN_OTHERS;
            case DISPUTED, DEMARCATION_LINE -> Ink.DISPUTED;
            case LINE_OF_CONTROL -> Ink.LINE_OF_CONTROL;
            case RIVER, SEAM -> Ink.NEVER;
        };
    }
}
