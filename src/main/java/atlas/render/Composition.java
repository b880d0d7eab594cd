package atlas.render;

import atlas.theme.Colouring;
import atlas.view.Viewpoint;

/// A picture that is being composed: where, what of the world it shows, what for, and what the colours stand for.
record Composition(Canvas canvas, SeenWorld seen, Viewpoint viewpoint, Colouring colouring) {}
