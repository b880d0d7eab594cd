/// Shapes of the Earth on the plane: projected, simplified, cut to what is visible, and where a name finds space in
/// them.
package atlas.render.geometry;
