package atlas.cartography;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Colours of classes, from pale for little to dark for much on a light ground, and from dark to bright on a dark one.
/// The colours are ColorBrewer's "YlGnBu" and "BrBG", by Cynthia Brewer and Mark Harrower, Pennsylvania State
/// University (colorbrewer2.org, Apache License 2.0). The two palest of its eight and nine look alike to eyes without
/// blue cones: eight begin as seven do, and nine run through these eight.
public final class ColourScheme {

    private static final List<List<Colour>> SEQUENTIAL = List.of(
            colours("edf8b1", "2c7fb8"),
            colours("edf8b1", "7fcdbb", "2c7fb8"),
            colours("ffffcc", "a1dab4", "41b6c4", "225ea8"),
            colours("ffffcc", "a1dab4", "41b6c4", "2c7fb8", "253494"),
            colours("ffffcc", "c7e9b4", "7fcdbb", "41b6c4", "2c7fb8", "253494"),
            colours("ffffcc", "c7e9b4", "7fcdbb", "41b6c4", "1d91c0", "225ea8", "0c2c84"),
            colours("ffffcc", "c7e9b4", "7fcdbb", "41b6c4", "1d91c0", "225ea8", "253494", "081d58"));

    /// From the middle outwards, by the number of classes on a side.
    private static final List<List<Colour>> BELOW = List.of(
            colours("d8b365"),
            colours("dfc27d", "a6611a"),
            colours("f6e8c3", "d8b365", "8c510a"),
            colours("f6e8c3", "dfc27d", "bf812d", "8c510a"),
            colours("f6e8c3", "dfc27d", "bf812d", "8c510a", "543005"));

    private static final List<List<Colour>> ABOVE = List.of(
            colours("5ab4ac"),
            colours("80cdc1", "018571"),
            colours("c7eae5", "5ab4ac", "01665e"),
            colours("c7eae5", "80cdc1", "35978f", "01665e"),
            colours("c7eae5", "80cdc1", "35978f", "01665e", "003c30"));

    private static final Colour MIDDLE_LIGHT = Colour.of("#ffffff");
    private static final Colour DIMMING = Colour.of("#12181c");
    private static final double DIMMED = 0.12;
    private static final Colour MIDDLE_DARK = Colour.of("#2f3a41");

    private ColourScheme() {}

    /// A colour for each class, the lowest first.
    public static List<Colour> of(ClassBreaks breaks, Appearance appearance) {
        return breaks.centre().isEmpty()
                ? sequential(breaks.classes(), appearance)
                : diverging(breaks.classesBelow(), breaks.classesAbove(), breaks.classes(), appearance);
    }

    /// One ramp of colours, the lowest first.
    ///
    /// @param classes 1 to 9
    public static List<Colour> of(int classes, Appearance appearance) {
        return sequential(classes, appearance);
    }

    private static List<Colour> sequential(int classes, Appearance appearance) {
        if (classes == 1) {
            return List.of(SEQUENTIAL.get(1).get(1));
        }
        List<Colour> scheme =
                classes - 2 < SEQUENTIAL.size() ? SEQUENTIAL.get(classes - 2) : spread(SEQUENTIAL.getLast(), classes);
        return appearance == Appearance.LIGHT ? scheme : onDark(scheme);
    }

    /// Both sides step from the middle by the same steps, so that one with fewer classes is paler.
    static List<Colour> diverging(int below, int above, int classes, Appearance appearance) {
        int longer = Math.max(1, Math.max(below, above));
        List<Colour> colours = new ArrayList<>(arm(BELOW, longer, appearance).subList(0, below));
        Collections.reverse(colours);
        if (below + above < classes) {
            colours.add(appearance == Appearance.LIGHT ? MIDDLE_LIGHT : MIDDLE_DARK);
        }
        colours.addAll(arm(ABOVE, longer, appearance).subList(0, above));
        return colours;
    }

    /// ColorBrewer has five colours on a side: longer arms run through the same five.
    private static List<Colour> arm(List<List<Colour>> arms, int classes, Appearance appearance) {
        List<Colour> arm = arms.get(Math.min(classes, arms.size()) - 1);
        List<Colour> along = classes <= arms.size() ? arm : spread(arm, classes);
        return appearance == Appearance.LIGHT ? along : onDark(along);
    }

    /// More is brighter, but nothing glares.
    private static List<Colour> onDark(List<Colour> scheme) {
        return scheme.reversed().stream()
                .map(colour -> colour.mixedWith(DIMMING, DIMMED))
                .toList();
    }

    private static List<Colour> spread(List<Colour> arm, int classes) {
        List<Colour> colours = new ArrayList<>();
        for (int i = 0; i < classes; i++) {
            double at = (double) i * (arm.size() - 1) / (classes - 1);
            int before = Math.min((int) at, arm.size() - 2);
            colours.add(arm.get(before).mixedWith(arm.get(before + 1), at - before));
        }
        return colours;
    }

    private static List<Colour> colours(String... hex) {
        List<Colour> colours = new ArrayList<>();
        for (String one : hex) {
            colours.add(Colour.of("#" + one));
        }
        return Collections.unmodifiableList(colours);
    }
}
