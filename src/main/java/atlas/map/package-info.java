/// The map on the screen: Gluon Maps' viewport, the painted picture in it, markers, gestures. Gluon Maps is known here
/// alone.
package atlas.map;
