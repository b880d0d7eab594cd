package atlas.geo;

/// All that the map is drawn from at one level of detail.
///
/// @param states  the areas of the states and their boundaries
/// @param waters  lakes (shapes) and rivers (lines)
/// @param regions parts of states that conflicts and changes of control refer to
public record Detail(Geography states, Geography waters, Geography regions) {

    /// Nothing: what stands in for files that could not be read.
    public static final Detail EMPTY = new Detail(Geography.EMPTY, Geography.EMPTY, Geography.EMPTY);
}
