package atlas.panel.details.block;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// A short name and what is told of it, side by side: the name takes a quarter of the width.
public final class Pair extends Region {

    private static final double NAME_SHARE = 0.25;
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

    private static double nameWidth(double width) {
        return Math.floor(width * NAME_SHARE);
    }
}
