package atlas.geo;

import java.util.List;
import java.util.Map;

/// All that the map is drawn from at one level of detail.
///
/// @param states  the areas of the states and their boundaries
/// @param waters  lakes (shapes) and rivers (lines)
/// @param regions parts of states that conflicts and changes of control refer to
public record Detail(Geography states, Geography waters, Geography regions) {

    /// Nothing: what stands in for files that could not be read.
    public static final Detail EMPTY = new Detail(Geography.EMPTY, Geography.EMPTY, Geography.EMPTY);

    /// The same with some states joined to larger ones; see [Geography#joined].
    Detail joined(Map<String, List<String>> joins, Map<String, LonLat> points) {
        return new Detail(states.joined(joins, points), waters, regions);
    }
}
