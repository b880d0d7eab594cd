package atlas.render.symbol;

import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Event;
import atlas.projection.PlanePoint;

/// Something that happened in a conflict, at its place on a plane.
public record EventPoint(Conflict conflict, Event event, PlanePoint at) {}
