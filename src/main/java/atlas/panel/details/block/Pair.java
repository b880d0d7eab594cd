package atlas.panel.details.block;

import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A short name and what is told of it, side by side: the name takes a quarter of the width, or a little more where one
/// of its words would be broken otherwise.
public final class Pair extends Region {

    private static final double NAME_SHARE = 0.25;
    private static final double WIDEST_SHARE = 0.4;
    private static final double GAP = 12;

    private final Region name;
    private final Region told;

    public Pair(Region name, Region told) {
        this.name = name;
        this.told = told;
        getStyleClass().add("pair");
        getChildren().addAll(name, told);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double nameWidth = nameWidth(width);
        return Math.max(name.prefHeight(nameWidth), told.prefHeight(width - nameWidth - GAP));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double nameWidth = nameWidth(getWidth());
        double toldWidth = getWidth() - nameWidth - GAP;
        name.resizeRelocate(0, 0, nameWidth, name.prefHeight(nameWidth));
        told.resizeRelocate(nameWidth + GAP, 0, toldWidth, told.prefHeight(toldWidth));
    }

    private double nameWidth(double width) {
        return Math.floor(Math.clamp(longestWord(), width * NAME_SHARE, width * WIDEST_SHARE));
    }

    /// How wide the longest word of the name is, in pixels.
    private double longestWord() {
        return name.lookupAll("*").stream()
                .flatMap(node -> node instanceof Text text ? words(text) : Stream.empty())
                .mapToDouble(word -> Math.ceil(word.getLayoutBounds().getWidth()))
                .max()
                .orElse(0);
    }

    private static Stream<Text> words(Text text) {
        return Stream.of(text.getText().split("\\s+", -1)).map(word -> {
            Text alone = new Text(word);
            alone.setFont(text.getFont());
            return alone;
        });
    }
}
