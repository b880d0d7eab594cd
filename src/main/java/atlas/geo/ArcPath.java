package atlas.geo;

import java.util.List;

/// Arcs laid end to end: the ring of a polygon or an open line.
///
/// @param arcs numbers of arcs in their [Geography]; `~n` (that is, −n−1) is arc n walked backwards, as in TopoJSON
public record ArcPath(List<Integer> arcs) {

    public ArcPath {
        arcs = List.copyOf(arcs);
    }

    public static boolean isBackwards(int reference) {
        return reference < 0;
    }

    /// The number of the arc, whichever way it is walked.
    public static int arcNumber(int reference) {
        return reference < 0 ? ~reference : reference;
    }
}
