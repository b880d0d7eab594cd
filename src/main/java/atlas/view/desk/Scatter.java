package atlas.view.desk;

import java.util.Optional;

/// The states of a group by two figures on the day, a point each.
///
/// @param across id of the figure from left to right
/// @param up     id of the figure from the foot to the head
/// @param size   id of the figure that the points' areas stand for
public record Scatter(String across, String up, Optional<String> size) implements DeskView {}
