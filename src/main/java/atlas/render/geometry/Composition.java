package atlas.render.geometry;

import atlas.render.canvas.Canvas;
import atlas.theme.Colouring;
import atlas.view.Viewpoint;

/// A picture that is being composed: where, what of the world it shows, what for, and what the colours stand for.
public record Composition(Canvas canvas, VisibleGeometry seen, Viewpoint viewpoint, Colouring colouring) {}
