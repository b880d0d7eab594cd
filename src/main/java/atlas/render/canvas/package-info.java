/// The frame of a picture on the plane, and the surface and style it is drawn with.
package atlas.render.canvas;
