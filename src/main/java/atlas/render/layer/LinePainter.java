package atlas.render.layer;

import atlas.cartography.Palette;
import atlas.geo.Line;
import atlas.render.canvas.Canvas;
import atlas.render.drawing.Linework;
import atlas.render.geometry.VisibleGeometry;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// Paints coasts and boundaries, each once, in the United Nations' way: international solid, disputed dashed, the
/// Line of Control dotted.
public final class LinePainter {

    /// How a line is ink; participants' common boundaries have a colour of their own.
    private enum Ink {
        COAST,
        BETWEEN_OTHERS,
        BETWEEN_PARTICIPANTS,
        DISPUTED,
        LINE_OF_CONTROL,
        NEVER
    }

    public void paintBoundaries(Canvas canvas, VisibleGeometry seen, Set<String> participants) {
        Map<Ink, Linework> lines = new EnumMap<>(Ink.class);
        for (Line line : seen.states().geography().lines()) {
            Ink ink = inkOf(line, participants);
            if (ink != Ink.NEVER) {
                lines.computeIfAbsent(ink, _ -> new Linework())
                        .add(seen.states().parts(line));
            }
        }
        boolean small = canvas.frame().kilometresPerPixel() > 12;
        lines.forEach((ink, linework) -> paint(canvas, ink, linework, small ? 0.6 : 0.9));
    }

    private static void paint(Canvas canvas, Ink ink, Linework lines, double width) {
        Palette palette = canvas.style().palette();
        switch (ink) {
            case COAST -> canvas.stroke(lines, palette.coast(), width * 0.75);
            case BETWEEN_OTHERS -> canvas.stroke(lines, palette.boundary(), width);
            case BETWEEN_PARTICIPANTS -> canvas.stroke(lines, palette.boundaryBetweenParticipants(), width);
            case DISPUTED -> canvas.stroke(lines, palette.label().withOpacity(0.6), width, 4, 3);
            case LINE_OF_CONTROL -> canvas.stroke(lines, palette.label().withOpacity(0.6), width * 1.2, 1.2f, 2.4f);
            case NEVER -> {}
        }
    }

    private static Ink inkOf(Line line, Set<String> participants) {
        return switch (line.lineKind()) {
            case COAST -> Ink.COAST;
            case INTERNATIONAL ->
                participants.containsAll(line.between()) ? Ink.BETWEEN_PARTICIPANTS : Ink.BETWEEN_OTHERS;
            case DISPUTED, DEMARCATION_LINE -> Ink.DISPUTED;
            case LINE_OF_CONTROL -> Ink.LINE_OF_CONTROL;
            case RIVER, SEAM -> Ink.NEVER;
        };
    }
}
