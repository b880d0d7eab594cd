package atlas.cartography;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Colours of classes, from pale for little to dark for much on a light ground, and from dark to bright on a dark one.
/// The colours are ColorBrewer's "GnBu" and "BrBG", by Cynthia Brewer and Mark Harrower, Pennsylvania State University
/// (colorbrewer2.org, Apache License 2.0).
public final class ColourScheme {

    private static final List<List<Colour>> SEQUENTIAL = List.of(
            colours("e0f3db", "43a2ca"),
            colours("e0f3db", "a8ddb5", "43a2ca"),
            colours("f0f9e8", "bae4bc", "7bccc4", "2b8cbe"),
            colours("f0f9e8", "bae4bc", "7bccc4", "43a2ca", "0868ac"),
            colours("f0f9e8", "ccebc5", "a8ddb5", "7bccc4", "43a2ca", "0868ac"),
            colours("f0f9e8", "ccebc5", "a8ddb5", "7bccc4", "4eb3d3", "2b8cbe", "08589e"),
            colours("f7fcf0", "e0f3db", "ccebc5", "a8ddb5", "7bccc4", "4eb3d3", "2b8cbe", "08589e"),
            colours("f7fcf0", "e0f3db", "ccebc5", "a8ddb5", "7bccc4", "4eb3d3", "2b8cbe", "0868ac", "084081"));

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

    private static final Colour MIDDLE_LIGHT = Colour.of("#f5f5f5");
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
        List<Colour> scheme = SEQUENTIAL.get(classes - 2);
        return appearance == Appearance.LIGHT ? scheme : scheme.reversed();
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
        return appearance == Appearance.LIGHT ? along : along.reversed();
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
