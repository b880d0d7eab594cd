package atlas.render;

import atlas.domain.Conflict;
import atlas.domain.Event;
import atlas.projection.PlanePoint;

/// Something that happened in a conflict, at its place on a plane.
public record EventPoint(Conflict conflict, Event event, PlanePoint at) {}
