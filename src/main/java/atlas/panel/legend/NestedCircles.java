package atlas.panel.legend;

import atlas.cartography.AreaStyle;
import atlas.cartography.Colour;
import atlas.cartography.Palette;
import atlas.theme.Legend;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// The circles of a legend of totals, one in another on one line, each with what it stands for.
final class NestedCircles extends Pane {

    private static final double EDGE = 2;
    private static final double WORDS_GAP = 14;
    private static final double LEAST_STEP = 16;
    private static final double HALF_LINE = 8;

    NestedCircles(List<Legend.Circle> circles, Palette palette) {
        AreaStyle style = palette.circle(false);
        double largest = circles.getFirst().radiusPixels();
        double height = Math.max(2 * largest, LEAST_STEP * circles.size()) + HALF_LINE;
        double middle = EDGE + largest;
        double last = HALF_LINE - LEAST_STEP;
        for (Legend.Circle each : circles) {
            double top = height - 2 * each.radiusPixels();
            double y = Math.max(top, last + LEAST_STEP);
            last = y;
            Circle circle =
                    new Circle(middle, height - each.radiusPixels(), each.radiusPixels(), paint(style.ground()));
            circle.setStroke(paint(style.ink()));
            circle.setStrokeWidth(0.8);
            Line leader = new Line(middle, top, middle + largest + WORDS_GAP - 4, y);
            leader.setStroke(paint(palette.coast()));
            leader.setStrokeWidth(0.8);
            Label words = new Label(each.words());
            words.relocate(middle + largest + WORDS_GAP, y - HALF_LINE);
            getChildren().addAll(circle, leader, words);
        }
        setMinHeight(height + EDGE);
        setPrefHeight(height + EDGE);
    }

    private static Color paint(Colour colour) {
        int argb = colour.argb();
        return Color.rgb((argb >> 16) & 0xff, (argb >> 8) & 0xff, argb & 0xff, (argb >>> 24) / 255.0);
    }
}
