package atlas.geo;

/// All that the map is drawn from.
///
/// @param states  the areas of the states and their boundaries
/// @param waters  lakes (shapes) and rivers (lines)
/// @param regions parts of states that conflicts refer to
public record World(Geography states, Geography waters, Geography regions) {}
